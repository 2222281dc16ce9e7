package carryover.lab;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.diverged;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Range;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.ArmTrace;
import carryover.study.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArmCurveTest {
  private static final ArmTrace SCRATCH = arm(CnnArms.SCRATCH, 0.5, 0.5);

  /** One trace for each row of test accuracies. */
  private static List<Trace> transfer(double[]... accuracies) {
    return IntStream.range(0, accuracies.length)
        .mapToObj(i -> trace(i + 1, arm(CnnArms.TRANSFER, accuracies[i]), SCRATCH))
        .toList();
  }

  private static ArmCurve accuracy(double[]... accuracies) {
    return ArmCurve.of(transfer(accuracies), CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY);
  }

  /** Student's t with two degrees of freedom: the 97.5 % point is 4.303 (any table). */
  @Test
  void theBandIsTheStudentIntervalOfTheMean() {
    ArmCurve course =
        accuracy(new double[] {0.4, 0.8}, new double[] {0.5, 0.8}, new double[] {0.6, 0.8});

    assertThat(course.mean()[0]).isCloseTo(0.5, within(1e-12));
    assertThat(course.upper()[0]).isCloseTo(0.5 + 4.303 * 0.1 / Math.sqrt(3), within(1e-4));
    assertThat(course.lower()[0]).isCloseTo(0.5 - 4.303 * 0.1 / Math.sqrt(3), within(1e-4));
    assertThat(course.lower()[1]).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void theBandEndsWhereTheQuantityEnds() {
    double[][] nearOne = {{0.90}, {0.99}, {0.99}};

    ArmCurve accuracy = accuracy(nearOne);
    ArmCurve error = ArmCurve.of(transfer(nearOne), CnnArms.TRANSFER, CnnMeasures.TEST_ERROR);
    ArmCurve loss = ArmCurve.of(transfer(nearOne), CnnArms.TRANSFER, CnnMeasures.TRAIN_LOSS);

    // 0.96 ± 4.303 · 0.03: half a width of 0.129 would reach 1.089.
    assertThat(accuracy.upper()).containsExactly(1);
    assertThat(accuracy.lower()[0]).isCloseTo(0.96 - 4.303 * 0.03, within(1e-4));
    assertThat(error.lower()).containsExactly(0);
    assertThat(loss.lower()).containsExactly(0);
  }

  @Test
  void whatHasNoEndsIsNotCut() {
    ArmCurve course =
        ArmCurve.of(
            transfer(new double[] {0.90}, new double[] {0.99}, new double[] {0.99}),
            CnnArms.TRANSFER,
            CnnMeasures.TEST_ACCURACY,
            Range.ALL);

    assertThat(course.upper()[0]).isCloseTo(0.96 + 4.303 * 0.03, within(1e-4));
  }

  @Test
  void twoSeedsHaveNoBand() {
    assertThat(accuracy(new double[] {0.4}).lower()).isEmpty();
    assertThat(accuracy(new double[] {0.4}, new double[] {0.6}).lower()).isEmpty();
  }

  @Test
  void afterADivergenceTheMeanGoesOnWithTheOtherSeeds() {
    ArmCurve course =
        ArmCurve.of(
            List.of(
                trace(1, diverged(CnnArms.TRANSFER, 0.4), SCRATCH),
                trace(2, arm(CnnArms.TRANSFER, 0.5, 0.7), SCRATCH),
                trace(3, arm(CnnArms.TRANSFER, 0.6, 0.9), SCRATCH)),
            CnnArms.TRANSFER,
            CnnMeasures.TEST_ACCURACY);

    assertThat(course.mean()[1]).isCloseTo(0.8, within(1e-12));
    assertThat(course.steps()).containsExactly(0, 1);
    // Two seeds are left.
    assertThat(course.lower()[0]).isFinite();
    assertThat(course.lower()[1]).isNaN();
  }
}
