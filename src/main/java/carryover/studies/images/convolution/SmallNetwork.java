package carryover.studies.images.convolution;

import carryover.numeric.CancellationPoint;
import carryover.studies.images.FilterBlock;
import carryover.studies.images.Learned;
import carryover.studies.images.data.Shape;
import java.util.Arrays;

/**
 * Two {@linkplain Convolution convolutions} and a linear head, with softmax and cross-entropy. Not
 * thread-safe.
 */
final class SmallNetwork implements AutoCloseable {
  static final int FIRST_FILTERS = FilterBlock.FIRST_FILTERS;
  static final int SECOND_FILTERS = FilterBlock.SECOND_FILTERS;
  private static final int KERNEL = 3 * 3;
  static final int SEEN_BY_SECOND = KERNEL * FIRST_FILTERS;

  private final Convolution first;
  private final Convolution second;
  private final int dimension;
  private final int classes;
  private final float[] byFeatures;
  private final float[] byFirst;
  private final double[] outputs;

  /**
   * @param shape of its images, square
   * @param most images at once
   */
  SmallNetwork(Shape shape, int classes, int most, CancellationPoint cancellation) {
    this.classes = classes;
    dimension = shape.dimension();
    first = new Convolution(shape.rows(), shape.channels(), FIRST_FILTERS, most, cancellation);
    second = new Convolution(first.pooledSide(), FIRST_FILTERS, SECOND_FILTERS, most, cancellation);
    byFeatures = new float[most * second.features()];
    byFirst = new float[most * first.features()];
    outputs = new double[classes];
  }

  /** Values that a filter of the first convolution sees. */
  static int seenByFirst(Shape shape) {
    return KERNEL * shape.channels();
  }

  /** Values that the head sees. */
  static int features(Shape shape) {
    int last = shape.rows() / 2 / 2;
    return last * last * SECOND_FILTERS;
  }

  /**
   * Of some images.
   *
   * @param loss sum of the cross-entropies; not finite when weights or outputs are not
   * @param right how many have their own class as the most probable one; none where two tie
   */
  record Score(double loss, int right) {
    Learned of(int images) {
      return Learned.of(loss, right, images);
    }

    Score plus(Score other) {
      return new Score(loss + other.loss, right + other.right);
    }
  }

  /**
   * @param images one after another
   * @param labels of all images
   * @param from the first image
   */
  Score score(NetworkWeights w, float[] images, int[] labels, int from, int count) {
    float[] features = features(w, images, from, count);
    double loss = 0;
    int right = 0;
    for (int i = 0; i < count; i++) {
      double total = outputs(w, features, i);
      int own = labels[from + i];
      loss += total - outputs[own];
      right += isGreatest(own) ? 1 : 0;
    }
    return new Score(loss, right);
  }

  /**
   * The gradient of the mean cross-entropy.
   *
   * @param gradient overwritten
   * @return of the same images
   */
  Score gradient(
      NetworkWeights w,
      float[] images,
      int[] labels,
      int from,
      int count,
      NetworkWeights gradient) {
    float[] features = features(w, images, from, count);
    Arrays.fill(gradient.head(), 0);
    Arrays.fill(gradient.headBias(), 0);
    int n = second.features();
    double loss = 0;
    int right = 0;
    for (int i = 0; i < count; i++) {
      double total = outputs(w, features, i);
      int own = labels[from + i];
      loss += total - outputs[own];
      right += isGreatest(own) ? 1 : 0;
      Arrays.fill(byFeatures, i * n, (i + 1) * n, 0);
      for (int c = 0; c < classes; c++) {
        double excess = (Math.exp(outputs[c] - total) - (c == own ? 1 : 0)) / count;
        gradient.headBias()[c] += (float) excess;
        for (int k = 0; k < n; k++) {
          gradient.head()[c * n + k] += (float) (excess * features[i * n + k]);
          byFeatures[i * n + k] += (float) (excess * w.head()[c * n + k]);
        }
      }
    }
    second.backward(byFeatures, count, gradient.second(), gradient.secondBias());
    second.backwardToInputs(count, byFirst);
    first.backward(byFirst, count, gradient.first(), gradient.firstBias());
    return new Score(loss, right);
  }

  private float[] features(NetworkWeights w, float[] images, int from, int count) {
    float[] seen = first.forward(images, from * dimension, count, w.first(), w.firstBias());
    return second.forward(seen, 0, count, w.second(), w.secondBias());
  }

  /** Computes the outputs for one image; the logarithm of the sum of their exponentials. */
  private double outputs(NetworkWeights w, float[] features, int image) {
    int n = second.features();
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double sum = w.headBias()[c];
      for (int k = 0; k < n; k++) {
        sum += w.head()[c * n + k] * features[image * n + k];
      }
      outputs[c] = sum;
      most = Math.max(most, sum);
    }
    double total = 0;
    for (double output : outputs) {
      total += Math.exp(output - most);
    }
    return most + Math.log(total);
  }

  private boolean isGreatest(int own) {
    for (int c = 0; c < classes; c++) {
      if (c != own && !(outputs[own] > outputs[c])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
