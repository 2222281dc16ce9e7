package carryover.studies.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestedRangeTest {
  private static Optional<String> leftBy(Parameter parameter, double value) {
    return TestedRange.leftBy(CnnSpace.STANDARD.with(parameter, value), List.of());
  }

  @Test
  void theDefaultLiesInside() {
    assertThat(TestedRange.leftBy(CnnSpace.STANDARD, List.of())).isEmpty();
  }

  @Test
  void itsBordersBelongToItAndWhatLiesBeyondIsNamed() {
    assertThat(leftBy(CnnSpace.DOWNSTREAM_STEPS, 600)).isEmpty();
    assertThat(leftBy(CnnSpace.DOWNSTREAM_STEPS, 601)).contains("T₂ = 601, tested for 200…600");
    assertThat(leftBy(CnnSpace.UPSTREAM_NOISE, 0.5)).isEmpty();
    assertThat(leftBy(CnnSpace.UPSTREAM_NOISE, 0.49)).contains("σ₁ = 0.49, tested for 0.5…2");
    assertThat(leftBy(CnnSpace.ALPHA, 0.05)).contains("α = 0.05, tested for 0.1…1");
  }

  @Test
  void withoutAShareTransferIsScratchWhateverTheShareTested() {
    assertThat(leftBy(CnnSpace.ALPHA, 0)).isEmpty();
  }

  /** σ₀σ₂d/√N₂ = 0.02·5000/√50 = 14. */
  @Test
  void aBrokenAssumptionIsAReasonToo() {
    Setting lazy =
        CnnSpace.STANDARD.with(CnnSpace.DIMENSION, 5000).with(CnnSpace.INITIAL_STD, 0.02);

    assertThat(TestedRange.leftBy(lazy, List.of())).contains("small start, Task 2 is broken");
  }

  @Test
  void soIsARunThatWasNotTrainedToSmallLoss() {
    MadeUpRun untrained = MadeUpRun.of(CnnSpace.STANDARD).losses(0.5, 0.02);

    assertThat(TestedRange.leftBy(CnnSpace.STANDARD, List.of(untrained.trace())))
        .contains("trained, transfer is broken");
  }
}
