package carryover.studies.cnn.theory;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_NOISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NegativeTransferConditionTest {
  @Provide
  Arbitrary<Setting> regular() {
    return SettingArbitraries.regular();
  }

  @Test
  void showsBothSides() {
    NegativeTransferCondition condition =
        NegativeTransferCondition.of(
            CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0.5).with(ALPHA, 0.5).with(UPSTREAM_NOISE, 0.5));

    assertThat(condition.signalRatio()).isCloseTo(16, within(1e-12));
    assertThat(condition.sourceRatio()).isCloseTo(0.5 * 200 / 50 * 4, within(1e-12));
    assertThat(condition.holds()).isTrue();
  }

  @Test
  void eachInequalityCanFailByItself() {
    NegativeTransferCondition strongSignal = NegativeTransferCondition.of(CnnSpace.STANDARD);
    assertThat(strongSignal.signalTooWeak()).isFalse();
    assertThat(strongSignal.sourceHeavy()).isTrue();
    assertThat(strongSignal.holds()).isFalse();

    NegativeTransferCondition lightSource =
        NegativeTransferCondition.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0.5), 5);
    assertThat(lightSource.signalTooWeak()).isTrue();
    assertThat(lightSource.sourceHeavy()).isFalse();
    assertThat(lightSource.holds()).isFalse();
  }

  @Test
  void bothInequalitiesHoldWhereTheirSidesAreEqual() {
    assertThat(new NegativeTransferCondition(4, 4, 4).holds()).isTrue();
    assertThat(new NegativeTransferCondition(Math.nextDown(4.0), 4, 4).signalTooWeak()).isFalse();
    assertThat(new NegativeTransferCondition(4, 4, Math.nextUp(4.0)).sourceHeavy()).isFalse();
  }

  @Test
  void nothingSharedMakesTheLeftSideInfinite() {
    NegativeTransferCondition condition =
        NegativeTransferCondition.of(CnnSpace.STANDARD.with(UNIVERSAL_NORM, 0));

    assertThat(condition.signalRatio()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(condition.holds()).isTrue();
  }

  @Test
  void nothingInheritedDoesNoHarmWhateverTheNoise() {
    Setting none = CnnSpace.STANDARD.with(ALPHA, 0).with(UNIVERSAL_NORM, 0);

    assertThat(NegativeTransferCondition.of(none).holds()).isFalse();
    assertThat(NegativeTransferCondition.of(none.with(UPSTREAM_NOISE, 0)).sourceRatio()).isZero();
  }

  @Test
  void anUndefinedSideDoesNotHold() {
    Setting silent =
        CnnSpace.STANDARD
            .with(UNIVERSAL_NORM, 0)
            .with(DOWNSTREAM_SIGNAL_NORM, 0)
            .with(UPSTREAM_NOISE, 0)
            .with(DOWNSTREAM_NOISE, 0);
    NegativeTransferCondition condition = NegativeTransferCondition.of(silent);

    assertThat(condition.signalRatio()).isNaN();
    assertThat(condition.sourceRatio()).isNaN();
    assertThat(condition.holds()).isFalse();
  }

  @Property(seed = "1")
  void predictorAgreesThatTransferHurtsOnceTheSourceRatioReachesThreeOverAlpha(
      @ForAll("regular") Setting setting) {
    NegativeTransferCondition condition =
        NegativeTransferCondition.of(
            setting, NegativeTransferCondition.HEURISTIC_CONSTANT / setting.get(CnnSpace.ALPHA));
    if (condition.holds()) {
      assertThat(Prediction.of(setting).advantage()).isLessThanOrEqualTo(1 + 1e-12);
    }
  }

  @Property(seed = "1")
  void leftInequalityBoundsTheAdvantage(@ForAll("regular") Setting setting) {
    NegativeTransferCondition condition = NegativeTransferCondition.of(setting);
    if (condition.signalTooWeak()) {
      assertThat(Prediction.of(setting).advantage())
          .isLessThanOrEqualTo(
              4 / (1 + setting.get(CnnSpace.ALPHA) * condition.sourceRatio()) * (1 + 1e-12));
    }
  }
}
