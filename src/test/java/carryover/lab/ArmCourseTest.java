package carryover.lab;

import static carryover.lab.Traces.arm;
import static carryover.lab.Traces.diverged;
import static carryover.lab.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmCourseTest {
  private static final ArmTrace SCRATCH = arm(Arm.SCRATCH, 0.5, 0.5);

  /** Student's t with one degree of freedom: the 97.5 % point is 12.706 (any table). */
  @Test
  void theBandIsTheStudentIntervalOfTheMean() {
    ArmCourse course =
        ArmCourse.of(
            List.of(
                trace(1, arm(Arm.TRANSFER, 0.4, 0.8), SCRATCH),
                trace(2, arm(Arm.TRANSFER, 0.6, 0.8), SCRATCH)),
            Arm.TRANSFER,
            Sample::testAccuracy);

    assertThat(course.mean()).containsExactly(0.5, 0.8);
    assertThat(course.upper()[0]).isCloseTo(0.5 + 12.706 * 0.1, within(1e-3));
    assertThat(course.lower()[1]).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void oneSeedHasNoBand() {
    ArmCourse course =
        ArmCourse.of(
            List.of(trace(1, arm(Arm.TRANSFER, 0.4), SCRATCH)), Arm.TRANSFER, Sample::testAccuracy);

    assertThat(course.lower()).isEmpty();
  }

  @Test
  void afterADivergenceTheMeanGoesOnWithTheOtherSeeds() {
    ArmCourse course =
        ArmCourse.of(
            List.of(
                trace(1, diverged(Arm.TRANSFER, 0.4), SCRATCH),
                trace(2, arm(Arm.TRANSFER, 0.6, 0.8), SCRATCH)),
            Arm.TRANSFER,
            Sample::testAccuracy);

    assertThat(course.mean()).containsExactly(0.5, 0.8);
    assertThat(course.steps()).containsExactly(0, 1);
  }
}
