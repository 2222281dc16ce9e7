package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.transfer.Arm;
import carryover.transfer.Sample;
import java.util.List;
import java.util.stream.IntStream;

/** What every chart of a run says about it: how many seeds, how far along, which steps. */
public final class RunNote {
  private RunNote() {}

  /** Empty before the first result. */
  public static String of(RunResults results) {
    int seeds = results.traces().size();
    int asked = results.experiment().seeds().count();
    if (seeds == 0) {
      return "";
    }
    String interval = seeds == 1 ? "" : ", mean ± 95 % CI";
    String stage =
        results.stage() == Stage.STREAMING
            ? "training, seed 1 of " + asked
            : seeds < asked
                ? "preview: " + seeds + " of " + asked + " seeds" + interval
                : seeds + (seeds == 1 ? " seed" : " seeds") + interval;
    int apart = apart(results);
    return apart < 2 ? stage : stage + ", recorded at most " + apart + " steps apart";
  }

  /** The greatest distance of recorded steps: what happens in between is on no curve. */
  private static int apart(RunResults results) {
    List<Sample> samples = results.traces().get(0).arm(Arm.TRANSFER).samples();
    return IntStream.range(1, samples.size())
        .map(i -> samples.get(i).step() - samples.get(i - 1).step())
        .max()
        .orElse(0);
  }
}
