package carryover.studies.images.sample;

import carryover.numeric.RandomStreams;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageSet;

/**
 * Single images of one task as a run draws them, with their noise and before anything is
 * subtracted. More noise is the same noise enlarged.
 *
 * @param stream first of the task's streams
 * @param noise σ, added to every number times a standard normal
 */
public record ImageDraw(ImageSet set, int stream, double noise, RandomStreams streams) {

  /** What a run with this seed learns upstream. */
  public static ImageDraw source(ImageSet set, ImagesSetting setting, long seed) {
    return new ImageDraw(set, Streams.SOURCE, setting.upstreamNoise(), new RandomStreams(seed));
  }

  /** What it learns downstream. */
  public static ImageDraw target(ImageSet set, ImagesSetting setting, long seed) {
    return new ImageDraw(set, Streams.TARGET, setting.downstreamNoise(), new RandomStreams(seed));
  }

  /** The first training images of a class, an array of d numbers each. */
  public double[][] first(int label, int count) {
    int[] order = order(label);
    double[][] images = new double[Math.min(count, order.length)][set.dimension()];
    for (int k = 0; k < images.length; k++) {
      training(label, order, k, images[k], 0);
    }
    return images;
  }

  /** The images of a class that samples are drawn from, in the order in which they are taken. */
  int[] order(int label) {
    return streams.permutation(stream + Streams.IMAGES, label, set.samples(label));
  }

  /** Writes the k-th training image of a class. */
  void training(int label, int[] order, int k, double[] target, int from) {
    set.read(set.sample(label, order[k]), target, from);
    addNoise(Streams.NOISE, label, k, target, from);
  }

  /** Writes the k-th test image of a class. */
  void test(int label, int k, double[] target, int from) {
    set.read(set.test(label, k), target, from);
    addNoise(Streams.TEST_NOISE, label, k, target, from);
  }

  private void addNoise(int kind, int label, int image, double[] target, int from) {
    if (noise == 0) {
      return;
    }
    int d = set.dimension();
    double[] normals = streams.normals(stream + kind, label << 16 | image, d);
    for (int i = 0; i < d; i++) {
      target[from + i] += noise * normals[i];
    }
  }
}
