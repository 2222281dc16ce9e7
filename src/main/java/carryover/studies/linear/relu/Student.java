package carryover.studies.linear.relu;

import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;
import java.util.Arrays;

/**
 * A network f(x) = Σ a_j·max(0, w_j·x) of m hidden units. Its weights are one vector: w_1 … w_m,
 * each of d entries, then a.
 */
final class Student {
  private final int dimension;
  private final int width;
  private final double[] weights;

  private Student(int dimension, int width, double[] weights) {
    this.dimension = dimension;
    this.width = width;
    this.weights = weights;
  }

  /**
   * A random start.
   *
   * @param scale α: entries of w have variance α²/d, those of a α²/m
   */
  static Student random(int dimension, int width, double scale, RandomStreams random, int stream) {
    double[] weights = random.normals(stream, 0, width * (dimension + 1));
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scale / Math.sqrt(i < width * dimension ? dimension : width);
    }
    return new Student(dimension, width, weights);
  }

  /** The network that is a given function. */
  static Student of(ReluSum function) {
    int width = function.coefficients().length;
    int dimension = function.neurons()[0].length;
    double[] weights = new double[width * (dimension + 1)];
    for (int j = 0; j < width; j++) {
      System.arraycopy(function.neurons()[j], 0, weights, j * dimension, dimension);
    }
    System.arraycopy(function.coefficients(), 0, weights, width * dimension, width);
    return new Student(dimension, width, weights);
  }

  Student copy() {
    return new Student(dimension, width, weights.clone());
  }

  /** All weights, to be changed in place. */
  double[] weights() {
    return weights;
  }

  /** The function it is now. */
  ReluSum function() {
    double[][] neurons = new double[width][];
    for (int j = 0; j < width; j++) {
      neurons[j] = Arrays.copyOfRange(weights, j * dimension, (j + 1) * dimension);
    }
    return new ReluSum(neurons, Arrays.copyOfRange(weights, width * dimension, weights.length));
  }

  /**
   * Gradient of half the mean square error, into {@code gradient}.
   *
   * @return half the mean square error
   */
  double gradient(Batch batch, double[] gradient) {
    Arrays.fill(gradient, 0);
    int samples = batch.labels().length;
    double[] hidden = new double[width];
    double loss = 0;
    for (int i = 0; i < samples; i++) {
      double[] x = batch.inputs()[i];
      hidden(x, hidden);
      double residual = output(hidden) - batch.labels()[i];
      loss += residual * residual / (2 * samples);
      for (int j = 0; j < width; j++) {
        if (hidden[j] > 0) {
          gradient[width * dimension + j] += residual * hidden[j] / samples;
          double factor = residual * weights[width * dimension + j] / samples;
          for (int k = 0; k < dimension; k++) {
            gradient[j * dimension + k] += factor * x[k];
          }
        }
      }
    }
    return loss;
  }

  /**
   * This network with the readout for which mean square error and λ‖a‖² together are least: (HᵀH/n
   * + λ)a = Hᵀy/n.
   *
   * @param ridge λ > 0
   */
  Student readout(Batch batch, double ridge) {
    int samples = batch.labels().length;
    double[] gram = new double[width * width];
    double[] readout = new double[width];
    double[] hidden = new double[width];
    for (int i = 0; i < samples; i++) {
      hidden(batch.inputs()[i], hidden);
      for (int j = 0; j < width; j++) {
        double share = hidden[j] / samples;
        readout[j] += share * batch.labels()[i];
        for (int k = 0; k <= j; k++) {
          gram[j * width + k] += share * hidden[k];
        }
      }
    }
    for (int j = 0; j < width; j++) {
      gram[j * width + j] += ridge;
    }
    Cholesky.factor(gram, width, new double[width]);
    Cholesky.solve(gram, width, readout);
    Student fitted = copy();
    System.arraycopy(readout, 0, fitted.weights, width * dimension, width);
    return fitted;
  }

  private void hidden(double[] x, double[] hidden) {
    for (int j = 0; j < width; j++) {
      double sum = 0;
      for (int k = 0; k < dimension; k++) {
        sum += weights[j * dimension + k] * x[k];
      }
      hidden[j] = Math.max(0, sum);
    }
  }

  private double output(double[] hidden) {
    double sum = 0;
    for (int j = 0; j < width; j++) {
      sum += weights[width * dimension + j] * hidden[j];
    }
    return sum;
  }
}
