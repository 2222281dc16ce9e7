package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.transfer.Arm;
import carryover.transfer.Sample;
import java.util.List;

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
    String count = seeds == 1 ? "1 seed" : seeds + " seeds, mean ± 95 % CI";
    String stage =
        results.stage() == Stage.STREAMING
            ? "training, seed 1 of " + asked
            : seeds < asked ? "preview: " + count + " of " + asked : count;
    int every = every(results);
    return every == 1 ? stage : stage + ", recorded every " + every + " steps";
  }

  /** The distance of recorded steps: what happens in between is on no curve. */
  private static int every(RunResults results) {
    List<Sample> samples = results.traces().get(0).arm(Arm.TRANSFER).samples();
    return samples.size() < 3 ? 1 : samples.get(1).step() - samples.get(0).step();
  }
}
