package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

  @ParameterizedTest
  @CsvSource({
    "0.2, about 1 s left",
    "7.4, about 7 s left",
    "41.8, about 40 s left",
    "88, about 90 s left",
    "100, about 2 min left",
    "3000, about 50 min left",
    "7300, about 2 h left",
    "NaN, time left unknown"
  })
  void isNoMoreExactThanItCanBeKnown(double seconds, String text) {
    assertThat(TimeLeft.of(seconds)).isEqualTo(text);
  }
}
