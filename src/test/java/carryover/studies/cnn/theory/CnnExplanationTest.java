package carryover.studies.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Explanation;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CnnExplanationTest {
  private static final Setting DEFAULT = CnnSpace.STANDARD;

  /** docs/model.md §7.4: behind at T₂ = 200, level at T₂ = 1000. */
  private static final Setting TRANSIENT =
      CnnSpace.setting(1, 200, 100, 1, 1, 0, 2, 2, 1000, 10, 0.1, 200, 1000, 0.01);

  @Test
  void joinsItsClausesIntoOneSentence() {
    Explanation explanation = CnnExplanation.of(DEFAULT, List.of(MadeUpRun.of(DEFAULT).trace()));

    assertThat(explanation.sentence())
        .isEqualTo(
            "In transfer signal γ + γ₂ stays ahead of noise ρ; in scratch noise ρ stays ahead of"
                + " signal γ + γ₂; transfer wins by 0.100 in 1 seed.");
  }

  @Test
  void saysNothingWithoutAFinishedRun() {
    assertThat(CnnExplanation.of(DEFAULT, List.of()).sentence()).isEmpty();
    assertThat(
            CnnExplanation.of(DEFAULT, List.of(MadeUpRun.of(DEFAULT).cancelled().trace()))
                .sentence())
        .isEmpty();
  }

  @Test
  void explainsTransientNegativeTransferInSimulation() {
    Setting early = TRANSIENT.with(CnnSpace.DOWNSTREAM_STEPS, 200);

    assertThat(CnnExplanation.of(early, runs(early)).statements())
        .hasAtLeastOneElementOfType(ClosingGap.class)
        .hasAtLeastOneElementOfType(InheritedFeature.class)
        .doesNotHaveAnyElementsOfTypes(LeadChange.class);
    assertThat(CnnExplanation.of(TRANSIENT, runs(TRANSIENT)).statements())
        .hasAtLeastOneElementOfType(LeadChange.class)
        .doesNotHaveAnyElementsOfTypes(ClosingGap.class);
  }

  @Test
  void explainsPositiveTransferInSimulation() {
    Explanation explanation = CnnExplanation.of(DEFAULT, runs(DEFAULT));

    assertThat(explanation.sentence())
        .contains(
            "in scratch noise ρ stays ahead of signal",
            "transfer wins by 0.1",
            "right in sign and size")
        .doesNotContain("transient", "diverged", "not trained");
  }

  @Test
  void explainsWhyNothingIsLearnedFromAStartAtZero() {
    Setting zero = DEFAULT.with(CnnSpace.INITIAL_STD, 0);

    assertThat(CnnExplanation.of(zero, runs(zero)).sentence())
        .startsWith("With σ₀ = 0 all weights stay 0")
        .doesNotContain("ahead", "wins", "loses");
    assertThat(CnnExplanation.of(DEFAULT, runs(DEFAULT)).statements())
        .doesNotHaveAnyElementsOfTypes(Standstill.class);
  }

  /** Eight fixed seeds, enough to tell differences of 0.01. */
  private static List<Trace> runs(Setting setting) {
    FastEngine engine = new FastEngine();
    return LongStream.rangeClosed(1, 8)
        .mapToObj(
            seed ->
                engine.train(
                    setting,
                    seed,
                    new Recording(25, true, false),
                    TrainingListener.NONE,
                    () -> false))
        .toList();
  }
}
