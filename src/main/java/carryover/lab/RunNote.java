package carryover.lab;

import carryover.numeric.Confidence;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.words.Words;
import carryover.workbench.Awaited;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What every chart of a run says about it: how many seeds, how far along, which steps. */
public final class RunNote {
  private static final Words WORDS = Words.of(RunNote.class);

  private RunNote() {}

  /** Empty before the first result. */
  public static String of(RunResults results) {
    if (results.traces().isEmpty()) {
      return "";
    }
    String note = seeds(results, interval(results.finished().size()));
    Optional<ArmTrace> shown = downstream(results);
    int apart = shown.map(RunNote::apart).orElse(0);
    return apart < 2
        ? note
        : WORDS.text(
            "note.apart", note, String.valueOf(apart), shown.orElseThrow().arm().time().units());
  }

  /** The same for a chart that draws the seeds themselves, and whole ways; empty as above. */
  public static String ofSeeds(RunResults results) {
    return results.traces().isEmpty() ? "" : seeds(results, "");
  }

  private static String seeds(RunResults results, String interval) {
    int done = results.finished().size();
    int asked = results.experiment().seeds().count();
    String seeds =
        done == 0
            ? WORDS.text("note.firstSeed", String.valueOf(asked))
            : done < asked
                ? WORDS.text("note.someSeeds", String.valueOf(done), CountText.seeds(asked))
                : CountText.seeds(done);
    String what = seeds + interval;
    return switch (results.stage()) {
      case STREAMING -> WORDS.text("note.training", what);
      case SKETCH -> WORDS.text("note.preview", what);
      case CANCELLED -> WORDS.text("note.stopped", what);
      default -> done < asked ? WORDS.text("note.preview", what) : what;
    };
  }

  /** What the lines and the bands of so many seeds are; nothing for one. */
  public static String interval(int seeds) {
    return seeds < 2
        ? ""
        : seeds < Confidence.LEAST_TOLD
            ? WORDS.text("note.mean", String.valueOf(Confidence.LEAST_TOLD))
            : WORDS.text("note.interval");
  }

  /** Why a chart of the downstream arms has no lines. */
  public static String whyEmpty(RunResults results) {
    boolean none = results.traces().isEmpty();
    return switch (results.stage()) {
      case CANCELLED -> none ? WORDS.text("empty.stopped") : WORDS.text("empty.stoppedBefore");
      case FAILED -> WORDS.text("empty.failed", results.message());
      default -> none ? WORDS.text("empty.none") : WORDS.text("empty.notBegun");
    };
  }

  /** What stands in place of the first lines while they are trained. */
  public static String awaiting(Awaited first) {
    double left = first.secondsLeft();
    return Double.isNaN(left)
        ? WORDS.text("empty.training")
        : WORDS.text("empty.trainingFor", TimeLeft.of(left));
  }

  /** The note of results that are not those of the setting on the sliders. */
  public static String ofEarlierSetting(String note) {
    return WORDS.text("note.earlier", note);
  }

  /**
   * What all tiles say over results that are not those of the setting on the sliders.
   *
   * @param thisOne how far the present setting is
   */
  public static String outdated(String thisOne) {
    return WORDS.text("note.outdated", thisOne);
  }

  private static Optional<ArmTrace> downstream(RunResults results) {
    return results.traces().get(0).arms().stream().filter(arm -> !arm.arm().isSource()).findFirst();
  }

  /** The greatest distance of recorded steps: what happens in between is on no curve. */
  private static int apart(ArmTrace arm) {
    List<Sample> samples = arm.samples();
    return IntStream.range(1, samples.size())
        .map(i -> samples.get(i).step() - samples.get(i - 1).step())
        .max()
        .orElse(0);
  }
}
