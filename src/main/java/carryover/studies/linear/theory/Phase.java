package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/** What linear transfer does compared with training from scratch, n and d large. */
public enum Phase {
  /** Better than scratch, also when scratch is tuned. */
  HELPS,
  /** Better than plain scratch, but only by the double-descent peak that tuning takes away. */
  ANOMALOUS,
  /** No better than plain scratch. */
  HURTS;

  /** The phase of a setting. */
  public static Phase of(LinearSetting s) {
    double missed = SourceSolution.limit(s).missed(s);
    return of(Scratch.limitRisk(s) - missed, Scratch.tunedRisk(s) - missed);
  }

  /**
   * @param gain plain scratch minus the arm
   * @param tunedGain tuned scratch minus the arm
   */
  public static Phase of(double gain, double tunedGain) {
    if (gain <= 0) {
      return HURTS;
    }
    return tunedGain > 0 ? HELPS : ANOMALOUS;
  }
}
