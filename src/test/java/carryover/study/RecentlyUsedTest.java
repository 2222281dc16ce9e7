package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
  private final RecentlyUsed<String, Long> kept = new RecentlyUsed<>(10, value -> value);

  @Test
  void letsGoOfWhatWasNotUsedForLongest() {
    kept.keep("a", 4L);
    kept.keep("b", 4L);
    kept.get("a");
    kept.keep("c", 4L);

    assertThat(kept.get("b")).isEmpty();
    assertThat(kept.get("a")).contains(4L);
    assertThat(kept.get("c")).contains(4L);
  }

  @Test
  void keepsTheFirstValueOfAKey() {
    assertThat(kept.keep("a", 1L)).isEqualTo(1L);
    assertThat(kept.keep("a", 2L)).isEqualTo(1L);
    assertThat(kept.get("a")).contains(1L);
  }

  @Test
  void aValueThatIsTooHeavyAloneIsNotKeptAndDrivesNothingOut() {
    kept.keep("a", 5L);

    assertThat(kept.keep("b", 50L)).isEqualTo(50L);
    assertThat(kept.get("b")).isEmpty();
    assertThat(kept.get("a")).contains(5L);
  }

  @Test
  void aValueReplacedByOneThatIsTooHeavyIsGone() {
    kept.keep("a", 5L);
    kept.replace("a", 50L);

    assertThat(kept.get("a")).isEmpty();
    kept.keep("b", 10L);
    assertThat(kept.get("b")).contains(10L);
  }

  @Test
  void aReplacedValueGivesItsRoomBack() {
    kept.keep("a", 4L);
    kept.keep("b", 4L);
    kept.replace("a", 6L);

    assertThat(kept.get("a")).contains(6L);
    assertThat(kept.get("b")).contains(4L);
    kept.keep("c", 1L);
    assertThat(kept.get("a")).isEmpty();
    assertThat(kept.get("b")).contains(4L);
  }
}
