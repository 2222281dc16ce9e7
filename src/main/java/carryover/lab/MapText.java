package carryover.lab;

import carryover.sweep.Progress;
import carryover.ui.NumberText;
import carryover.words.Words;

/** One line about the measuring of a map or profile. */
public final class MapText {
  private static final Words WORDS = Words.of(MapText.class);

  private MapText() {}

  /**
   * How far it is.
   *
   * @param noun what it is called: a map, a profile
   */
  public static String of(String noun, MapSnapshot snapshot) {
    Progress progress = snapshot.progress();
    String count = progress.done() + "/" + progress.total();
    return switch (snapshot.activity()) {
      case IDLE -> "";
      case WAITING -> WORDS.text("map.waits", noun);
      case RUNNING -> noun + " " + count + rate(progress);
      case PAUSED -> WORDS.text("map.paused", noun, count);
      case STOPPED -> WORDS.text("map.stopped", noun, count);
      case DONE -> WORDS.text("map.done", noun, CountText.cells(snapshot.state().grid().size()));
      case FAILED -> WORDS.text("map.failed", noun, snapshot.message());
    };
  }

  /** Why what is on screen is still that of the setting before. */
  public static String outdated(MapSnapshot snapshot) {
    return RunNote.outdated(
        switch (snapshot.activity()) {
          case IDLE -> WORDS.text("measuring.idle");
          case WAITING -> WORDS.text("measuring.waiting");
          case RUNNING -> {
            double left = snapshot.progress().secondsLeft();
            yield Double.isNaN(left) ? WORDS.text("measuring.running") : TimeLeft.of(left);
          }
          case PAUSED -> WORDS.text("measuring.paused");
          case STOPPED -> WORDS.text("measuring.stopped");
          case DONE -> WORDS.text("measuring.done");
          case FAILED -> WORDS.text("measuring.failed");
        });
  }

  private static String rate(Progress progress) {
    double rate = progress.cellsPerSecond();
    if (!(rate > 0)) {
      return "";
    }
    return " · "
        + WORDS.text(
            "map.rate",
            NumberText.fixed(rate, rate < 10 ? 1 : 0),
            duration(progress.secondsLeft()));
  }

  private static String duration(double seconds) {
    if (seconds < 100) {
      return WORDS.text("duration.seconds", NumberText.fixed(Math.ceil(seconds), 0));
    }
    return seconds < 6000
        ? WORDS.text("duration.minutes", NumberText.fixed(Math.ceil(seconds / 60), 0))
        : WORDS.text("duration.hours", NumberText.fixed(Math.ceil(seconds / 3600), 0));
  }
}
