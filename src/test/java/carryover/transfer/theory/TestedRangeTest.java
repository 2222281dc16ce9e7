package carryover.transfer.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestedRangeTest {
  private static Optional<String> leftBy(Parameter parameter, double value) {
    return TestedRange.leftBy(Setting.DEFAULT.with(parameter, value), List.of());
  }

  @Test
  void theDefaultLiesInside() {
    assertThat(TestedRange.leftBy(Setting.DEFAULT, List.of())).isEmpty();
  }

  @Test
  void itsBordersBelongToItAndWhatLiesBeyondIsNamed() {
    assertThat(leftBy(Parameter.DOWNSTREAM_STEPS, 600)).isEmpty();
    assertThat(leftBy(Parameter.DOWNSTREAM_STEPS, 601)).contains("T₂ = 601, tested for 200…600");
    assertThat(leftBy(Parameter.UPSTREAM_NOISE, 0.5)).isEmpty();
    assertThat(leftBy(Parameter.UPSTREAM_NOISE, 0.49)).contains("σ₁ = 0.49, tested for 0.5…2");
    assertThat(leftBy(Parameter.ALPHA, 0.05)).contains("α = 0.05, tested for 0.1…1");
  }

  @Test
  void withoutAShareTransferIsScratchWhateverTheShareTested() {
    assertThat(leftBy(Parameter.ALPHA, 0)).isEmpty();
  }

  /** σ₀σ₂d/√N₂ = 0.02·5000/√50 = 14. */
  @Test
  void aBrokenAssumptionIsAReasonToo() {
    Setting lazy =
        Setting.DEFAULT.with(Parameter.DIMENSION, 5000).with(Parameter.INITIAL_STD, 0.02);

    assertThat(TestedRange.leftBy(lazy, List.of())).contains("small start, Task 2 is broken");
  }

  @Test
  void soIsARunThatWasNotTrainedToSmallLoss() {
    MadeUpRun untrained = MadeUpRun.of(Setting.DEFAULT).losses(0.5, 0.02);

    assertThat(TestedRange.leftBy(Setting.DEFAULT, List.of(untrained.trace())))
        .contains("trained, transfer is broken");
  }
}
