package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.UpdateRule;

/**
 * What weight decay, filters of another learning rate and noise along the signal add to a step of
 * {@link Descent} (docs/model.md §8). Each part is exactly nothing where its switch is neutral.
 */
final class SwitchedStep {
  private final LearningTask task;
  private final UpdateRule rule;
  private final ArmState from;
  private final CancellationPoint cancellationPoint;
  private final double[] noisePush;

  /** N zeros, for what is not there. */
  private final double[] none;

  private final double[] along;

  /**
   * @param from where the arm began, or stands
   */
  SwitchedStep(
      LearningTask task, UpdateRule rule, ArmState from, CancellationPoint cancellationPoint) {
    this.task = task;
    this.rule = rule;
    this.from = from;
    this.cancellationPoint = cancellationPoint;
    noisePush = new double[rule.rates().length];
    none = new double[task.samples()];
    along = task.overlap().map(NoiseOverlap::along).orElse(none);
  }

  /** Gives the gradient's share of each filter its own learning rate. */
  void scale(double[][] delta) {
    if (rule.scales()) {
      for (int f = 0; f < delta.length; f++) {
        double factor = rule.rates()[f];
        cancellationPoint.before(delta[f].length);
        for (int i = 0; factor != 1 && i < delta[f].length; i++) {
          delta[f][i] *= factor;
        }
      }
    }
  }

  /**
   * Completes the next pre-activations of the noise.
   *
   * @param delta the step's coefficients of the noise vectors
   * @param moves the step's multiples of μ
   * @param next holds before + what the noise vectors add
   */
  void moveNoise(double[][] delta, double[] moves, double[][] before, double[][] next) {
    double unit = task.signalNorm() * task.noise();
    for (int f = 0; f < next.length; f++) {
      if (task.overlap().isPresent()) {
        noisePush[f] = unit * NoiseOverlap.sum(delta[f], along, cancellationPoint);
      }
      double lost = 1 - rule.kept()[f];
      double[] start = rule.towardsStart() ? from.startNoise()[f] : none;
      cancellationPoint.before(2L * none.length);
      add(moves[f] * unit, along, lost, before[f], start, next[f]);
    }
  }

  /** One pass, since this is most of what switches cost. */
  private static void add(
      double push, double[] along, double lost, double[] before, double[] start, double[] next) {
    for (int i = 0; i < next.length; i++) {
      next[i] += push * along[i] - lost * (before[i] - start[i]);
    }
  }

  /** Adds what is left of the coefficients before to the step's. */
  void moveCoefficients(double[][] before, double[][] next) {
    for (int f = 0; f < next.length; f++) {
      addMultiple(rule.kept()[f], before[f], next[f]);
    }
  }

  /** ⟨w, μ⟩ after the step, where the gradient's signal patch makes it {@code next}. */
  double signal(int filter, double before, double next) {
    double signal = next + noisePush[filter];
    if (rule.decays()) {
      double lost = 1 - rule.kept()[filter];
      double start = task.signalNorm() * from.startAlong()[filter];
      signal += lost * ((rule.towardsStart() ? start : 0) - before);
    }
    return signal;
  }

  /** What a step leaves of accumulated multiples of μ. */
  double kept(int filter) {
    return rule.kept()[filter];
  }

  /** What a step leaves of the start itself. */
  double keptStart(int filter) {
    return rule.towardsStart() ? 1 : rule.kept()[filter];
  }

  private void addMultiple(double factor, double[] values, double[] target) {
    cancellationPoint.before(values.length);
    for (int i = 0; i < values.length; i++) {
      target[i] += factor * values[i];
    }
  }
}
