package carryover.studies.cnn.direct;

import carryover.studies.cnn.UpdateRule;
import java.util.Arrays;

/**
 * The ReLU layers between the filters and the readout (docs/model.md §8.5): for each layer and sign
 * m×m weights V, none at depth two. Values of 2m units on several patches stand unit after unit,
 * the m units of sign +1 first. Mutable; owned by one network.
 */
final class UpperLayers {
  private final int width;
  private final double[][] weights;

  /**
   * Takes over the weights.
   *
   * @param width m
   * @param weights for each layer, from below, 2m·m entries: row after row, the rows of sign +1
   *     first; entry s of a row is the weight of unit s of the same sign in the layer below
   */
  UpperLayers(int width, double[][] weights) {
    this.width = width;
    this.weights = weights;
  }

  int count() {
    return weights.length;
  }

  /** The weights of a layer, in the order of the constructor; not a copy. */
  double[] weights(int layer) {
    return weights[layer];
  }

  UpperLayers copy() {
    return new UpperLayers(
        width, Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new));
  }

  boolean finite() {
    return Arrays.stream(weights).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
  }

  /**
   * What all units give to some patches.
   *
   * @param responses ⟨w, x⟩ of the filters
   */
  PatchOutputs outputs(double[] responses) {
    double[][] outputs = new double[weights.length + 1][];
    outputs[0] = relu(responses.clone());
    for (int layer = 0; layer < weights.length; layer++) {
      outputs[layer + 1] = relu(sums(weights[layer], outputs[layer]));
    }
    return new PatchOutputs(outputs);
  }

  /**
   * Derivatives of m·F, of the unit's own sign, by what comes into the ReLU of each unit.
   *
   * @return in the order of the outputs
   */
  double[][] slopes(PatchOutputs patches) {
    double[][] slopes = new double[weights.length + 1][];
    int top = weights.length;
    slopes[top] = new double[patches.of(top).length];
    Arrays.fill(slopes[top], 1);
    switchOff(slopes[top], patches.of(top));
    for (int layer = top - 1; layer >= 0; layer--) {
      slopes[layer] = transposedSums(weights[layer], slopes[layer + 1]);
      switchOff(slopes[layer], patches.of(layer));
    }
    return slopes;
  }

  /** Weights all zero, to add derivatives to. */
  double[][] zeros() {
    return Arrays.stream(weights).map(w -> new double[w.length]).toArray(double[][]::new);
  }

  /**
   * Adds Σ_i pull_i · ∂(m·F_j)(x_i)/∂V of every weight, j the sign of its unit.
   *
   * @param sums added to
   * @param pulls one for each patch
   */
  void addDerivatives(double[][] sums, PatchOutputs patches, double[][] slopes, double[] pulls) {
    int count = pulls.length;
    double[] pulled = new double[count];
    for (int layer = 0; layer < weights.length; layer++) {
      double[] below = patches.of(layer);
      for (int unit = 0; unit < 2 * width; unit++) {
        for (int i = 0; i < count; i++) {
          pulled[i] = pulls[i] * slopes[layer + 1][unit * count + i];
        }
        for (int s = 0; s < width; s++) {
          int from = (firstOfSign(unit) + s) * count;
          double sum = 0;
          for (int i = 0; i < count; i++) {
            sum += pulled[i] * below[from + i];
          }
          sums[layer][unit * width + s] += sum;
        }
      }
    }
  }

  /**
   * One step of gradient descent; a weight is treated as the later of the two units it connects.
   *
   * @param step η/(Nm)
   * @param sums Σ_i y_i·|ℓ'_i|·∂(m·F_j)/∂V, to which the sign j is still to be given
   * @param start the weights that decay pulls to, where it does not pull to zero
   */
  void step(UpdateRule rule, double step, double[][] sums, UpperLayers start) {
    for (int layer = 0; layer < weights.length; layer++) {
      double[] w = weights[layer];
      for (int e = 0; e < w.length; e++) {
        int unit = e / width;
        int like = firstOfSign(unit) + Math.max(unit - firstOfSign(unit), e % width);
        double kept = rule.kept()[like];
        double pulledTo = rule.towardsStart() ? (1 - kept) * start.weights[layer][e] : 0;
        double sign = unit < width ? 1 : -1;
        w[e] = kept * w[e] + pulledTo + rule.rates()[like] * step * sign * sums[layer][e];
      }
    }
  }

  /**
   * Puts inherited weights in place: those between two inherited units. The first units of a layer
   * are inherited; of the filters, those that were chosen.
   *
   * @param sources for each filter the one it is a copy of; negative for none
   */
  void inherit(UpperLayers learned, int[] sources) {
    for (int layer = 0; layer < weights.length; layer++) {
      for (int e = 0; e < weights[layer].length; e++) {
        int unit = e / width;
        int first = firstOfSign(unit);
        int source = sources[first + e % width];
        if (source >= 0 && sources[unit] >= 0) {
          int column = layer == 0 ? source - first : e % width;
          weights[layer][e] = learned.weights[layer][unit * width + column];
        }
      }
    }
  }

  /** V times the outputs below. */
  private double[] sums(double[] v, double[] below) {
    int count = below.length / (2 * width);
    double[] sums = new double[below.length];
    for (int unit = 0; unit < 2 * width; unit++) {
      for (int s = 0; s < width; s++) {
        add(sums, unit * count, v[unit * width + s], below, (firstOfSign(unit) + s) * count, count);
      }
    }
    return sums;
  }

  /** The transpose of V times the slopes above. */
  private double[] transposedSums(double[] v, double[] above) {
    int count = above.length / (2 * width);
    double[] sums = new double[above.length];
    for (int unit = 0; unit < 2 * width; unit++) {
      for (int s = 0; s < width; s++) {
        add(sums, (firstOfSign(unit) + s) * count, v[unit * width + s], above, unit * count, count);
      }
    }
    return sums;
  }

  private static void add(
      double[] target, int at, double factor, double[] source, int from, int count) {
    for (int i = 0; i < count; i++) {
      target[at + i] += factor * source[from + i];
    }
  }

  private int firstOfSign(int unit) {
    return unit < width ? 0 : width;
  }

  private static double[] relu(double[] values) {
    for (int e = 0; e < values.length; e++) {
      values[e] = Math.max(values[e], 0);
    }
    return values;
  }

  private static void switchOff(double[] slopes, double[] outputs) {
    for (int e = 0; e < slopes.length; e++) {
      slopes[e] = outputs[e] > 0 ? slopes[e] : 0;
    }
  }
}
