package carryover.studies.cnn;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CnnSpaceTest {
  static List<Parameter> parameters() {
    return CnnSpace.SPACE.parameters();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void isFoundByItsKeyOnly(Parameter parameter) {
    assertThat(CnnSpace.SPACE.withKey(parameter.key())).contains(parameter);
    assertThat(CnnSpace.SPACE.withKey(parameter.key().toUpperCase(Locale.ROOT))).isEmpty();
    assertThat(CnnSpace.SPACE.withKey(parameter.symbol())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void sliderStaysWithinTheLimitsAndReachesTheDefault(Parameter parameter) {
    assertThat(parameter.span().from()).isBetween(parameter.least(), parameter.greatest());
    assertThat(parameter.span().to()).isBetween(parameter.span().from(), parameter.greatest());
    assertThat(CnnSpace.STANDARD.get(parameter))
        .isBetween(parameter.span().from(), parameter.span().to());
    if (parameter.span().scale() == Parameter.Scale.LOG) {
      assertThat(parameter.span().from()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 0.1, 1e-7, 123456.75, 100, Double.MIN_VALUE, 1.0 / 3})
  void textHoldsTheExactValue(double value) {
    assertThat(Double.parseDouble(CnnSpace.ALPHA.text(value))).isEqualTo(value);
  }

  @Test
  void textUsesAPointInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(CnnSpace.ALPHA.text(0.5)).isEqualTo("0.5");
      assertThat(CnnSpace.DIMENSION.text(2000)).isEqualTo("2000");
      assertThat(CnnSpace.DIMENSION.range()).isEqualTo("4…10000000");
      assertThat(CnnSpace.LEARNING_RATE.range()).isEqualTo(">0…100");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whichLayersAreInheritedMattersOnlyWhereThereAreMoreThanFilters() {
    Setting deep = CnnSpace.STANDARD.with(CnnSpace.DEPTH, 3);
    assertThat(CnnSpace.SPACE.uses(CnnSpace.STANDARD, CnnSpace.INHERITED_LAYERS)).isFalse();
    assertThat(CnnSpace.SPACE.uses(deep, CnnSpace.INHERITED_LAYERS)).isTrue();
    assertThat(CnnSpace.SPACE.parameters())
        .filteredOn(p -> p != CnnSpace.INHERITED_LAYERS)
        .allMatch(p -> CnnSpace.SPACE.uses(CnnSpace.STANDARD, p));
  }
}
