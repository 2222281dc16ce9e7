package carryover.studies.images.theory;

import carryover.studies.images.data.ImageSet;

/**
 * Mean and covariance of the images of one class, of all those that samples are drawn from.
 *
 * @param mean d entries
 * @param covariance d × d, row by row
 */
record ClassStatistics(double[] mean, double[] covariance) {
  static ClassStatistics of(ImageSet set, int label) {
    int d = set.dimension();
    int count = set.samples(label);
    double[][] images = new double[count][d];
    double[] mean = new double[d];
    for (int i = 0; i < count; i++) {
      set.read(set.sample(label, i), images[i], 0);
      for (int k = 0; k < d; k++) {
        mean[k] += images[i][k] / count;
      }
    }
    double[] covariance = new double[d * d];
    for (double[] image : images) {
      for (int k = 0; k < d; k++) {
        double scaled = (image[k] - mean[k]) / count;
        for (int l = 0; l < d; l++) {
          covariance[k * d + l] += scaled * (image[l] - mean[l]);
        }
      }
    }
    return new ClassStatistics(mean, covariance);
  }
}
