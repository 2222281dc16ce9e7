package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import java.util.Arrays;

/**
 * Full-batch gradient descent of one arm in the coordinates of docs/model.md §5: signal products,
 * noise pre-activations and accumulated coefficients, never the weights. Matrices are 2m×N, an
 * array for each filter, the m filters of sign +1 first. Not thread-safe.
 *
 * <p>A step writes beside the state and takes its place when it is complete: cancelled on the way,
 * it leaves the state as it was.
 */
final class Descent implements AutoCloseable {
  private final LearningTask task;
  private final NoiseDynamics dynamics;
  private final int filters;
  private final int samples;
  private final double rate;

  /** ⟨w, μ⟩ and the accumulated multiple of μ. */
  final double[] signal;

  final double[] signalMultiple;

  private double[][] noise;

  private final double[][] startNoise;
  private double[][] coefficients;

  /** y_i·f(x_i) of the last {@link #forward}. */
  final double[] margins;

  private final CancellationPoint cancellationPoint;
  private final double[] sums;
  private final double[] push;

  /** Where the next step writes pre-activations and coefficients. */
  private double[][] nextNoise;

  private double[][] nextCoefficients;

  /**
   * @param from where to begin; stays as it is
   * @param cancellationPoint passed many times within a step
   */
  Descent(
      LearningTask task, ArmState from, double learningRate, CancellationPoint cancellationPoint) {
    this.task = task;
    this.cancellationPoint = cancellationPoint;
    filters = from.signal().length;
    samples = task.samples();
    int perSign = filters / 2;
    rate = learningRate / ((double) samples * perSign);
    signal = from.signal().clone();
    signalMultiple = from.signalMultiple().clone();
    startNoise = from.startNoise();
    noise = copy(from.noise());
    coefficients = copy(from.coefficients());
    nextNoise = task.perFilter(filters, cancellationPoint);
    nextCoefficients = task.perFilter(filters, cancellationPoint);
    margins = new double[samples];
    sums = new double[samples];
    push = new double[samples];
    dynamics = task.dynamics(filters, cancellationPoint);
  }

  LearningTask task() {
    return task;
  }

  int filters() {
    return filters;
  }

  /** ⟨w, ξ_i⟩ now; replaced by the next step, like {@link #coefficients}. */
  double[][] noise() {
    return noise;
  }

  /** ⟨w, ξ_i⟩ at the start. */
  double[][] startNoise() {
    return startNoise;
  }

  /** The accumulated coefficients of ξ_i. */
  double[][] coefficients() {
    return coefficients;
  }

  double sign(int filter) {
    return filter < filters / 2 ? 1 : -1;
  }

  /**
   * Computes the margins.
   *
   * @return false when weights or outputs are no longer finite
   */
  boolean forward() {
    Arrays.fill(sums, 0);
    double up = 0;
    double down = 0;
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples);
      double p = signal[f];
      if (f < filters / 2) {
        addTwiceRelu(noise[f], sums);
        up += p + Math.abs(p);
        down += Math.abs(p) - p;
      } else {
        subtractTwiceRelu(noise[f], sums);
        up -= p + Math.abs(p);
        down -= Math.abs(p) - p;
      }
    }
    double[] labels = task.labels();
    double check = 0;
    for (int i = 0; i < samples; i++) {
      double y = labels[i];
      margins[i] = y * ((y > 0 ? up : down) + sums[i]) / filters;
      check += margins[i] * 0;
    }
    return check == 0;
  }

  /**
   * One gradient step from the margins of the last {@link #forward}.
   *
   * @throws java.util.concurrent.CancellationException before the state has changed
   */
  void step() {
    double[] labels = task.labels();
    double pullUp = 0;
    double pullDown = 0;
    for (int i = 0; i < samples; i++) {
      double steepness = 1 / (1 + Math.exp(margins[i]));
      if (labels[i] > 0) {
        pullUp += steepness;
      } else {
        pullDown += steepness;
      }
      push[i] = rate * steepness * labels[i];
    }
    double[][] delta = nextCoefficients;
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples);
      if (f < filters / 2) {
        setActive(noise[f], push, delta[f]);
      } else {
        setActiveNegated(noise[f], push, delta[f]);
      }
    }
    dynamics.advance(delta, noise, nextNoise);
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples);
      add(coefficients[f], nextCoefficients[f]);
    }
    takePlace();
    moveSignal(pullUp, pullDown);
  }

  private void takePlace() {
    double[][] formerNoise = noise;
    noise = nextNoise;
    nextNoise = formerNoise;
    double[][] formerCoefficients = coefficients;
    coefficients = nextCoefficients;
    nextCoefficients = formerCoefficients;
  }

  private void moveSignal(double pullUp, double pullDown) {
    double squaredNorm = task.signalSquaredNorm();
    for (int f = 0; f < filters; f++) {
      double pull = signal[f] > 0 ? pullUp : signal[f] < 0 ? pullDown : 0;
      double multiple = sign(f) * rate * pull;
      signalMultiple[f] += multiple;
      signal[f] += multiple * squaredNorm;
    }
  }

  /**
   * Where the descent stands, with its own arrays: it must not go on afterwards.
   *
   * @param from where it began
   */
  ArmState state(ArmState from) {
    return new ArmState(
        signal,
        signalMultiple,
        startNoise,
        noise,
        coefficients,
        from.startCovariance(),
        from.history());
  }

  /** Adds the change of the complement weights since the start to {@code weights}. */
  void addComplementChange(DenseMatrix weights) {
    DenseMatrix accumulated = task.firstBuffer();
    accumulated.putColumns(coefficients, cancellationPoint);
    weights
        .topRows(task.complement().rows())
        .setProduct(
            task.noise(), task.complement(), false, accumulated, false, 1, cancellationPoint);
  }

  /** Change of the filter's coordinate along the extra direction since the start. */
  double extraChange(int filter) {
    cancellationPoint.before(samples);
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      sum += coefficients[filter][i] * task.extra()[i];
    }
    return task.noise() * sum;
  }

  @Override
  public void close() {
    dynamics.close();
  }

  // z + |z| = 2·ReLU(z), and unlike a comparison it turns −∞ into NaN, which forward() then sees.

  private static void addTwiceRelu(double[] z, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += z[i] + Math.abs(z[i]);
    }
  }

  private static void subtractTwiceRelu(double[] z, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= z[i] + Math.abs(z[i]);
    }
  }

  private static void setActive(double[] z, double[] push, double[] delta) {
    for (int i = 0; i < push.length; i++) {
      delta[i] = z[i] > 0 ? push[i] : 0;
    }
  }

  private static void setActiveNegated(double[] z, double[] push, double[] delta) {
    for (int i = 0; i < push.length; i++) {
      delta[i] = z[i] > 0 ? -push[i] : 0;
    }
  }

  private double[][] copy(double[][] values) {
    double[][] copy = new double[filters][];
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples);
      copy[f] = values[f].clone();
    }
    return copy;
  }

  /** target ← target + change. */
  static void add(double[] change, double[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += change[i];
    }
  }
}
