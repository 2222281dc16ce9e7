package carryover.studies.cnn.theory;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SPECIFIC_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.SourceNeed.Kind;
import carryover.study.Setting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The advantage exceeds 1 when c·N₁·(q² − κ) exceeds 1 − 2q/α, with c = σ₂²/(N₂σ₁²): both sides of
 * docs/model.md §7 squared out and divided by α²a.
 */
class SourceNeedTest {
  @Provide
  Arbitrary<Setting> regular() {
    return SettingArbitraries.regular();
  }

  private static double slope(Setting s) {
    double q = Math.pow(s.get(CnnSpace.UNIVERSAL_NORM) / s.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM), 2);
    double v2 = Math.pow(s.get(CnnSpace.DOWNSTREAM_NOISE), 2);
    double kappa =
        s.whole(CnnSpace.DOWNSTREAM_SAMPLES)
            * Math.pow(s.get(CnnSpace.UPSTREAM_SPECIFIC_NORM), 2)
            / (v2 * s.whole(CnnSpace.DIMENSION));
    return v2
        / (s.whole(CnnSpace.DOWNSTREAM_SAMPLES) * Math.pow(s.get(CnnSpace.UPSTREAM_NOISE), 2))
        * (q * q - kappa);
  }

  private static double hurdle(Setting s) {
    double q = Math.pow(s.get(CnnSpace.UNIVERSAL_NORM) / s.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM), 2);
    return 1 - 2 * q / s.get(CnnSpace.ALPHA);
  }

  @Property
  void agreesWithTheInequalitySolvedForTheSource(@ForAll("regular") Setting s) {
    SourceNeed need = SourceNeed.of(s).orElseThrow();
    double slope = slope(s);
    double bound = hurdle(s) / slope;

    switch (need.kind()) {
      case ANY -> {
        assertThat(2 * slope).isGreaterThan(hurdle(s));
        assertThat(20_000 * slope).isGreaterThan(hurdle(s));
      }
      case NONE -> {
        assertThat(2 * slope).isLessThanOrEqualTo(hurdle(s));
        assertThat(20_000 * slope).isLessThanOrEqualTo(hurdle(s));
      }
      case AT_LEAST -> assertThat(bound).isBetween(need.samples() - 1.001, need.samples() + 0.001);
      case AT_MOST -> assertThat(bound).isBetween(need.samples() - 0.001, need.samples() + 1.001);
    }
  }

  /** q = 1/4, κ = 0: c/16·N₁ must exceed 1/2, with c = 1/50: N₁ above 400. */
  @Test
  void aWeakSharedSignalNeedsManySamples() {
    Setting s = CnnSpace.STANDARD.with(UNIVERSAL_NORM, 1).with(UPSTREAM_SPECIFIC_NORM, 0);

    assertThat(SourceNeed.of(s)).contains(new SourceNeed(Kind.AT_LEAST, 401));
  }

  /** q = 1, κ = 50·100/2000 = 2.5: −1.5·N₁/50 must exceed −1, so N₁ below 33.3. */
  @Test
  void aStrongForeignFeatureAllowsOnlyFewSamples() {
    Setting s = CnnSpace.STANDARD.with(UPSTREAM_SPECIFIC_NORM, 10);

    assertThat(SourceNeed.of(s)).contains(new SourceNeed(Kind.AT_MOST, 33));
  }

  @Test
  void nothingSharedNeverHelps() {
    assertThat(SourceNeed.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0)))
        .contains(new SourceNeed(Kind.NONE, 0));
  }

  @Test
  void withoutInheritanceOrSignalThereIsNoAnswer() {
    assertThat(SourceNeed.of(CnnSpace.STANDARD.with(ALPHA, 0))).isEmpty();
    assertThat(
            SourceNeed.of(
                CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0)))
        .isEmpty();
  }
}
