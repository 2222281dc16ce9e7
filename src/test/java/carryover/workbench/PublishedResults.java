package carryover.workbench;

import carryover.study.Trace;
import java.util.List;

/** Puts made-up results on a workbench, for tests of the screens that show them. */
public final class PublishedResults {
  private PublishedResults() {}

  /** As if the workbench's experiment had just been trained. */
  public static void publish(Workbench workbench, Trace... traces) {
    workbench.publish(
        new RunResults(workbench.experiment(), List.of(traces), RunResults.Stage.FINAL, 0.04, ""));
  }

  /** As if these had come from a training. */
  public static void publish(Workbench workbench, RunResults results) {
    workbench.publish(results);
  }
}
