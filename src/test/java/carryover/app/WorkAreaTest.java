package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What lies over the tiles, in a height of 600 unless said otherwise. */
class WorkAreaTest {
  @Test
  void takesHalfOfTheHeightWhereThatLeavesAWholeRowOfTiles() {
    assertThat(WorkArea.headRoom(600, 13, false)).isEqualTo(300);
  }

  /** Twenty lines for the tiles. */
  @Test
  void givesWayToTheFirstRowWhereTextIsLarge() {
    assertThat(WorkArea.headRoom(600, 20, false)).isEqualTo(200);
  }

  @Test
  void keepsRoomForAVerdictHoweverLargeTheText() {
    assertThat(WorkArea.headRoom(600, 26, false)).isEqualTo(208);
  }

  @Test
  void takesTheRoomOfTilesThatHideTheirResult() {
    assertThat(WorkArea.headRoom(600, 26, true)).isEqualTo(510);
  }
}
