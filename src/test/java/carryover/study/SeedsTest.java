package carryover.study;

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
      strings = {
        "",
        "a",
        "1..",
        "..2",
        "1...2",
        "1.5",
        "1,,2",
        "1,",
        "9223372036854775808",
        "1..2..3"
      })
  void refuseWhatIsNoRange(String text) {
    assertThatThrownBy(() -> Seeds.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "seeds = "
                + text
                + " is not allowed: A..B, A, or several of these as in 1,3,5..9; whole 64-bit"
                + " numbers");
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
  void severalRangesAreOneAscendingListWhateverTheirOrder() {
    Seeds seeds = Seeds.parse("5..9, 1 3");
    assertThat(seeds.stream()).containsExactly(1L, 3L, 5L, 6L, 7L, 8L, 9L);
    assertThat(seeds).hasToString("1,3,5..9").isEqualTo(Seeds.of(9, 8, 7, 6, 5, 3, 1));
    assertThat(Seeds.parse(seeds.toString())).isEqualTo(seeds);
    assertThat(Seeds.parse("1,2,3..4")).isEqualTo(new Seeds(1, 4));
    assertThat(seeds.count()).isEqualTo(7);
    for (int i = 0; i < seeds.count(); i++) {
      assertThat(seeds.indexOf(seeds.at(i))).isEqualTo(i);
    }
    assertThat(seeds.contains(1)).as("the least, number 0").isTrue();
    assertThat(seeds.contains(4)).isFalse();
    assertThat(seeds.last()).isEqualTo(9);
  }

  @Test
  void refuseASeedThatIsThereTwice() {
    assertThatThrownBy(() -> Seeds.parse("1..3,2"))
        .hasMessage("seeds are not allowed: 2 is there twice");
    assertThatThrownBy(() -> Seeds.parse("1..3,3..4"))
        .hasMessage("seeds are not allowed: 3 is there twice");
  }

  @Test
  void tenThousandAreAllowed() {
    assertThatThrownBy(() -> Seeds.parse("1..10000,20000"))
        .hasMessage("seeds are not allowed: more than 10000");
    assertThat(Seeds.parse("1..10000").count()).isEqualTo(10_000);
  }
}
