package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * Whether training ends where endless training would, so that end points may be drawn instead
 * (docs/model-deep-linear.md §8.5). Where it is in doubt, the answer is no.
 */
public final class EndPointReach {
  /** e⁻⁶ is left of what is learned most slowly. */
  private static final double TIMES = 6;

  /** So many times does a feature's weight halve, or more, even with three samples. */
  private static final double READOUT_TIMES = 30;

  /** Least |√n − √d|: below, the slowest rate differs too much from sample to sample. */
  private static final double GAP = 1;

  /** Greatest step in units in which 2 diverges. */
  private static final double STEP = 1;

  /** Share of the risk of fine-tuning that finite steps may change. */
  private static final double DRIFT = 0.01;

  private EndPointReach() {}

  public static boolean reached(LinearSetting s) {
    if (s.isRelu()) {
      return false;
    }
    double gap = Math.abs(Math.sqrt(s.targetSamples()) - Math.sqrt(s.dimension()));
    if (gap < GAP || s.targetNorm() == 0) {
      return false;
    }
    SourceSolution source = SourceSolution.limit(s);
    double pretrained = source.squaredNorm();
    double unseen = Math.max(0, 1 - s.gamma());
    double fitted = s.targetEnergy() + Scratch.limitRisk(s) - 2 * unseen * s.targetEnergy();
    double tuned = fitted + unseen * pretrained;
    double power = (s.depth() - 1.0) / s.depth();
    double least =
        Math.min(Math.min(fitted, pretrained), least(s, source) + unseen * pretrained / 2);
    double greatest = Math.max(Math.max(tuned, pretrained), 1);
    double slowest = Duration.slowestRate(s) * Math.pow(least, power);
    double fastest = Duration.fastestRate(s) * Math.pow(greatest, power) * s.depth();
    return slowest * (s.duration() - 2 * Duration.escape(s)) >= TIMES
        && Math.pow(pretrained, power) * s.duration() >= READOUT_TIMES
        && s.stepSize() * fastest <= STEP
        && drift(s, source) <= DRIFT * FineTuning.limit(s).risk(s);
  }

  /**
   * About what finite steps change in the risk of fine-tuning: they unbalance the layers by η times
   * the loss they take away, at most, and rescale what no sample sees.
   */
  private static double drift(LinearSetting s, SourceSolution source) {
    double kappa = FineTuning.limit(s).kappa();
    double unseen = Math.max(0, 1 - s.gamma());
    double loss = (source.distance(s) + s.noiseVariance()) / 2;
    double slope =
        Math.abs(kappa * source.squaredNorm() - s.targetNorm() * source.alongTarget()) * kappa;
    return s.stepSize() * (s.depth() - 1) * loss * unseen * slope;
  }

  /**
   * Squared distance from 0 of the way from β̂_pre to ρβ_t, where layers are weakest and learn most
   * slowly.
   */
  private static double least(LinearSetting s, SourceSolution source) {
    double from = source.squaredNorm();
    double to = s.targetEnergy();
    double product = s.targetNorm() * source.alongTarget();
    double way = from + to - 2 * product;
    double share = way == 0 ? 0 : Math.max(0, Math.min(1, (from - product) / way));
    return Math.max(0, from - 2 * share * (from - product) + share * share * way);
  }
}
