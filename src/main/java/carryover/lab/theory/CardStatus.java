package carryover.lab.theory;

import carryover.study.Counted;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;

/**
 * What the measured half of the card belongs to.
 *
 * @param text a few words for the title bar
 * @param stale whether the measurements are of another experiment than the one on the sliders
 */
record CardStatus(String text, boolean stale) {

  /**
   * @param asked what the sliders say
   * @param newest what was published last
   * @param shown the results on the card
   */
  static CardStatus of(Experiment asked, RunResults newest, Measured shown) {
    boolean stale = shown.exists() && !shown.results().experiment().equals(asked);
    boolean answered = newest.experiment().equals(asked);
    int seeds = newest.experiment().seeds().count();
    String text =
        switch (newest.stage()) {
          case IDLE -> "not run yet";
          case STREAMING -> "training seed 1 of " + seeds;
          case SKETCH, PREVIEW -> "preview, " + count(newest) + " of " + Counted.of(seeds, "seed");
          case FINAL -> Counted.of(seeds, "seed");
          case CANCELLED -> "stopped, " + count(newest) + " of " + Counted.of(seeds, "seed");
          case FAILED -> "not trained";
        };
    boolean says = answered || newest.stage() == RunResults.Stage.IDLE;
    return new CardStatus(says ? text : "of the setting before", stale);
  }

  private static long count(RunResults results) {
    return results.traces().stream().filter(trace -> !trace.cancelled()).count();
  }
}
