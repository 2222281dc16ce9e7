package carryover.lab;

import carryover.study.Counted;
import carryover.sweep.Progress;
import carryover.ui.NumberText;

/** One line about the measuring of a map or profile. */
public final class MapText {
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
      case WAITING -> noun + " waits for the setting to rest";
      case RUNNING -> noun + " " + count + rate(progress);
      case PAUSED -> noun + " paused at " + count;
      case STOPPED -> noun + " stopped at " + count;
      case DONE -> noun + " done, " + Counted.of(snapshot.state().grid().size(), "cell");
      case FAILED -> noun + " failed: " + snapshot.message();
    };
  }

  /** Why what is on screen is still that of the setting before. */
  public static String outdated(MapSnapshot snapshot) {
    return RunNote.outdated(
        switch (snapshot.activity()) {
          case IDLE -> "not measured yet";
          case WAITING -> "waits for the setting to rest";
          case RUNNING -> {
            double left = snapshot.progress().secondsLeft();
            yield Double.isNaN(left) ? "measuring" : TimeLeft.of(left);
          }
          case PAUSED -> "paused";
          case STOPPED -> "stopped";
          case DONE -> "done";
          case FAILED -> "failed";
        });
  }

  private static String rate(Progress progress) {
    double rate = progress.cellsPerSecond();
    if (!(rate > 0)) {
      return "";
    }
    String cells = NumberText.fixed(rate, rate < 10 ? 1 : 0) + " cells/s";
    return " · " + cells + " · " + duration(progress.secondsLeft()) + " left";
  }

  private static String duration(double seconds) {
    if (seconds < 100) {
      return NumberText.fixed(Math.ceil(seconds), 0) + " s";
    }
    return seconds < 6000
        ? NumberText.fixed(Math.ceil(seconds / 60), 0) + " min"
        : NumberText.fixed(Math.ceil(seconds / 3600), 0) + " h";
  }
}
