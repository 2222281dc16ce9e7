package carryover.transfer.theory;

import static carryover.transfer.Parameter.ALPHA;
import static carryover.transfer.Parameter.DOWNSTREAM_SIGNAL_NORM;
import static carryover.transfer.Parameter.FILTERS;
import static carryover.transfer.Parameter.UNIVERSAL_NORM;
import static carryover.transfer.Parameter.UPSTREAM_NOISE;
import static carryover.transfer.Parameter.UPSTREAM_SPECIFIC_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.Setting;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BestShareTest {
  @Provide
  Arbitrary<Setting> regular() {
    return SettingArbitraries.regular();
  }

  /** The formula for α* is held against trying every share in the predictor. */
  @Property
  void noOtherShareIsPredictedToBeBetter(@ForAll("regular") Setting setting) {
    BestShare best = BestShare.of(setting).orElseThrow();

    double tried =
        IntStream.rangeClosed(0, setting.filters())
            .mapToDouble(
                k ->
                    Prediction.of(setting.with(ALPHA, k / (double) setting.filters()))
                        .snrTransfer())
            .max()
            .orElseThrow();
    assertThat(Prediction.of(setting.with(ALPHA, best.alpha())).snrTransfer())
        .isGreaterThanOrEqualTo(tried * (1 - 1e-12));
  }

  /** q = 1 and aκ = 0.1: α* = 0.909, so 91 of 100 filters. */
  @Test
  void isAWholeNumberOfFilters() {
    assertThat(BestShare.of(Setting.DEFAULT.with(FILTERS, 100)).orElseThrow().alpha())
        .isEqualTo(0.91);
  }

  @Test
  void isNothingWithNothingShared() {
    BestShare best = BestShare.of(Setting.DEFAULT.with(UNIVERSAL_NORM, 0)).orElseThrow();

    assertThat(best.alpha()).isZero();
    assertThat(best.accuracy()).isEqualTo(Prediction.of(Setting.DEFAULT).scratchAccuracy());
  }

  @Test
  void aNoiselessSourceIsWorthTakingOnlyWithoutItsOwnFeature() {
    Setting noiseless = Setting.DEFAULT.with(UPSTREAM_NOISE, 0);

    assertThat(BestShare.of(noiseless.with(UPSTREAM_SPECIFIC_NORM, 0)).orElseThrow().alpha())
        .isEqualTo(1);
  }

  @Test
  void isUndefinedWithoutSignal() {
    Setting empty = Setting.DEFAULT.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0);

    assertThat(BestShare.of(empty)).isEmpty();
  }
}
