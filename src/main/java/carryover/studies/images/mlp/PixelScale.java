package carryover.studies.images.mlp;

import carryover.numeric.CancellationPoint;
import carryover.studies.images.data.ImageSet;
import carryover.studies.meanfield.Points;

/**
 * Brings images to about mean 0 and variance 1, all classes alike: minus the mean image of the
 * data, over the standard deviation of all their pixels (docs/model-real-images.md §5).
 *
 * @param mean d, over images that samples are drawn from
 * @param deviation of all pixels of these images
 */
public record PixelScale(double[] mean, double deviation) {
  /** So many images tell both; all that samples are drawn from where the data have fewer. */
  private static final int IMAGES = 7500;

  /** Of the first images of each class. */
  public static PixelScale of(ImageSet set, CancellationPoint cancellation) {
    int d = set.dimension();
    int classes = set.classes().size();
    double[] image = new double[d];
    double[] mean = new double[d];
    double sum = 0;
    double squares = 0;
    long images = 0;
    for (int label = 0; label < classes; label++) {
      int count = Math.min(set.samples(label), Math.max(1, IMAGES / classes));
      for (int k = 0; k < count; k++, images++) {
        cancellation.before(d);
        set.read(set.sample(label, k), image, 0);
        for (int i = 0; i < d; i++) {
          mean[i] += image[i];
          sum += image[i];
          squares += image[i] * image[i];
        }
      }
    }
    for (int i = 0; i < d; i++) {
      mean[i] /= images;
    }
    double average = sum / (images * d);
    double variance = squares / (images * d) - average * average;
    return new PixelScale(mean, variance > 0 ? Math.sqrt(variance) : 1);
  }

  /** Images as inputs of a network. */
  Points points(double[] images, int count) {
    double[] inputs = new double[images.length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = (images[i] - mean[i % mean.length]) / deviation;
    }
    return new Points(inputs, count, mean.length);
  }

  /** What it takes to keep it. */
  public long bytes() {
    return 8L * mean.length;
  }
}
