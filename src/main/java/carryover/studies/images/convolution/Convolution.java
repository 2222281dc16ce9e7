package carryover.studies.images.convolution;

import carryover.numeric.CancellationPoint;
import carryover.numeric.FloatMatrix;
import java.util.Arrays;

/**
 * A convolution of 3 × 3 with a border of zeros, ReLU, and the greatest of each block of 2 × 2
 * outputs. Images lie one after another, pixel after pixel, channel fastest. A product of matrices
 * does the work: each column holds what a filter sees at one pixel.
 */
final class Convolution implements AutoCloseable {
  private static final int KERNEL = 3;

  private final int side;
  private final int channels;
  private final int filters;
  private final int seen;
  private final CancellationPoint cancellation;
  private final FloatMatrix weights;
  private final FloatMatrix columns;
  private final FloatMatrix outputs;
  private final FloatMatrix gradient;
  private final float[] columnValues;
  private final float[] outputValues;
  private final int[] winners;
  private final float[] pooled;

  /**
   * @param side of its square input
   * @param most images at once
   */
  Convolution(int side, int channels, int filters, int most, CancellationPoint cancellation) {
    this.side = side;
    this.channels = channels;
    this.filters = filters;
    this.cancellation = cancellation;
    seen = KERNEL * KERNEL * channels;
    int pixels = most * side * side;
    weights = new FloatMatrix(seen, filters);
    columns = new FloatMatrix(seen, pixels);
    outputs = new FloatMatrix(filters, pixels);
    gradient = new FloatMatrix(seen, filters);
    columnValues = new float[seen * pixels];
    outputValues = new float[filters * pixels];
    pooled = new float[most * pooledSide() * pooledSide() * filters];
    winners = new int[pooled.length];
  }

  int pooledSide() {
    return side / 2;
  }

  /** Values that one image has afterwards. */
  int features() {
    return pooledSide() * pooledSide() * filters;
  }

  /**
   * @param inputs of {@code count} images from a place on
   * @return the features, to be used until the next call
   */
  float[] forward(float[] inputs, int from, int count, float[] w, float[] bias) {
    gather(inputs, from, count);
    weights.put(w);
    FloatMatrix some = columns.columns(0, count * side * side);
    some.put(columnValues);
    FloatMatrix out = outputs.columns(0, count * side * side);
    cancellation.before((long) seen * filters * count * side * side);
    out.setProduct(1, weights, true, some, false, 0);
    out.get(outputValues);
    pool(count, bias);
    return pooled;
  }

  /**
   * From the gradient by the features of the last {@link #forward} to that by the weights.
   *
   * @param byFeatures gradient by the features
   * @param byWeights overwritten
   * @param byBias overwritten
   */
  void backward(float[] byFeatures, int count, float[] byWeights, float[] byBias) {
    Arrays.fill(byBias, 0);
    int all = filters * count * side * side;
    Arrays.fill(outputValues, 0, all, 0);
    for (int i = 0; i < count * features(); i++) {
      if (pooled[i] > 0) {
        outputValues[winners[i]] = byFeatures[i];
        byBias[i % filters] += byFeatures[i];
      }
    }
    FloatMatrix out = outputs.columns(0, count * side * side);
    out.put(outputValues);
    FloatMatrix some = columns.columns(0, count * side * side);
    cancellation.before((long) seen * all);
    gradient.setProduct(1, some, false, out, true, 0);
    gradient.get(byWeights);
  }

  /** After {@link #backward}: adds up the gradient by the inputs. */
  void backwardToInputs(int count, float[] byInputs) {
    FloatMatrix out = outputs.columns(0, count * side * side);
    FloatMatrix some = columns.columns(0, count * side * side);
    cancellation.before((long) seen * filters * count * side * side);
    some.setProduct(1, weights, false, out, false, 0);
    some.get(columnValues);
    Arrays.fill(byInputs, 0, count * side * side * channels, 0);
    scatter(count, byInputs);
  }

  private void gather(float[] inputs, int from, int count) {
    Arrays.fill(columnValues, 0, seen * count * side * side, 0);
    for (int image = 0; image < count; image++) {
      int start = from + image * side * side * channels;
      for (int y = 0; y < side; y++) {
        for (int x = 0; x < side; x++) {
          int column = ((image * side + y) * side + x) * seen;
          for (int dy = Math.max(-1, -y); dy <= Math.min(1, side - 1 - y); dy++) {
            // Neighbours in a row lie side by side, in the image and in what a filter sees.
            int left = Math.max(-1, -x);
            int right = Math.min(1, side - 1 - x);
            System.arraycopy(
                inputs,
                start + ((y + dy) * side + x + left) * channels,
                columnValues,
                column + ((dy + 1) * KERNEL + left + 1) * channels,
                (right - left + 1) * channels);
          }
        }
      }
    }
  }

  private void scatter(int count, float[] byInputs) {
    for (int image = 0; image < count; image++) {
      int start = image * side * side * channels;
      for (int y = 0; y < side; y++) {
        for (int x = 0; x < side; x++) {
          int column = ((image * side + y) * side + x) * seen;
          for (int dy = Math.max(-1, -y); dy <= Math.min(1, side - 1 - y); dy++) {
            int left = Math.max(-1, -x);
            int right = Math.min(1, side - 1 - x);
            int to = start + ((y + dy) * side + x + left) * channels;
            int own = column + ((dy + 1) * KERNEL + left + 1) * channels;
            for (int k = 0; k < (right - left + 1) * channels; k++) {
              byInputs[to + k] += columnValues[own + k];
            }
          }
        }
      }
    }
  }

  private void pool(int count, float[] bias) {
    int half = pooledSide();
    int next = 0;
    for (int image = 0; image < count; image++) {
      for (int y = 0; y < half; y++) {
        for (int x = 0; x < half; x++) {
          int corner = ((image * side + 2 * y) * side + 2 * x) * filters;
          for (int f = 0; f < filters; f++, next++) {
            int best = corner + f;
            best = greater(best, corner + filters + f);
            best = greater(best, corner + side * filters + f);
            best = greater(best, corner + (side + 1) * filters + f);
            winners[next] = best;
            float value = outputValues[best] + bias[f];
            // Unlike a comparison this keeps NaN, which the loss then shows.
            pooled[next] = Math.max(value, 0);
          }
        }
      }
    }
  }

  private int greater(int one, int other) {
    return outputValues[other] > outputValues[one] ? other : one;
  }

  @Override
  public void close() {
    weights.close();
    columns.close();
    outputs.close();
    gradient.close();
  }
}
