package carryover.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {
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
    Parameter parameter = Parameter.withKey(key).orElseThrow();

    assertThat(Setting.DEFAULT.get(parameter)).isEqualTo(initial);
    assertThat(parameter.least()).isEqualTo(least);
    assertThat(parameter.greatest()).isEqualTo(greatest);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsItsLimitsAndNothingBeyond(Parameter parameter) {
    Setting wide = Setting.DEFAULT.with(Parameter.DOWNSTREAM_SIGNAL_NORM, 100);
    if (parameter == Parameter.DOWNSTREAM_SIGNAL_NORM) {
      wide = wide.with(Parameter.UNIVERSAL_NORM, 0);
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
    assertThatThrownBy(() -> Setting.DEFAULT.with(Parameter.DIMENSION, 3))
        .hasMessage("dimension = 3 is not allowed: 4…10000000");
    assertThatThrownBy(() -> Setting.DEFAULT.with(Parameter.FILTERS, 2.5))
        .hasMessage("filters = 2.5 is not allowed: a whole number 1…500");
    assertThatThrownBy(() -> Setting.DEFAULT.with(Parameter.LEARNING_RATE, 0))
        .hasMessage("learningRate = 0 is not allowed: >0…100");
    assertThatThrownBy(() -> Setting.DEFAULT.with(Parameter.UNIVERSAL_NORM, 2.5))
        .hasMessage(
            "universalNorm = 2.5 is not allowed: 0…2 (it cannot exceed downstreamSignalNorm)");
  }

  @Test
  void replacesOneValueAndKeepsTheOthers() {
    Setting changed = Setting.DEFAULT.with(Parameter.ALPHA, 0.25);
    for (Parameter parameter : Parameter.values()) {
      assertThat(changed.get(parameter))
          .isEqualTo(parameter == Parameter.ALPHA ? 0.25 : Setting.DEFAULT.get(parameter));
    }
  }

  @Test
  void sharedSignalAndWholeSignalMayChangeTogetherInEitherOrder() {
    Setting setting =
        new SettingBuilder(Setting.DEFAULT)
            .set(Parameter.UNIVERSAL_NORM, 5)
            .set(Parameter.DOWNSTREAM_SIGNAL_NORM, 6)
            .build();

    assertThat(setting.universalNorm()).isEqualTo(5);
    assertThat(setting.downstreamSignalNorm()).isEqualTo(6);
  }

  @Test
  void minusZeroIsZero() {
    assertThat(Setting.DEFAULT.with(Parameter.UPSTREAM_NOISE, -0.0))
        .isEqualTo(Setting.DEFAULT.with(Parameter.UPSTREAM_NOISE, 0.0));
  }

  @Test
  void ownSignalIsWhatTheSharedOneLeaves() {
    Setting setting =
        Setting.DEFAULT.with(Parameter.DOWNSTREAM_SIGNAL_NORM, 5).with(Parameter.UNIVERSAL_NORM, 3);

    assertThat(setting.downstreamSpecificNorm()).isCloseTo(4, within(1e-15));
    assertThat(Setting.DEFAULT.downstreamSpecificNorm()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 0", "1, 10, 10", "0.5, 1, 1", "0.25, 10, 3", "0.24, 10, 2", "0.05, 10, 1"})
  void inheritedFiltersAreRoundedHalfUp(double alpha, int filters, int inherited) {
    Setting setting = Setting.DEFAULT.with(Parameter.ALPHA, alpha).with(Parameter.FILTERS, filters);

    assertThat(setting.inheritedFilters()).isEqualTo(inherited);
  }
}
