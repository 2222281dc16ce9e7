package carryover.lab.cnn.coefficients;

import carryover.lab.StepAxis;
import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.workbench.RunResults;
import java.util.List;

/**
 * How the coefficients are looked at.
 *
 * @param logSteps logarithmic steps
 * @param logValues logarithmic values
 */
record CoefficientOptions(
    Arm arm, Content content, FilterSign sign, boolean logSteps, boolean logValues) {
  static final CoefficientOptions STANDARD =
      new CoefficientOptions(CnnArms.TRANSFER, Content.MEAN, FilterSign.BOTH, false, false);

  AxisModel steps(RunResults results) {
    return StepAxis.of(results, logSteps, List.of(arm));
  }

  AxisModel values(String title) {
    return AxisModel.automatic(title, scale(logValues));
  }

  private static AxisScale scale(boolean log) {
    return log ? AxisScale.LOG : AxisScale.LINEAR;
  }
}
