package carryover.live;

import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Study;

/**
 * What is recorded of a run on screen: as much as a chart can show, and no more. The first steps,
 * in which most is learned, are recorded closely in runs of any length.
 *
 * @param filters whether the filters are wanted one by one; of many filters, at fewer steps
 * @param sketch whether the curves will be replaced by the next ones at once, so that fewer points
 *     will do; a subset of those of the whole run, with the same values
 */
record LiveRecording(boolean filters, boolean sketch) {
  /** What is needed of all seeds but the first. */
  static final LiveRecording CURVES = new LiveRecording(false, false);

  /** Recorded steps of an arm, at most about this many. */
  private static final int STEPS = 400;

  private static final int SKETCHED_STEPS = 64;

  /** Recorded filters times steps of an arm, at most about this many. */
  private static final int FILTER_STEPS = 40_000;

  /** Whether this is at least what is wanted. */
  boolean serves(LiveRecording wanted) {
    return filters == wanted.filters && (wanted.sketch || !sketch);
  }

  Recording of(Study study, Setting setting) {
    int steps = sketch ? SKETCHED_STEPS : STEPS;
    int filterSteps =
        Math.min(steps, Math.max(1, FILTER_STEPS / Math.max(1, study.units(setting))));
    return new Recording(1, steps, true, filters ? filterSteps : 0, true);
  }
}
