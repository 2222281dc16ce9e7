package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSpace;
import carryover.study.Setting;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import carryover.workbench.Workbench;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An arm whose end was worked out at once is no line from its start to there. */
class HeldCurveTest {
  private static final Setting LINEAR = KernelSpace.STANDARD;
  private static final Setting RELU = LINEAR.with(KernelSpace.MODE, 1);

  private final ArmCurve solved =
      new ArmCurve(
          new double[] {0, 1},
          new double[] {1, 0.4},
          new double[] {0.9, 0.3},
          new double[] {1, 0.5});

  @Test
  void whereNoArmTakesStepsStartAndEndAreMarkedWithNothingBetween() {
    ArmCurve held = solved.held(KernelArms.FROZEN, LINEAR, 1);
    Series series = held.lines("frozen", "frozen", Color.RED, Dash.SOLID, Workbench.END).get(0);
    assertThat(series.points()).isTrue();
    assertThat(series.x()).containsExactly(0, 0.5, 1);
    assertThat(series.y()).containsExactly(1, Double.NaN, 0.4);
    assertThat(series.lower()).containsExactly(0.9, Double.NaN, 0.3);
  }

  @Test
  void besideArmsThatTakeStepsTheEndIsHeld() {
    ArmCurve held = solved.held(KernelArms.FROZEN, RELU, 400);
    Series series = held.lines("frozen", "frozen", Color.RED, Dash.SOLID, Workbench.END).get(0);
    assertThat(series.points()).isFalse();
    assertThat(series.x()).startsWith(1).endsWith(400).isSorted();
    assertThat(Arrays.stream(series.y()).distinct()).containsExactly(0.4);
    assertThat(Arrays.stream(series.upper()).distinct()).containsExactly(0.5);
    List<Series> halfway = held.lines("frozen", "frozen", Color.RED, Dash.SOLID, 200);
    double[] until = halfway.get(1).x();
    assertThat(until[until.length - 1]).isBetween(185.0, 200.0);
  }

  /** Fits have one sample, where training ends; their level is seen beside what is trained. */
  @Test
  void anArmThatHasNoMoreThanItsEndIsHeldToo() {
    Setting standard = LinearSpace.STANDARD;
    int steps = LinearArms.LAZY_RICH.steps(standard);
    double[] none = new double[0];
    ArmCurve end = new ArmCurve(new double[] {steps}, new double[] {0.3}, none, none);
    ArmCurve start = new ArmCurve(new double[] {0}, new double[] {0.3}, none, none);

    ArmCurve held = end.held(LinearArms.LAZY_RICH, standard, steps);
    assertThat(held.steps()).startsWith(1).endsWith(steps).isSorted().doesNotHaveDuplicates();
    assertThat(Arrays.stream(held.mean()).distinct()).containsExactly(0.3);
    assertThat(start.held(LinearArms.FINETUNE, standard, steps)).isSameAs(start);
  }

  @Test
  void whatWasTrainedStepByStepStaysAsItIs() {
    assertThat(solved.held(KernelArms.TRANSFER, RELU, 400)).isSameAs(solved);
    Setting stepped = LINEAR.with(KernelSpace.READOUT_STEPS, 30);
    assertThat(solved.held(KernelArms.FROZEN, stepped, 30)).isSameAs(solved);
  }

  @Test
  void aRunOfTheEndAloneIsOnePoint() {
    ArmCurve end = new ArmCurve(new double[] {1}, new double[] {0.4}, new double[0], new double[0]);
    assertThat(end.held(KernelArms.FROZEN, LINEAR, 1).mean())
        .containsExactly(Double.NaN, Double.NaN, 0.4);
  }
}
