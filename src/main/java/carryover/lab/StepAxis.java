package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Arm;
import carryover.study.Setting;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import java.util.Arrays;

/** The axis of training steps. */
public final class StepAxis {
  private static final String TITLE = "step";

  private StepAxis() {}

  /**
   * As long as the lines are; while they are still growing, as long as they will be.
   *
   * @param arms whose lines are drawn
   */
  public static AxisModel of(RunResults results, boolean log, Arm... arms) {
    AxisScale scale = log ? AxisScale.LOG : AxisScale.LINEAR;
    Setting setting = results.experiment().setting();
    int steps = Arrays.stream(arms).mapToInt(arm -> steps(setting, arm)).max().orElse(0);
    boolean growing = results.stage() == Stage.STREAMING;
    // Step 0 alone stands at the left end as it does with others after it.
    boolean untrained = steps == 0 && !results.traces().isEmpty();
    return growing || untrained
        ? new AxisModel(TITLE, scale, log ? 1 : 0, Math.max(steps, log ? 2 : 1))
        : AxisModel.automatic(TITLE, scale);
  }

  private static int steps(Setting setting, Arm arm) {
    return setting.whole(
        arm.equals(CnnArms.UPSTREAM) ? CnnSpace.UPSTREAM_STEPS : CnnSpace.DOWNSTREAM_STEPS);
  }
}
