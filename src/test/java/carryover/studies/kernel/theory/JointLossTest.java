package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.kernel.JointEnd;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** All layers trained on Task 2: limits of the closed form. */
class JointLossTest {
  @Property(tries = 200)
  void theScaleSolvesItsEquation(
      @ForAll @DoubleRange(min = 0, max = 1e4) double start,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0, max = 1e4) double fitted) {
    double k = JointEnd.scale(start, share * start, fitted);
    double left = k * k * (1 + Math.sqrt(1 + start));

    assertThat(left)
        .isCloseTo(1 + Math.sqrt(1 + k * k * share * start + fitted), within(1e-9 * left));
  }

  @Test
  void slowFineTuningIsTheLazyForm() {
    assertThat(JointLoss.of(3, 0.5, 1e-7, 0.6, 0.4).centred())
        .isCloseTo(ReadoutLoss.lazy(3, 0.5, 0.6, 0.4), within(1e-6));
  }

  @Test
  void withoutAStartItIsScratch() {
    assertThat(JointLoss.of(1e-9, 1, 2, 0.8, 0.3).centred()).isCloseTo(0.7, within(1e-8));
    assertThat(JointLoss.of(1e-9, 1, 2, 0.8, 0.3).plain()).isCloseTo(0.7, within(1e-8));
  }

  @Test
  void aSourceThatWasTheTargetIsKeptByThePlainReadout() {
    assertThat(JointLoss.of(2, 1, 2, 1, 0.3).plain()).isCloseTo(0, within(1e-14));
  }

  @Test
  void slowFineTuningOfThePlainReadoutKeepsAFunctionThatIsTooLarge() {
    assertThat(JointLoss.of(1, 1, 0.1, 0.8, 0.3).plain()).isGreaterThan(10);
  }
}
