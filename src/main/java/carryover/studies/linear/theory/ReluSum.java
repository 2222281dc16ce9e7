package carryover.studies.linear.theory;

import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;
import java.util.Arrays;

/**
 * A function f(x) = Σ c_i·max(0, v_i·x), teacher or student. Means over inputs x ~ N(0, I) are
 * exact: two neurons have E[max(0, v·x) max(0, w·x)] = ‖v‖‖w‖k(cos(v, w)) in common, k the {@link
 * ArcCosine} kernel.
 *
 * @param neurons v_i in R^d; none for f = 0
 * @param coefficients c_i
 */
public record ReluSum(double[][] neurons, double[] coefficients) {
  /** Keeps the Gram matrix of many neurons in few dimensions invertible in double precision. */
  private static final double JITTER = 1e-10;

  /**
   * A teacher: directions are uniform and of length 1, signs fair, and coefficients, all of one
   * size, make E f² = 1.
   *
   * @param count neurons, at least 1
   * @param dimension d
   */
  public static ReluSum teacher(
      int count, int dimension, RandomStreams random, int directionStream, int signStream) {
    double[][] neurons = new double[count][];
    for (int i = 0; i < count; i++) {
      neurons[i] = unit(random.normals(directionStream, i, dimension));
    }
    double[] coefficients = random.signs(signStream, 0, count);
    double size = Math.sqrt(new ReluSum(neurons, coefficients).energy());
    return new ReluSum(neurons, Arrays.stream(coefficients).map(c -> c / size).toArray());
  }

  /** The teacher of the source: this one without its last neurons, coefficients unchanged. */
  public ReluSum without(int removed) {
    int kept = neurons.length - removed;
    return new ReluSum(Arrays.copyOf(neurons, kept), Arrays.copyOf(coefficients, kept));
  }

  /** f(x). */
  public double at(double[] x) {
    double sum = 0;
    for (int i = 0; i < neurons.length; i++) {
      sum += coefficients[i] * Math.max(0, dot(neurons[i], x));
    }
    return sum;
  }

  /** E f². */
  public double energy() {
    double[][] units = units();
    double[] sizes = sizes();
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      double others = sizes[i] / 4;
      for (int j = 0; j < i; j++) {
        others += sizes[j] * ArcCosine.of(dot(units[i], units[j]));
      }
      sum += 2 * sizes[i] * others;
    }
    return Math.max(0, sum);
  }

  /** E fg. */
  public double product(ReluSum other) {
    double[][] units = units();
    double[] sizes = sizes();
    double[][] otherUnits = other.units();
    double[] otherSizes = other.sizes();
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < otherSizes.length; j++) {
        sum += sizes[i] * otherSizes[j] * ArcCosine.of(dot(units[i], otherUnits[j]));
      }
    }
    return sum;
  }

  /** E (f − g)². */
  public double squaredDistance(ReluSum other) {
    return Math.max(0, energy() - 2 * product(other) + other.energy());
  }

  /**
   * ‖P⊥f‖²: the mean square error that the best readout on the neurons {@link #without} keeps is
   * left with.
   *
   * @param removed 0 … all
   */
  public double beyond(int removed) {
    int kept = neurons.length - removed;
    ReluSum missed =
        new ReluSum(
            Arrays.copyOfRange(neurons, kept, neurons.length),
            Arrays.copyOfRange(coefficients, kept, neurons.length));
    double[][] units = units();
    double[] gram = new double[kept * kept];
    double[] overlap = new double[kept];
    for (int i = 0; i < kept; i++) {
      for (int j = 0; j < i; j++) {
        gram[i * kept + j] = ArcCosine.of(dot(units[i], units[j]));
      }
      gram[i * kept + i] = 0.5 + JITTER;
      overlap[i] = new ReluSum(new double[][] {units[i]}, new double[] {1}).product(missed);
    }
    double[] readout = overlap.clone();
    Cholesky.factor(gram, kept, new double[kept]);
    Cholesky.solve(gram, kept, readout);
    return Math.max(0, missed.energy() - dot(overlap, readout));
  }

  /** v_i/‖v_i‖. */
  private double[][] units() {
    return Arrays.stream(neurons).map(ReluSum::unit).toArray(double[][]::new);
  }

  /** c_i‖v_i‖. */
  private double[] sizes() {
    double[] sizes = coefficients.clone();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] *= Math.sqrt(dot(neurons[i], neurons[i]));
    }
    return sizes;
  }

  /** The direction of a vector; 0 of 0. */
  private static double[] unit(double[] vector) {
    double norm = Math.sqrt(dot(vector, vector));
    return Arrays.stream(vector).map(x -> norm > 0 ? x / norm : 0).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
