package carryover.lab.theory;

import carryover.lab.CountText;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;

/**
 * What the measured half of the card belongs to.
 *
 * @param text a few words for the title bar
 * @param stale whether the measurements are of another experiment than the one on the sliders
 */
record CardStatus(String text, boolean stale) {
  private static final Words WORDS = Words.of(CardStatus.class);

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
          case IDLE -> WORDS.text("status.idle");
          case STREAMING -> WORDS.text("status.firstSeed", String.valueOf(seeds));
          case SKETCH, PREVIEW ->
              WORDS.text("status.preview", count(newest), CountText.seeds(seeds));
          case FINAL -> CountText.seeds(seeds);
          case CANCELLED -> WORDS.text("status.stopped", count(newest), CountText.seeds(seeds));
          case FAILED -> WORDS.text("status.failed");
        };
    boolean says = answered || newest.stage() == RunResults.Stage.IDLE;
    return new CardStatus(says ? text : WORDS.text("status.before"), stale);
  }

  private static String count(RunResults results) {
    return String.valueOf(results.traces().stream().filter(trace -> !trace.cancelled()).count());
  }
}
