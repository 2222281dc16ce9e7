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
    "12345, 12\u202f345",
    "-12345.5, −12\u202f345.5",
    "1e7, 10\u202f000\u202f000",
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
    assertThat(NumberText.rounded(123456, 3)).isEqualTo("123\u202f000");
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
  @ValueSource(
      strings = {
        "",
        "  ",
        "abc",
        "NaN",
        "Infinity",
        "1e999",
        "0x10",
        "1.2.3",
        "1,2,3",
        "1 2",
        "1 0000",
        "1,000",
        "-12,345",
        "0.5,5",
        "1,00.5",
        "1.000,00,0"
      })
  void whatIsNoNumberIsExplainedInOneSentence(String typed) {
    assertThatThrownBy(() -> NumberText.parse(typed))
        .isInstanceOf(NumberFormatException.class)
        .message()
        .endsWith(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,5|0.5",
        "−0,25|-0.25",
        "1,5e3|1500",
        "0,001|0.001",
        "0,500|0.5",
        "1,5000|1.5",
        "1234,567|1234.567",
        "1,|1",
        ",5|0.5",
        "1.500|1.5"
      })
  void aDecimalCommaIsReadWhereItCannotBeAnythingElse(String typed, double value) {
    assertThat(NumberText.parse(typed)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 000 000|1e7",
        "10\u202f000\u202f000|1e7",
        "10\u2009000|10000",
        "10\u00a0000,5|10000.5",
        "10'000|10000",
        "1,000,000|1e6",
        "1.000.000|1e6",
        "1,234.5|1234.5",
        "1.234,5|1234.5"
      })
  void groupedDigitsAreReadWhereTheyCannotBeAnythingElse(String typed, double value) {
    assertThat(NumberText.parse(typed)).isEqualTo(value);
  }

  @Test
  void whatCouldBeReadInTwoWaysIsExplainedWithBoth() {
    assertThatThrownBy(() -> NumberText.parse("1,500")).hasMessage("Write 1500 or 1.5, not 1,500.");
    assertThatThrownBy(() -> NumberText.parseWhole("10.000"))
        .hasMessage("Write 10000 or 10.0, not 10.000.");
  }

  @Test
  void wholeNumbersAreReadAsOthersElse() {
    assertThat(NumberText.parseWhole("10 000")).isEqualTo(10_000);
    assertThat(NumberText.parseWhole("1e4")).isEqualTo(10_000);
    assertThat(NumberText.parseWhole("1.5")).isEqualTo(1.5);
  }

  @Test
  void textForOtherProgramsHasNoSpacesBetweenDigits() {
    assertThat(NumberText.ungrouped(NumberText.exact(1e7))).isEqualTo("10000000");
  }
}
