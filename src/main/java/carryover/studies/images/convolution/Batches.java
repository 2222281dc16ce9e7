package carryover.studies.images.convolution;

import carryover.numeric.RandomStreams;
import carryover.studies.images.sample.TaskImages;

/**
 * Batches of one size: all images in a random order, then in another one; what is left over of an
 * order is too few for a batch and left out.
 */
final class Batches {
  private final TaskImages all;
  private final RandomStreams streams;
  private final int stream;
  private final float[] images;
  private final int[] labels;
  private int[] order;
  private int used;
  private int round;

  Batches(TaskImages all, int size, RandomStreams streams, int stream) {
    this.all = all;
    this.streams = streams;
    this.stream = stream;
    images = new float[size * all.dimension()];
    labels = new int[size];
    used = all.samples();
  }

  /** Goes on to the next batch. */
  void next() {
    if (used + labels.length > all.samples()) {
      order = streams.permutation(stream, round++, all.samples());
      used = 0;
    }
    int d = all.dimension();
    for (int i = 0; i < labels.length; i++, used++) {
      labels[i] = all.labels()[order[used]];
      for (int k = 0; k < d; k++) {
        images[i * d + k] = (float) all.inputs()[order[used] * d + k];
      }
    }
  }

  /** Of the batch, one after another. */
  float[] images() {
    return images;
  }

  int[] labels() {
    return labels;
  }
}
