package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import org.junit.jupiter.api.Test;

/** What the card says of inherited filters alone, with numbers worked out by hand. */
class CnnReadingsTest {
  /** Pairs of a parameter and its value. */
  private static Setting of(Object... changes) {
    SettingBuilder builder = new SettingBuilder(CnnSpace.STANDARD);
    for (int i = 0; i < changes.length; i += 2) {
      builder.set((Parameter) changes[i], ((Number) changes[i + 1]).doubleValue());
    }
    return builder.build();
  }

  private static AdvantageReading advantage(Setting setting) {
    return AdvantageReading.of(setting, Prediction.of(setting));
  }

  private static GammaReading gamma(Setting setting) {
    return GammaReading.of(setting, Prediction.of(setting));
  }

  /** a = 4, q = 1, κ = 1/40: 25/5.4, and ‖u‖* = 2√((√5.4 − 1)/4). */
  @Test
  void advantageAndBoundary() {
    AdvantageReading reading = advantage(of());

    assertThat(reading.text()).isEqualTo("4.63: transfer helps");
    assertThat(reading.boundary()).isEqualTo("‖u‖* = 1.15; ‖u‖ = 2 is above it");
  }

  @Test
  void nothingSharedHurts() {
    AdvantageReading reading = advantage(of(CnnSpace.UNIVERSAL_NORM, 0));

    assertThat(reading.text()).isEqualTo("0.185: transfer hurts");
    assertThat(reading.boundary()).isEqualTo("‖u‖* = 1.15; ‖u‖ = 0 is below it");
  }

  @Test
  void nothingInheritedMakesNoDifferenceAndHasNoBoundary() {
    AdvantageReading reading = advantage(of(CnnSpace.ALPHA, 0));

    assertThat(reading.text()).isEqualTo("1: nothing is inherited");
    assertThat(reading.boundary()).isEqualTo("‖u‖* undefined (α = 0)");
  }

  @Test
  void withoutDownstreamSignalNothingIsDefined() {
    Setting setting = of(CnnSpace.UNIVERSAL_NORM, 0, CnnSpace.DOWNSTREAM_SIGNAL_NORM, 0);

    assertThat(advantage(setting).text()).isEqualTo("undefined (S = 0, ‖u‖ = 0)");
    assertThat(advantage(setting).boundary()).isEqualTo("‖u‖* undefined (S = 0)");
    assertThat(PropositionReading.of(setting).verdict()).isEqualTo("cannot be asked here");
    assertThat(gamma(setting).scratch()).isEqualTo("0");
  }

  @Test
  void aBoundaryBeyondSSaysSo() {
    AdvantageReading reading =
        advantage(of(CnnSpace.UPSTREAM_SPECIFIC_NORM, 20, CnnSpace.DIMENSION, 100));

    assertThat(reading.boundary()).endsWith(", above S = 2: no shared signal suffices");
    assertThat(reading.text()).endsWith("transfer hurts");
  }

  /** 200·4/2000, 200·16/2000, 50·16/2000. */
  @Test
  void gammas() {
    GammaReading gamma = gamma(of());

    assertThat(gamma.printed()).isEqualTo("0.4");
    assertThat(gamma.companion()).isEqualTo("1.6");
    assertThat(gamma.scratch()).isEqualTo("0.4");
  }

  @Test
  void withoutNoiseGammasAreInfinite() {
    assertThat(gamma(of(CnnSpace.UPSTREAM_NOISE, 0)).printed()).isEqualTo("∞");
    assertThat(gamma(of(CnnSpace.DOWNSTREAM_NOISE, 0)).scratch()).isEqualTo("∞");
  }

  @Test
  void zeroOverZeroNamesItsZeros() {
    Setting setting = of(CnnSpace.UPSTREAM_NOISE, 0, CnnSpace.ALPHA, 0);

    assertThat(gamma(setting).printed()).isEqualTo("undefined (α = 0, σ₁ = 0)");
  }

  @Test
  void propositionShowsBothSidesAndFailsOnAStrongSharedSignal() {
    PropositionReading reading = PropositionReading.of(of());

    assertThat(reading.verdict()).isEqualTo("does not hold: the shared signal is strong enough");
    assertThat(reading.inequality()).isEqualTo("S²/‖u‖² = 1 ≱ 4 = αN₁σ₂²/(N₂σ₁²) ≥ 3 = C₄");
  }

  @Test
  void propositionHoldsForAWeakSharedSignalAndAHeavySource() {
    PropositionReading reading = PropositionReading.of(of(CnnSpace.UNIVERSAL_NORM, 0.5));

    assertThat(reading.verdict()).isEqualTo("holds: transfer should hurt");
    assertThat(reading.inequality()).startsWith("S²/‖u‖² = 16 ≥ 4");
  }

  @Test
  void propositionIsSilentOnALightSource() {
    PropositionReading reading = PropositionReading.of(of(CnnSpace.UPSTREAM_SAMPLES, 50));

    assertThat(reading.verdict()).isEqualTo("does not hold: the source weighs too little");
    assertThat(reading.inequality()).isEqualTo("S²/‖u‖² = 1 ≥ 1 = αN₁σ₂²/(N₂σ₁²) ≱ 3 = C₄");
  }

  @Test
  void nothingSharedMakesTheSignalSideInfinite() {
    assertThat(PropositionReading.of(of(CnnSpace.UNIVERSAL_NORM, 0)).inequality())
        .startsWith("S²/‖u‖² = ∞ ≥ 4");
  }

  /** α* = q/(1 + aκ) = 1/1.1, so 9 of 10 filters. */
  @Test
  void adviceNamesTheBestShareAndTheSourcesThatHelp() {
    AdviceReading advice = AdviceReading.of(of());

    assertThat(advice.share()).isEqualTo("α = 0.9 by prediction, accuracy 0.985");
    assertThat(advice.source()).isEqualTo("Transfer should help for every N₁");
  }

  @Test
  void adviceWithNothingSharedIsNotToInherit() {
    AdviceReading advice = AdviceReading.of(of(CnnSpace.UNIVERSAL_NORM, 0));

    assertThat(advice.share()).startsWith("α = 0 by prediction");
    assertThat(advice.source()).isEqualTo("Transfer should help for no N₁");
  }

  @Test
  void adviceOnSourcesNeedsSomethingInherited() {
    assertThat(AdviceReading.of(of(CnnSpace.ALPHA, 0)).source())
        .isEqualTo("Nothing is inherited, so N₁ does not matter");
  }

  @Test
  void adviceIsUndefinedWithoutSignal() {
    AdviceReading advice =
        AdviceReading.of(of(CnnSpace.UNIVERSAL_NORM, 0, CnnSpace.DOWNSTREAM_SIGNAL_NORM, 0));

    assertThat(advice.alpha()).isNaN();
    assertThat(advice.share()).isEqualTo("undefined (S = 0, ‖u‖ = 0)");
    assertThat(advice.source()).isEqualTo("Whether transfer helps is undefined (S = 0, ‖u‖ = 0)");
  }
}
