package carryover.studies.images.pair;

import carryover.studies.images.sample.TaskImages;

/** The theory's network and its loss, written out pixel by pixel. */
final class PlainPair {
  private final TaskImages images;

  PlainPair(TaskImages images) {
    this.images = images;
  }

  /** Mean logistic loss over the training images. */
  double loss(double[][] w) {
    double sum = 0;
    for (int i = 0; i < images.samples(); i++) {
      double y = images.labels()[i] == 0 ? 1 : -1;
      sum += Math.log(1 + Math.exp(-y * output(w, images.inputs(), i)));
    }
    return sum / images.samples();
  }

  /** Mean logistic loss over the test images. */
  double testLoss(double[][] w) {
    double sum = 0;
    for (int i = 0; i < images.testSamples(); i++) {
      double y = images.testLabels()[i] == 0 ? 1 : -1;
      sum += Math.log(1 + Math.exp(-y * output(w, images.tests(), i)));
    }
    return sum / images.testSamples();
  }

  /** Share of test images on the right side of 0. */
  double accuracy(double[][] w) {
    int right = 0;
    for (int i = 0; i < images.testSamples(); i++) {
      double y = images.testLabels()[i] == 0 ? 1 : -1;
      right += y * output(w, images.tests(), i) > 0 ? 1 : 0;
    }
    return (double) right / images.testSamples();
  }

  private double output(double[][] w, double[] pixels, int image) {
    int d = images.dimension();
    double f = 0;
    for (int k = 0; k < w.length; k++) {
      double z = 0;
      for (int i = 0; i < d; i++) {
        z += w[k][i] * pixels[image * d + i];
      }
      f += (k < w.length / 2 ? 1 : -1) * Math.max(z, 0) / (w.length / 2.0);
    }
    return f;
  }
}
