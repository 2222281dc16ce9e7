package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;
import java.util.Arrays;

/**
 * Full-batch gradient descent of one arm in the coordinates of docs/model.md §5: signal products,
 * noise pre-activations and accumulated coefficients, never the weights. Matrices are 2m×N, filter
 * after filter, the m filters of sign +1 first. Not thread-safe.
 */
final class Descent implements AutoCloseable {
  private final Task task;
  private final NoiseDynamics dynamics;
  private final int filters;
  private final int samples;
  private final double rate;

  /** ⟨w, μ⟩ and the accumulated multiple of μ. */
  final double[] signal;

  final double[] signalMultiple;

  /** ⟨w, ξ_i⟩ now and at the start, and the accumulated coefficients of ξ_i. */
  final double[] noise;

  final double[] startNoise;
  final double[] coefficients;

  /** y_i·f(x_i) of the last {@link #forward}. */
  final double[] margins;

  private final double[] delta;
  private final double[] sums;
  private final double[] push;

  /**
   * @param from where to begin; stays as it is
   */
  Descent(Task task, ArmState from, double learningRate) {
    this.task = task;
    filters = from.signal().length;
    samples = task.samples();
    int perSign = filters / 2;
    rate = learningRate / ((double) samples * perSign);
    signal = from.signal().clone();
    signalMultiple = from.signalMultiple().clone();
    startNoise = from.startNoise();
    noise = from.noise().clone();
    coefficients = from.coefficients().clone();
    delta = new double[filters * samples];
    margins = new double[samples];
    sums = new double[samples];
    push = new double[samples];
    dynamics = task.dynamics(filters);
  }

  Task task() {
    return task;
  }

  int filters() {
    return filters;
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
      double p = signal[f];
      if (f < filters / 2) {
        addTwiceRelu(noise, f * samples, sums);
        up += p + Math.abs(p);
        down += Math.abs(p) - p;
      } else {
        subtractTwiceRelu(noise, f * samples, sums);
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

  /** One gradient step from the margins of the last {@link #forward}. */
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
    double squaredNorm = task.signalSquaredNorm();
    for (int f = 0; f < filters; f++) {
      double pull = signal[f] > 0 ? pullUp : signal[f] < 0 ? pullDown : 0;
      double multiple = sign(f) * rate * pull;
      signalMultiple[f] += multiple;
      signal[f] += multiple * squaredNorm;
      if (f < filters / 2) {
        setActive(noise, f * samples, push, delta);
      } else {
        setActiveNegated(noise, f * samples, push, delta);
      }
    }
    dynamics.advance(delta, noise);
    add(delta, coefficients);
  }

  /**
   * A copy of where the descent stands.
   *
   * @param from where it began
   */
  ArmState state(ArmState from) {
    return new ArmState(
        signal.clone(),
        signalMultiple.clone(),
        startNoise,
        noise.clone(),
        coefficients.clone(),
        from.startCovariance(),
        from.history());
  }

  /** Adds the change of the complement weights since the start to {@code weights}. */
  void addComplementChange(DenseMatrix weights) {
    try (DenseMatrix accumulated = new DenseMatrix(samples, filters)) {
      accumulated.put(coefficients);
      weights
          .topRows(task.complement().rows())
          .setProduct(task.noise(), task.complement(), false, accumulated, false, 1);
    }
  }

  /** Change of the filter's coordinate along the extra direction since the start. */
  double extraChange(int filter) {
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      sum += coefficients[filter * samples + i] * task.extra()[i];
    }
    return task.noise() * sum;
  }

  @Override
  public void close() {
    dynamics.close();
  }

  // z + |z| = 2·ReLU(z), and unlike a comparison it turns −∞ into NaN, which forward() then sees.

  private static void addTwiceRelu(double[] z, int from, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += z[from + i] + Math.abs(z[from + i]);
    }
  }

  private static void subtractTwiceRelu(double[] z, int from, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= z[from + i] + Math.abs(z[from + i]);
    }
  }

  private static void setActive(double[] z, int from, double[] push, double[] delta) {
    for (int i = 0; i < push.length; i++) {
      delta[from + i] = z[from + i] > 0 ? push[i] : 0;
    }
  }

  private static void setActiveNegated(double[] z, int from, double[] push, double[] delta) {
    for (int i = 0; i < push.length; i++) {
      delta[from + i] = z[from + i] > 0 ? -push[i] : 0;
    }
  }

  private static void add(double[] change, double[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += change[i];
    }
  }
}
