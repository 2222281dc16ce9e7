package carryover.studies.cnn.theory;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SPECIFIC_NORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Setting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {
  private static final Percentage ROUNDING = Percentage.withPercentage(1e-7);

  @Provide
  Arbitrary<Setting> regular() {
    return SettingArbitraries.regular();
  }

  /** The right-hand columns: the formulas of docs/model.md §7 as printed, evaluated with SciPy. */
  @ParameterizedTest
  @CsvSource({
    "1, 200, 50, 1, 1, 2, 2, 1, 2000, 0.4, 1.6, 0.4,"
        + " 1.360827635, 0.632455532, 4.62962963, 1.150560736, 0.9852718072, 0.8442139633",
    "1, 400, 100, 1, 1, 0.2, 2, 2, 1000, 0.016, 0.00064, 1.6,"
        + " 0.3896196976, 1.264911064, 0.09487719298, 1.541553957, 0.7334863642, 0.9785076025",
    "0.3, 123, 77, 0.7, 1.3, 0.9, 1.7, 1.1, 777, 0.01393570153, 0.01128791824, 0.2897957304,"
        + " 0.6059852862, 0.5383267877, 1.267162103, 0.7241131032, 0.8338711738, 0.8054698758",
  })
  void agreesWithAnIndependentEvaluation(
      double alpha,
      int n1,
      int n2,
      double s1,
      double s2,
      double u,
      double signal,
      double v1,
      int d,
      double gamma2,
      double gamma4,
      double gammaScratch,
      double snrTransfer,
      double snrScratch,
      double advantage,
      double boundary,
      double transfer,
      double scratch) {
    Prediction p =
        Prediction.of(
            CnnSpace.setting(alpha, n1, n2, s1, s2, u, signal, v1, d, 10, 0.1, 200, 200, 0.01));

    assertThat(p.gamma2()).isCloseTo(gamma2, ROUNDING);
    assertThat(p.gamma4()).isCloseTo(gamma4, ROUNDING);
    assertThat(p.gammaScratch()).isCloseTo(gammaScratch, ROUNDING);
    assertThat(p.snrTransfer()).isCloseTo(snrTransfer, ROUNDING);
    assertThat(p.snrScratch()).isCloseTo(snrScratch, ROUNDING);
    assertThat(p.advantage()).isCloseTo(advantage, ROUNDING);
    assertThat(p.boundaryUniversalNorm()).isCloseTo(boundary, ROUNDING);
    assertThat(p.transferAccuracy()).isCloseTo(transfer, ROUNDING);
    assertThat(p.scratchAccuracy()).isCloseTo(scratch, ROUNDING);
  }

  @Property(seed = "1")
  void advantageIsTheSquaredRatioOfTheSignalToNoiseRatios(@ForAll("regular") Setting setting) {
    Prediction p = Prediction.of(setting);
    double ratio = p.snrTransfer() / p.snrScratch();

    assertThat(p.advantage()).isCloseTo(ratio * ratio, ROUNDING);
  }

  @Property(seed = "1")
  void advantageIsOneAtTheBoundary(@ForAll("regular") Setting setting) {
    double boundary = Prediction.of(setting).boundaryUniversalNorm();
    if (boundary <= setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM)) {
      Prediction there = Prediction.of(setting.with(UNIVERSAL_NORM, boundary));

      assertThat(there.advantage()).isCloseTo(1, ROUNDING);
      assertThat(there.transferAccuracy()).isCloseTo(there.scratchAccuracy(), within(1e-9));
    } else {
      Setting allShared =
          setting.with(UNIVERSAL_NORM, setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM));

      assertThat(Prediction.of(allShared).advantage()).isLessThan(1);
    }
  }

  @Property(seed = "1")
  void boundaryDoesNotDependOnTheDimensionWithoutTheUpstreamOnlySignal(
      @ForAll("regular") Setting setting) {
    Setting plain = setting.with(UPSTREAM_SPECIFIC_NORM, 0);

    assertThat(Prediction.of(plain.with(DIMENSION, 10_000_000)).boundaryUniversalNorm())
        .isEqualTo(Prediction.of(plain).boundaryUniversalNorm());
  }

  @Property(seed = "1")
  void theUpstreamOnlySignalOnlyEverHurts(@ForAll("regular") Setting setting) {
    double without = Prediction.of(setting.with(UPSTREAM_SPECIFIC_NORM, 0)).snrTransfer();

    assertThat(Prediction.of(setting).snrTransfer()).isLessThanOrEqualTo(without * (1 + 1e-12));
  }

  @Test
  void nothingInheritedIsScratchExactlyAndHasNoBoundary() {
    Prediction p = Prediction.of(CnnSpace.STANDARD.with(ALPHA, 0));

    assertThat(p.gamma2()).isZero();
    assertThat(p.snrTransfer()).isEqualTo(p.snrScratch());
    assertThat(p.transferAccuracy()).isEqualTo(p.scratchAccuracy());
    assertThat(p.advantage()).isEqualTo(1);
    assertThat(p.boundaryUniversalNorm()).isNaN();
  }

  @Test
  void nothingSharedLeavesGammaAtZeroAndTransferHurts() {
    Prediction p = Prediction.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0));

    assertThat(p.gamma2()).isZero();
    assertThat(p.gamma4()).isZero();
    // a = 4, κ = 50/2000: 1/(1 + 4 + 16/40)
    assertThat(p.advantage()).isCloseTo(1 / 5.4, ROUNDING);
  }

  @Test
  void withoutAnySignalAccuracyIsChanceAndThereIsNothingToCompare() {
    Prediction p =
        Prediction.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0));

    assertThat(p.transferAccuracy()).isEqualTo(0.5);
    assertThat(p.scratchAccuracy()).isEqualTo(0.5);
    assertThat(p.advantage()).isNaN();
    assertThat(p.boundaryUniversalNorm()).isNaN();
  }

  @Test
  void aTargetWithoutNoiseIsLearnedPerfectlyEitherWay() {
    Prediction p = Prediction.of(CnnSpace.STANDARD.with(DOWNSTREAM_NOISE, 0));

    assertThat(p.gamma2()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(p.transferAccuracy()).isEqualTo(1);
    assertThat(p.scratchAccuracy()).isEqualTo(1);
    assertThat(p.advantage()).isEqualTo(1);
  }

  @Test
  void aSourceWithoutNoiseLeavesSharedAgainstUpstreamOnlySignal() {
    Prediction p = Prediction.of(CnnSpace.STANDARD.with(UPSTREAM_NOISE, 0));

    // ‖u‖²/(‖v1‖σ₂)
    assertThat(p.snrTransfer()).isCloseTo(4, ROUNDING);
    // S·(N₂‖v1‖²/(σ₂²d))^¼
    assertThat(p.boundaryUniversalNorm()).isCloseTo(2 * Math.pow(50 / 2000.0, 0.25), ROUNDING);
  }

  @Test
  void edgesAreTheLimitsOfWhatIsNextToThem() {
    for (Parameter noise : new Parameter[] {UPSTREAM_NOISE, DOWNSTREAM_NOISE}) {
      Prediction at = Prediction.of(CnnSpace.STANDARD.with(noise, 0));
      Prediction near = Prediction.of(CnnSpace.STANDARD.with(noise, 1e-6));

      assertThat(near.advantage()).isCloseTo(at.advantage(), within(1e-6));
      assertThat(near.boundaryUniversalNorm()).isCloseTo(at.boundaryUniversalNorm(), within(1e-5));
      assertThat(near.transferAccuracy()).isCloseTo(at.transferAccuracy(), within(1e-6));
    }
  }

  @Test
  void withoutSignalAndNoiseTheLimitDoesNotExist() {
    Prediction p =
        Prediction.of(
            CnnSpace.STANDARD
                .with(DOWNSTREAM_NOISE, 0)
                .with(UNIVERSAL_NORM, 0)
                .with(DOWNSTREAM_SIGNAL_NORM, 0));

    assertThat(p.gamma2()).isNaN();
    assertThat(p.scratchAccuracy()).isNaN();
    assertThat(p.transferAccuracy()).isNaN();
  }
}
