package carryover.studies.linear.direct;

import carryover.numeric.RandomStreams;
import carryover.numeric.SingularValues;
import carryover.studies.linear.draw.Vectors;
import java.util.Arrays;

/**
 * f(x) = xᵀW₁…W_L with real matrices: W₁ d×m, W₂ … W_{L−1} m×m, W_L m×1; for L = 1 one of d×1. The
 * gradient of each layer is g_l v_lᵀ with g₁ = ∇_β, g_{l+1} = W_lᵀg_l, v_L = 1, v_{l−1} = W_l v_l.
 */
final class Network {
  /** Rows of each layer. */
  private final double[][][] layers;

  private final double[][] above;
  private final double[][] below;

  Network(double[][][] layers) {
    this.layers = layers;
    above = new double[layers.length + 1][];
    below = new double[layers.length][];
    above[layers.length] = new double[] {1};
    for (int l = 0; l < layers.length; l++) {
      above[l] = new double[layers[l].length];
      below[l] = new double[layers[l].length];
    }
  }

  /** Entries N(0, α²/m) in every layer. */
  static Network random(
      int dimension, int width, int depth, double scale, RandomStreams random, int stream) {
    double[][][] layers = new double[depth][][];
    for (int l = 0; l < depth; l++) {
      int rows = l == 0 ? dimension : width;
      int columns = l == depth - 1 ? 1 : width;
      double[] entries = random.normals(stream, l + 1, rows * columns);
      Vectors.scale(entries, scale / Math.sqrt(width));
      layers[l] = new double[rows][];
      for (int i = 0; i < rows; i++) {
        layers[l][i] = Arrays.copyOfRange(entries, i * columns, (i + 1) * columns);
      }
    }
    return new Network(layers);
  }

  /** Two layers, W₁ = αI and w₂ = 0. */
  static Network lazy(int dimension, double scale) {
    double[][] first = new double[dimension][dimension];
    for (int i = 0; i < dimension; i++) {
      first[i][i] = scale;
    }
    return new Network(new double[][][] {first, new double[dimension][1]});
  }

  /** The same weights, to be trained further. */
  Network copy() {
    double[][][] copies = new double[layers.length][][];
    for (int l = 0; l < layers.length; l++) {
      copies[l] = new double[layers[l].length][];
      for (int i = 0; i < layers[l].length; i++) {
        copies[l][i] = layers[l][i].clone();
      }
    }
    return new Network(copies);
  }

  /**
   * From coordinates that begin with β_s and the direction aside of it to such that begin with β_t:
   * the first two rows of W₁ change.
   */
  void turn(double cosine, double sine) {
    double[] first = layers[0][0].clone();
    double[] second = layers[0][1];
    for (int j = 0; j < first.length; j++) {
      layers[0][0][j] = cosine * first[j] + sine * second[j];
      second[j] = sine * first[j] - cosine * second[j];
    }
  }

  /** β̂ = W₁…W_L; valid until the next step. */
  double[] coefficients() {
    for (int l = layers.length - 1; l >= 0; l--) {
      for (int i = 0; i < layers[l].length; i++) {
        above[l][i] = Vectors.dot(layers[l][i], above[l + 1]);
      }
    }
    return above[0];
  }

  /**
   * A step of gradient descent.
   *
   * @return the greatest entry of the gradient in β
   */
  double step(Problem problem, double stepSize) {
    problem.gradient(coefficients(), below[0]);
    double greatest = 0;
    for (double entry : below[0]) {
      greatest = Math.max(greatest, Math.abs(entry));
    }
    for (int l = 1; l < layers.length; l++) {
      transposed(layers[l - 1], below[l - 1], below[l]);
    }
    for (int l = 0; l < layers.length; l++) {
      for (int i = 0; i < layers[l].length; i++) {
        Vectors.add(layers[l][i], -stepSize * below[l][i], above[l + 1]);
      }
    }
    return greatest;
  }

  /** W₁…W_{l−1}v for the layers below the readout, l = L. */
  double[] hidden(double[] units) {
    double[] values = units;
    for (int l = layers.length - 2; l >= 0; l--) {
      double[] next = new double[layers[l].length];
      for (int i = 0; i < next.length; i++) {
        next[i] = Vectors.dot(layers[l][i], values);
      }
      values = next;
    }
    return values;
  }

  /** (W₁…W_{L−1})ᵀβ: how strongly each hidden unit answers to a direction of inputs. */
  double[] units(double[] coefficients) {
    double[] values = coefficients;
    for (int l = 0; l < layers.length - 1; l++) {
      double[] next = new double[layers[l][0].length];
      transposed(layers[l], values, next);
      values = next;
    }
    return values;
  }

  /** W_L. */
  double[] readout() {
    double[][] last = layers[layers.length - 1];
    double[] readout = new double[last.length];
    for (int i = 0; i < readout.length; i++) {
      readout[i] = last[i][0];
    }
    return readout;
  }

  /** The three largest singular values of W₁, 0 where there are fewer. */
  double[] singularValues() {
    double[][] first = layers[0];
    int columns = first[0].length;
    double[] values = new double[first.length * columns];
    for (int i = 0; i < first.length; i++) {
      System.arraycopy(first[i], 0, values, i * columns, columns);
    }
    return Arrays.copyOf(SingularValues.of(values, first.length, columns), 3);
  }

  int depth() {
    return layers.length;
  }

  /** Operations of a step beside the gradient in β. */
  long work() {
    long work = 0;
    for (double[][] layer : layers) {
      work += 3L * layer.length * layer[0].length;
    }
    return work;
  }

  private static void transposed(double[][] layer, double[] left, double[] target) {
    Arrays.fill(target, 0);
    for (int i = 0; i < layer.length; i++) {
      Vectors.add(target, left[i], layer[i]);
    }
  }
}
