package carryover.studies.cnn.theory;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.FILTERS;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SPECIFIC_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestShareTest {
  @Provide
  Arbitrary<Setting> regular() {
    return SettingArbitraries.regular();
  }

  /** The formula for α* is held against trying every share in the predictor. */
  @Property
  void noOtherShareIsPredictedToBeBetter(@ForAll("regular") Setting setting) {
    assertThat(snr(setting, BestShare.of(setting).orElseThrow().alpha()))
        .isGreaterThanOrEqualTo(bestTried(setting) * (1 - 1e-12));
  }

  private static double snr(Setting setting, double alpha) {
    return Prediction.of(setting.with(ALPHA, alpha)).snrTransfer();
  }

  private static double bestTried(Setting setting) {
    return IntStream.rangeClosed(0, setting.whole(CnnSpace.FILTERS))
        .mapToDouble(k -> snr(setting, k / (double) setting.whole(CnnSpace.FILTERS)))
        .max()
        .orElseThrow();
  }

  /** q = 1 and aκ = 0.1: α* = 0.909, so 91 of 100 filters. */
  @Test
  void isAWholeNumberOfFilters() {
    assertThat(BestShare.of(CnnSpace.STANDARD.with(FILTERS, 100)).orElseThrow().alpha())
        .isEqualTo(0.91);
  }

  @Test
  void isNothingWithNothingShared() {
    BestShare best = BestShare.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0)).orElseThrow();

    assertThat(best.alpha()).isZero();
    assertThat(best.accuracy()).isEqualTo(Prediction.of(CnnSpace.STANDARD).scratchAccuracy());
  }

  /** In the limit of no noise the advantage is q²/κ for every share above 0: here 40/‖v1‖². */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 6, 7})
  void ofANoiselessSourceTooNoOtherShareIsPredictedToBeBetter(double feature) {
    Setting noiseless =
        CnnSpace.STANDARD.with(UPSTREAM_NOISE, 0).with(UPSTREAM_SPECIFIC_NORM, feature);

    BestShare best = BestShare.of(noiseless).orElseThrow();

    assertThat(snr(noiseless, best.alpha())).isEqualTo(bestTried(noiseless));
    assertThat(best.alpha() > 0).isEqualTo(feature * feature < 40);
  }

  @Test
  void isUndefinedWithoutSignal() {
    Setting empty = CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0);

    assertThat(BestShare.of(empty)).isEmpty();
  }
}
