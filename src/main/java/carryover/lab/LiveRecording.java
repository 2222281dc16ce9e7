package carryover.lab;

import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;

/**
 * What is recorded of a run on screen: as much as a chart can show, and no more. The first steps,
 * in which most is learned, are recorded closely in runs of any length.
 */
final class LiveRecording {
  /** Recorded steps of an arm, at most about this many. */
  private static final int STEPS = 400;

  /** Recorded filters times steps of an arm, at most about this many. */
  private static final int FILTER_STEPS = 40_000;

  private LiveRecording() {}

  /**
   * @param filters whether the filters are wanted one by one; of many filters, at fewer steps
   */
  static Recording of(Setting setting, boolean filters) {
    int filterSteps = Math.min(STEPS, FILTER_STEPS / (2 * setting.filters()));
    return new Recording(1, STEPS, true, filters ? filterSteps : 0, true);
  }
}
