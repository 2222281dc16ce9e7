package carryover.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
  @Test
  void areAnInclusiveRange() {
    assertThat(Seeds.parse("3..6").stream()).containsExactly(3L, 4L, 5L, 6L);
    assertThat(Seeds.parse(" -2..1 ").count()).isEqualTo(4);
    assertThat(Seeds.parse("7")).isEqualTo(new Seeds(7, 7));
    assertThat(Seeds.parse("7")).hasToString("7..7");
  }

  @Test
  void reachTheEndsOfTheSixtyFourBitNumbers() {
    Seeds last = Seeds.parse("9223372036854775806..9223372036854775807");

    assertThat(last.count()).isEqualTo(2);
    assertThat(last.stream()).hasSize(2);
    assertThat(Seeds.parse("-9223372036854775808").first()).isEqualTo(Long.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "1..", "..2", "1...2", "1.5", "1,2", "9223372036854775808", "1..2..3"})
  void refuseWhatIsNoRange(String text) {
    assertThatThrownBy(() -> Seeds.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seeds = " + text + " is not allowed: A..B or A, whole 64-bit numbers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2..1", "1..10001", "-9223372036854775808..9223372036854775807", "0..9999999999"})
  void refuseRangesThatAreEmptyOrTooLong(String text) {
    assertThatThrownBy(() -> Seeds.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seeds = " + text + " is not allowed: A..B with A ≤ B and at most 10000 seeds");
  }

  @Test
  void tenThousandAreAllowed() {
    assertThat(Seeds.parse("1..10000").count()).isEqualTo(10_000);
  }
}
