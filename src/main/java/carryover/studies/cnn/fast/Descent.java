package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.UpdateRule;
import java.util.Arrays;
import java.util.Optional;

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
  private final UpdateRule rule;
  private final Optional<SwitchedStep> switched;

  /** ⟨w, μ⟩ and the accumulated multiple of μ. */
  final double[] signal;

  final double[] signalMultiple;

  /** How much of its start is left in each filter. */
  final double[] startShare;

  private double[][] noise;

  private final double[][] startNoise;
  private final double[] startAlong;
  private final double[] startAcross;
  private double[][] coefficients;

  /** y_i·f(x_i) of the last {@link #forward}. */
  final double[] margins;

  private final CancellationPoint cancellationPoint;
  private final double[] sums;
  private final double[] push;

  /** Multiples of μ that a step adds to each filter. */
  private final double[] moves;

  /** Where the next step writes pre-activations and coefficients. */
  private double[][] nextNoise;

  private double[][] nextCoefficients;

  /**
   * @param from where to begin; stays as it is
   * @param rule how steps treat each filter
   * @param cancellationPoint passed many times within a step
   */
  Descent(
      LearningTask task,
      ArmState from,
      double learningRate,
      UpdateRule rule,
      CancellationPoint cancellationPoint) {
    this.task = task;
    this.rule = rule;
    this.cancellationPoint = cancellationPoint;
    switched =
        rule.decays() || rule.scales() || task.overlap().isPresent()
            ? Optional.of(new SwitchedStep(task, rule, from, cancellationPoint))
            : Optional.empty();
    filters = from.signal().length;
    samples = task.samples();
    int perSign = filters / 2;
    rate = learningRate / ((double) samples * perSign);
    signal = from.signal().clone();
    signalMultiple = from.signalMultiple().clone();
    startShare = from.startShare().clone();
    startNoise = from.startNoise();
    startAlong = from.startAlong();
    startAcross = from.startAcross();
    noise = copy(from.noise());
    coefficients = copy(from.coefficients());
    nextNoise = task.perFilter(filters, cancellationPoint);
    nextCoefficients = task.perFilter(filters, cancellationPoint);
    margins = new double[samples];
    sums = new double[samples];
    push = new double[samples];
    moves = new double[filters];
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
    setMoves(pullUp, pullDown);
    switched.ifPresent(more -> more.scale(delta));
    dynamics.advance(delta, noise, nextNoise);
    switched.ifPresent(more -> more.moveNoise(delta, moves, noise, nextNoise));
    addCoefficients();
    takePlace();
    moveSignal();
  }

  private void addCoefficients() {
    if (switched.isPresent()) {
      switched.get().moveCoefficients(coefficients, nextCoefficients);
      return;
    }
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples);
      add(coefficients[f], nextCoefficients[f]);
    }
  }

  private void takePlace() {
    double[][] formerNoise = noise;
    noise = nextNoise;
    nextNoise = formerNoise;
    double[][] formerCoefficients = coefficients;
    coefficients = nextCoefficients;
    nextCoefficients = formerCoefficients;
  }

  private void setMoves(double pullUp, double pullDown) {
    for (int f = 0; f < filters; f++) {
      double pull = signal[f] > 0 ? pullUp : signal[f] < 0 ? pullDown : 0;
      moves[f] = rule.rates()[f] * (sign(f) * rate * pull);
    }
  }

  private void moveSignal() {
    double squaredNorm = task.signalSquaredNorm();
    for (int f = 0; f < filters; f++) {
      double next = signal[f] + moves[f] * squaredNorm;
      if (switched.isPresent()) {
        SwitchedStep more = switched.get();
        next = more.signal(f, signal[f], next);
        signalMultiple[f] *= more.kept(f);
        startShare[f] *= more.keptStart(f);
      }
      signalMultiple[f] += moves[f];
      signal[f] = next;
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
        startShare,
        from.startCovariance(),
        startAlong,
        startAcross,
        from.history());
  }

  /** Adds what the noise vectors have added to the complement weights to {@code weights}. */
  void addComplementChange(DenseMatrix weights) {
    DenseMatrix accumulated = task.firstBuffer();
    accumulated.putColumns(coefficients, cancellationPoint);
    weights
        .topRows(task.complement().rows())
        .setProduct(
            task.noise(), task.complement(), false, accumulated, false, 1, cancellationPoint);
  }

  /** What the noise vectors have added to the filter's coordinate along the extra direction. */
  double extraChange(int filter) {
    cancellationPoint.before(samples);
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      sum += coefficients[filter][i] * task.extra()[i];
    }
    return task.noise() * sum;
  }

  /** What they have added along μ, and across it. */
  double alongChange(int filter) {
    return task.overlap().map(overlap -> change(filter, overlap.along())).orElse(0.0);
  }

  double acrossChange(int filter) {
    return task.overlap().map(overlap -> change(filter, overlap.across())).orElse(0.0);
  }

  /** Coordinate along μ, whatever ‖μ‖ is. */
  double alongNow(int filter) {
    double start = startShare[filter] * startAlong[filter];
    return start + signalMultiple[filter] * task.signalNorm() + alongChange(filter);
  }

  double acrossNow(int filter) {
    return startShare[filter] * startAcross[filter] + acrossChange(filter);
  }

  private double change(int filter, double[] row) {
    return task.noise() * NoiseOverlap.sum(coefficients[filter], row, cancellationPoint);
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
