package carryover.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "2000, 2000",
    "1.25, 1.25",
    "0.0001, 0.0001",
    "1e-10, 1e-10",
    "-0.5, −0.5",
    "1e7, 10000000",
    "0, 0"
  })
  void exactTextIsShort(double value, String text) {
    assertThat(NumberText.exact(value)).isEqualTo(text);
  }

  @Property
  void exactTextReadsBackAsTheSameValue(@ForAll double value) {
    assertThat(NumberText.parse(NumberText.exact(value))).isEqualTo(value == 0 ? 0.0 : value);
  }

  @Test
  void roundedAndFixedTextKeepTheDigitsAskedFor() {
    assertThat(NumberText.rounded(0.86249, 3)).isEqualTo("0.862");
    assertThat(NumberText.rounded(123456, 3)).isEqualTo("123000");
    assertThat(NumberText.fixed(0.7, 3)).isEqualTo("0.700");
    assertThat(NumberText.fixed(-0.0001, 2)).isEqualTo("0.00");
    assertThat(NumberText.rounded(Double.NaN, 3)).isEqualTo("–");
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(NumberText.exact(0.5)).isEqualTo("0.5");
      assertThat(NumberText.rounded(1234.5, 5)).isEqualTo("1234.5");
      assertThat(NumberText.parse("0.5")).isEqualTo(0.5);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0,5", "abc", "NaN", "Infinity", "1e999", "0x10", "1.2.3"})
  void whatIsNoNumberIsExplainedInOneSentence(String typed) {
    assertThatThrownBy(() -> NumberText.parse(typed))
        .isInstanceOf(NumberFormatException.class)
        .message()
        .endsWith(".");
  }
}
