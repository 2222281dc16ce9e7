package carryover.studies.cnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.study.InvalidSettingException;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CnnSettingTest {
  static List<Parameter> parameters() {
    return CnnSpace.SPACE.parameters();
  }

  /** The table of docs/formats.md: key, default, least and greatest value. */
  @ParameterizedTest
  @CsvSource({
    "alpha, 1, 0, 1",
    "upstreamSamples, 200, 2, 20000",
    "downstreamSamples, 50, 2, 20000",
    "upstreamNoise, 1, 0, 100",
    "downstreamNoise, 1, 0, 100",
    "universalNorm, 2, 0, 100",
    "downstreamSignalNorm, 2, 0, 100",
    "upstreamSpecificNorm, 1, 0, 100",
    "dimension, 2000, 4, 10000000",
    "filters, 10, 1, 500",
    "learningRate, 0.1, 4.9e-324, 100",
    "upstreamSteps, 200, 0, 100000",
    "downstreamSteps, 200, 0, 100000",
    "initialStd, 0.01, 0, 10"
  })
  void hasTheDocumentedKeysDefaultsAndLimits(
      String key, double initial, double least, double greatest) {
    Parameter parameter = CnnSpace.SPACE.withKey(key).orElseThrow();

    assertThat(CnnSpace.STANDARD.get(parameter)).isEqualTo(initial);
    assertThat(parameter.least()).isEqualTo(least);
    assertThat(parameter.greatest()).isEqualTo(greatest);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void acceptsItsLimitsAndNothingBeyond(Parameter parameter) {
    Setting wide = CnnSpace.STANDARD.with(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 100);
    if (parameter == CnnSpace.DOWNSTREAM_SIGNAL_NORM) {
      wide = wide.with(CnnSpace.UNIVERSAL_NORM, 0);
    }
    Setting base = wide;

    assertThat(base.with(parameter, parameter.least()).get(parameter)).isEqualTo(parameter.least());
    assertThat(base.with(parameter, parameter.greatest()).get(parameter))
        .isEqualTo(parameter.greatest());
    for (double bad :
        new double[] {
          parameter.isInteger() ? parameter.least() - 1 : Math.nextDown(parameter.least()),
          parameter.isInteger() ? parameter.greatest() + 1 : Math.nextUp(parameter.greatest()),
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY
        }) {
      assertThatThrownBy(() -> base.with(parameter, bad))
          .isInstanceOf(InvalidSettingException.class)
          .hasMessageStartingWith(parameter.key() + " = ")
          .hasMessageEndingWith(parameter.range());
    }
  }

  @Test
  void saysWhatIsWrongInOneLine() {
    assertThatThrownBy(() -> CnnSpace.STANDARD.with(CnnSpace.DIMENSION, 3))
        .hasMessage("dimension = 3 is not allowed: 4…10000000");
    assertThatThrownBy(() -> CnnSpace.STANDARD.with(CnnSpace.FILTERS, 2.5))
        .hasMessage("filters = 2.5 is not allowed: a whole number 1…500");
    assertThatThrownBy(() -> CnnSpace.STANDARD.with(CnnSpace.LEARNING_RATE, 0))
        .hasMessage("learningRate = 0 is not allowed: >0…100");
    assertThatThrownBy(() -> CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 2.5))
        .hasMessage(
            "universalNorm = 2.5 is not allowed: 0…2 (it cannot exceed downstreamSignalNorm)");
  }

  @Test
  void replacesOneValueAndKeepsTheOthers() {
    Setting changed = CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.25);
    for (Parameter parameter : CnnSpace.SPACE.parameters()) {
      assertThat(changed.get(parameter))
          .isEqualTo(parameter == CnnSpace.ALPHA ? 0.25 : CnnSpace.STANDARD.get(parameter));
    }
  }

  @Test
  void sharedSignalAndWholeSignalMayChangeTogetherInEitherOrder() {
    Setting setting =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.UNIVERSAL_NORM, 5)
            .set(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 6)
            .build();

    assertThat(setting.get(CnnSpace.UNIVERSAL_NORM)).isEqualTo(5);
    assertThat(setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM)).isEqualTo(6);
  }

  @Test
  void minusZeroIsZero() {
    assertThat(CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_NOISE, -0.0))
        .isEqualTo(CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_NOISE, 0.0));
  }

  @Test
  void ownSignalIsWhatTheSharedOneLeaves() {
    Setting setting =
        CnnSpace.STANDARD.with(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 5).with(CnnSpace.UNIVERSAL_NORM, 3);

    assertThat(CnnSetting.of(setting).downstreamSpecificNorm()).isCloseTo(4, within(1e-15));
    assertThat(CnnSetting.of(CnnSpace.STANDARD).downstreamSpecificNorm()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 0", "1, 10, 10", "0.5, 1, 1", "0.25, 10, 3", "0.24, 10, 2", "0.05, 10, 1"})
  void inheritedFiltersAreRoundedHalfUp(double alpha, int filters, int inherited) {
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.ALPHA, alpha).with(CnnSpace.FILTERS, filters);

    assertThat(CnnSetting.of(setting).inheritedFilters()).isEqualTo(inherited);
  }
}
