package carryover.lab.status;

import carryover.lab.CountText;
import carryover.lab.TimeLeft;
import carryover.ui.NumberText;
import carryover.words.Words;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;

/** One line about the run. */
final class StatusText {
  private static final Words WORDS = Words.of(StatusText.class);

  /** A shorter time left would be over before it is read. */
  private static final double LEAST_TOLD_SECONDS = 2;

  private StatusText() {}

  static String of(RunResults results, boolean running, boolean upToDate) {
    return of(results, running, upToDate, Double.NaN);
  }

  /**
   * @param secondsLeft until the first seed is done; NaN while that is not known
   */
  static String of(RunResults results, boolean running, boolean upToDate, double secondsLeft) {
    String left = Double.isNaN(secondsLeft) ? "" : " " + TimeLeft.of(secondsLeft);
    int asked = results.experiment().seeds().count();
    int done = results.finished().size();
    String line =
        switch (running && !upToDate ? Stage.IDLE : results.stage()) {
          case IDLE -> running ? WORDS.text("run.training", left) : WORDS.text("run.idle");
          case STREAMING -> WORDS.text("run.firstSeed", String.valueOf(asked), left);
          case SKETCH -> WORDS.text("run.preview");
          case PREVIEW -> running ? furtherSeeds(results, done, asked) : WORDS.text("run.preview");
          case FINAL -> WORDS.text("run.done", duration(results.seconds()), CountText.seeds(done));
          case CANCELLED ->
              WORDS.text("run.stopped", duration(results.seconds()), CountText.seeds(done));
          case FAILED -> WORDS.text("run.failed", results.message());
        };
    return upToDate || running ? line : WORDS.text("run.outdated", line);
  }

  /**
   * How much of all seeds is done, 0…1.
   *
   * @param first the share of the first seed's steps
   */
  static double share(RunResults results, boolean upToDate, double first) {
    boolean counted = upToDate && results.stage() == Stage.PREVIEW;
    return (counted ? results.finished().size() : first) / results.experiment().seeds().count();
  }

  /** Seeds take as long as those before them did. */
  private static String furtherSeeds(RunResults results, int done, int asked) {
    double left = done == 0 ? 0 : results.seconds() / done * (asked - done);
    return WORDS.text(
        "run.furtherSeeds",
        String.valueOf(done),
        CountText.seeds(asked),
        left < LEAST_TOLD_SECONDS ? "" : " " + TimeLeft.of(left));
  }

  static String duration(double seconds) {
    return seconds < 1
        ? WORDS.text("duration.millis", NumberText.fixed(seconds * 1000, 0))
        : WORDS.text("duration.seconds", NumberText.fixed(seconds, 1));
  }
}
