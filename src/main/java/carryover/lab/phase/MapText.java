package carryover.lab.phase;

import carryover.lab.RunNote;
import carryover.lab.TimeLeft;
import carryover.study.Counted;
import carryover.sweep.Progress;
import carryover.ui.NumberText;

/** One line about the measuring of the map. */
final class MapText {
  private MapText() {}

  static String of(MapSnapshot snapshot) {
    Progress progress = snapshot.progress();
    String count = progress.done() + "/" + progress.total();
    return switch (snapshot.activity()) {
      case IDLE -> "";
      case WAITING -> "map waits for the setting to rest";
      case RUNNING -> "map " + count + rate(progress);
      case PAUSED -> "map paused at " + count;
      case STOPPED -> "map stopped at " + count;
      case DONE -> "map done, " + Counted.of(snapshot.state().grid().size(), "cell");
      case FAILED -> "map failed: " + snapshot.message();
    };
  }

  /** Why the map on screen is still that of the setting before. */
  static String outdated(MapSnapshot snapshot) {
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
