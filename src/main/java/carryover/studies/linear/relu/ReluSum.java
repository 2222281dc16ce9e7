package carryover.studies.linear.relu;

import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.draw.Vectors;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A function f(x) = Σ c_i·max(0, v_i·x), teacher or student. Means over inputs x ~ N(0, I) are
 * exact: two neurons have E[max(0, v·x) max(0, w·x)] = ‖v‖‖w‖k(cos(v, w)) in common, k the {@link
 * ArcCosine} kernel.
 *
 * @param neurons v_i in R^d
 * @param coefficients c_i
 */
record ReluSum(double[][] neurons, double[] coefficients) {

  /**
   * A teacher: directions are uniform and of length 1, signs fair, and coefficients, all of one
   * size, make E f² = 1.
   *
   * @param count neurons, at least 1
   * @param dimension d
   */
  static ReluSum teacher(
      int count, int dimension, RandomStreams random, int directionStream, int signStream) {
    double[][] neurons = new double[count][];
    for (int i = 0; i < count; i++) {
      neurons[i] = random.normals(directionStream, i, dimension);
      Vectors.scale(neurons[i], 1 / norm(neurons[i]));
    }
    ReluSum plain = new ReluSum(neurons, random.signs(signStream, 0, count));
    Vectors.scale(plain.coefficients, 1 / Math.sqrt(plain.energy()));
    return plain;
  }

  /** The teacher of the source: this one without its last neurons, coefficients unchanged. */
  ReluSum without(int removed) {
    int kept = neurons.length - removed;
    return new ReluSum(Arrays.copyOf(neurons, kept), Arrays.copyOf(coefficients, kept));
  }

  /** f(x). */
  double at(double[] x) {
    double sum = 0;
    for (int i = 0; i < neurons.length; i++) {
      sum += coefficients[i] * Math.max(0, Vectors.dot(neurons[i], x));
    }
    return sum;
  }

  /** E f². */
  double energy() {
    double sum = 0;
    for (int i = 0; i < neurons.length; i++) {
      for (int j = 0; j <= i; j++) {
        sum += (j < i ? 2 : 1) * coefficients[i] * coefficients[j] * common(i, j);
      }
    }
    return Math.max(0, sum);
  }

  /** E (f − g)². */
  double squaredDistance(ReluSum other) {
    double[] negated = other.coefficients.clone();
    Vectors.scale(negated, -1);
    double[][] both =
        Stream.of(neurons, other.neurons).flatMap(Arrays::stream).toArray(double[][]::new);
    double[] signed = Arrays.copyOf(coefficients, both.length);
    System.arraycopy(negated, 0, signed, coefficients.length, negated.length);
    return new ReluSum(both, signed).energy();
  }

  /**
   * ‖P⊥f‖²: the mean square error that the best readout on the neurons {@link #without} keeps is
   * left with.
   *
   * @param removed 0 … all
   */
  double beyond(int removed) {
    int kept = neurons.length - removed;
    double[] gram = new double[kept * kept];
    double[] overlap = new double[kept];
    for (int i = 0; i < kept; i++) {
      for (int j = 0; j < kept; j++) {
        gram[i * kept + j] = common(i, j);
      }
      for (int j = kept; j < neurons.length; j++) {
        overlap[i] += coefficients[j] * common(i, j);
      }
    }
    double[] readout = overlap.clone();
    Cholesky.factor(gram, kept, new double[kept]);
    Cholesky.solve(gram, kept, readout);
    ReluSum missed =
        new ReluSum(
            Arrays.copyOfRange(neurons, kept, neurons.length),
            Arrays.copyOfRange(coefficients, kept, neurons.length));
    return Math.max(0, missed.energy() - Vectors.dot(overlap, readout));
  }

  private double common(int i, int j) {
    double lengths = norm(neurons[i]) * norm(neurons[j]);
    double cosine = i == j ? 1 : Vectors.dot(neurons[i], neurons[j]) / lengths;
    return lengths > 0 ? lengths * ArcCosine.of(cosine) : 0;
  }

  private static double norm(double[] vector) {
    return Math.sqrt(Vectors.dot(vector, vector));
  }
}
