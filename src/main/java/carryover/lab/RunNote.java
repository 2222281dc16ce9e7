package carryover.lab;

import carryover.numeric.Confidence;
import carryover.study.ArmTrace;
import carryover.study.Counted;
import carryover.study.Sample;
import java.util.List;
import java.util.stream.IntStream;

/** What every chart of a run says about it: how many seeds, how far along, which steps. */
public final class RunNote {
  private RunNote() {}

  /** Empty before the first result. */
  public static String of(RunResults results) {
    if (results.traces().isEmpty()) {
      return "";
    }
    int done = results.finished().size();
    int asked = results.experiment().seeds().count();
    String seeds =
        done == 0
            ? "seed 1 of " + asked
            : done < asked ? done + " of " + Counted.of(asked, "seed") : Counted.of(done, "seed");
    String stage =
        switch (results.stage()) {
          case STREAMING -> "training, ";
          case SKETCH -> "preview: ";
          case CANCELLED -> "stopped: ";
          default -> done < asked ? "preview: " : "";
        };
    String note = stage + seeds + interval(done);
    int apart = apart(results);
    return apart < 2 ? note : note + ", points ≤ " + apart + " steps apart";
  }

  /** What the lines and the bands of so many seeds are; nothing for one. */
  public static String interval(int seeds) {
    return seeds < 2
        ? ""
        : seeds < Confidence.LEAST_TOLD
            ? ", mean; interval from " + Confidence.LEAST_TOLD + " seeds on"
            : ", mean ± 95 % CI";
  }

  /** Why a chart of the downstream arms has no lines. */
  public static String whyEmpty(RunResults results) {
    boolean none = results.traces().isEmpty();
    return switch (results.stage()) {
      case CANCELLED ->
          none ? "Stopped before a result: F5 goes on" : "Stopped before what is shown: F5 goes on";
      case FAILED -> "Not trained: " + results.message();
      default -> none ? "No run yet" : "What is shown has not begun yet";
    };
  }

  /** What stands in place of the first lines while they are trained. */
  static String awaiting(Awaited first) {
    double left = first.secondsLeft();
    return "Training…" + (Double.isNaN(left) ? "" : " " + TimeLeft.of(left));
  }

  /** The note of results that are not those of the setting on the sliders. */
  public static String ofEarlierSetting(String note) {
    return "of the setting before: " + note;
  }

  /**
   * What all tiles say over results that are not those of the setting on the sliders.
   *
   * @param thisOne how far the present setting is
   */
  public static String outdated(String thisOne) {
    return "of the setting before; this one: " + thisOne;
  }

  /** The greatest distance of recorded steps: what happens in between is on no curve. */
  private static int apart(RunResults results) {
    List<Sample> samples =
        results.traces().get(0).arms().stream()
            .filter(arm -> !arm.arm().isSource())
            .findFirst()
            .map(ArmTrace::samples)
            .orElse(List.of());
    return IntStream.range(1, samples.size())
        .map(i -> samples.get(i).step() - samples.get(i - 1).step())
        .max()
        .orElse(0);
  }
}
