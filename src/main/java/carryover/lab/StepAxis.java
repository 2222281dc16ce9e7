package carryover.lab;

import carryover.study.Arm;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import java.util.List;

/** The axis of training steps. */
public final class StepAxis {
  private StepAxis() {}

  /**
   * As long as the lines are; while they are still growing, as long as they will be.
   *
   * @param arms whose lines are drawn, at least one
   */
  public static AxisModel of(RunResults results, boolean log, List<Arm> arms) {
    AxisScale scale = log ? AxisScale.LOG_FROM_ZERO : AxisScale.WHOLE;
    Setting setting = results.experiment().setting();
    String title = arms.get(0).time().unit();
    int steps = Study.steps(arms, setting);
    boolean growing = results.stage() == Stage.STREAMING;
    // Step 0 alone stands at the left end as it does with others after it.
    boolean untrained = steps == 0 && !results.traces().isEmpty();
    return growing || untrained
        ? new AxisModel(title, scale, 0, Math.max(steps, 1))
        : AxisModel.automatic(title, scale);
  }
}
