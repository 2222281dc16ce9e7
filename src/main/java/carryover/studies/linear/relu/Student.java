package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;
import carryover.numeric.SingularValues;
import carryover.studies.linear.theory.ReluSum;
import java.util.Arrays;

/**
 * A network f(x) = Σ a_j·max(0, w_j·x) of m hidden units. Its weights are one vector: W row after
 * row, d rows of m entries of which column j is w_j, then a.
 */
final class Student {
  /** What any readout is penalised by, in units of Σ E h_j²: what it changes is rounding. */
  private static final double LEAST_RIDGE = 1e-11;

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
   * @param scale α: entries of W have variance α²/d, those of a α²/m
   */
  static Student random(int dimension, int width, double scale, RandomStreams random, int stream) {
    double[] drawn = random.normals(stream, 0, width * (dimension + 1));
    Student student = new Student(dimension, width, new double[drawn.length]);
    for (int j = 0; j < width; j++) {
      for (int k = 0; k < dimension; k++) {
        student.weights[k * width + j] = scale * drawn[j * dimension + k] / Math.sqrt(dimension);
      }
      student.weights[dimension * width + j] =
          scale * drawn[dimension * width + j] / Math.sqrt(width);
    }
    return student;
  }

  /** The network that is a given function of d inputs. */
  static Student of(ReluSum function, int dimension) {
    int width = function.coefficients().length;
    double[] weights = new double[width * (dimension + 1)];
    for (int j = 0; j < width; j++) {
      for (int k = 0; k < dimension; k++) {
        weights[k * width + j] = function.neurons()[j][k];
      }
      weights[dimension * width + j] = function.coefficients()[j];
    }
    return new Student(dimension, width, weights);
  }

  Student copy() {
    return new Student(dimension, width, weights.clone());
  }

  /** All weights, to be changed in place. */
  double[] weights() {
    return weights;
  }

  /** Memory it takes. */
  long bytes() {
    return 8L * weights.length;
  }

  /** The function it is now. */
  ReluSum function() {
    double[][] neurons = new double[width][dimension];
    for (int j = 0; j < width; j++) {
      for (int k = 0; k < dimension; k++) {
        neurons[j][k] = weights[k * width + j];
      }
    }
    return new ReluSum(neurons, Arrays.copyOfRange(weights, dimension * width, weights.length));
  }

  /** Singular values of W, descending, with zeros up to three. */
  double[] singularValues() {
    double[] values =
        width == 0
            ? new double[0]
            : SingularValues.of(Arrays.copyOf(weights, dimension * width), dimension, width);
    return Arrays.copyOf(values, Math.max(3, values.length));
  }

  /**
   * Gradient of half the mean square error, into {@code gradient}.
   *
   * @return half the mean square error
   */
  double gradient(Batch batch, double[] gradient, CancellationPoint cancellationPoint) {
    Arrays.fill(gradient, 0);
    int samples = batch.labels().length;
    double[] hidden = new double[width];
    double[] pull = new double[width];
    int readout = dimension * width;
    double loss = 0;
    for (int i = 0; i < samples; i++) {
      cancellationPoint.before(2L * (dimension + 1) * width);
      double[] x = batch.inputs()[i];
      hidden(x, hidden);
      double residual = output(hidden) - batch.labels()[i];
      loss += residual * residual / (2 * samples);
      double share = residual / samples;
      for (int j = 0; j < width; j++) {
        gradient[readout + j] += share * hidden[j];
        pull[j] = hidden[j] > 0 ? share * weights[readout + j] : 0;
      }
      for (int k = 0; k < dimension; k++) {
        double input = x[k];
        int row = k * width;
        for (int j = 0; j < width; j++) {
          gradient[row + j] += input * pull[j];
        }
      }
    }
    return loss;
  }

  /** Half the mean square error. */
  double loss(Batch batch, CancellationPoint cancellationPoint) {
    double[] hidden = new double[width];
    double sum = 0;
    for (int i = 0; i < batch.labels().length; i++) {
      cancellationPoint.before((dimension + 1L) * width);
      hidden(batch.inputs()[i], hidden);
      double residual = output(hidden) - batch.labels()[i];
      sum += residual * residual;
    }
    return sum / (2 * batch.labels().length);
  }

  /**
   * This network with the readout for which mean square error and λ‖a‖² together are least: (HᵀH/n
   * + λ)a = Hᵀy/n; without penalty about the one of least norm.
   *
   * @param ridge λ ≥ 0
   */
  Student readout(Batch batch, double ridge, CancellationPoint cancellationPoint) {
    int samples = batch.labels().length;
    double[] gram = new double[width * width];
    double[] readout = new double[width];
    double[] hidden = new double[width];
    for (int i = 0; i < samples; i++) {
      cancellationPoint.before((dimension + width / 2 + 1L) * width);
      hidden(batch.inputs()[i], hidden);
      for (int j = 0; j < width; j++) {
        double share = hidden[j] / samples;
        readout[j] += share * batch.labels()[i];
        for (int k = 0; k <= j; k++) {
          gram[j * width + k] += share * hidden[k];
        }
      }
    }
    double energy = 0;
    for (int j = 0; j < width; j++) {
      energy += gram[j * width + j];
    }
    if (energy > 0) {
      for (int j = 0; j < width; j++) {
        gram[j * width + j] += Math.max(ridge, LEAST_RIDGE * energy);
      }
      Cholesky.factor(gram, width, new double[width], cancellationPoint);
      Cholesky.solve(gram, width, readout);
    }
    Student fitted = copy();
    System.arraycopy(readout, 0, fitted.weights, dimension * width, width);
    return fitted;
  }

  /** max(0, Wᵀx), one input of all units after the other. */
  private void hidden(double[] x, double[] hidden) {
    Arrays.fill(hidden, 0);
    for (int k = 0; k < dimension; k++) {
      double input = x[k];
      int row = k * width;
      for (int j = 0; j < width; j++) {
        hidden[j] += input * weights[row + j];
      }
    }
    for (int j = 0; j < width; j++) {
      hidden[j] = Math.max(0, hidden[j]);
    }
  }

  private double output(double[] hidden) {
    double sum = 0;
    int readout = dimension * width;
    for (int j = 0; j < width; j++) {
      sum += weights[readout + j] * hidden[j];
    }
    return sum;
  }
}
