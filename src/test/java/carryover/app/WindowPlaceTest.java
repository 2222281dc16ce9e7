package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D BESIDE = new Rectangle2D(1920, 200, 1280, 800);

  private static WindowPlace seen(WindowPlace place, Rectangle2D... screens) {
    return place.within(List.of(screens));
  }

  @Test
  void aWindowThatIsWhollySeenStaysWhereItWas() {
    WindowPlace place = new WindowPlace(300, 40, 1000, 700);
    assertThat(seen(place, DESK)).isEqualTo(place);
  }

  @Test
  void aWindowAcrossTwoScreensStaysThere() {
    WindowPlace across = new WindowPlace(1500, 250, 900, 600);
    assertThat(seen(across, DESK, BESIDE)).isEqualTo(across);
  }

  @Test
  void aFirstWindowStandsInTheMiddleOfTheMainScreen() {
    assertThat(seen(WindowPlace.anywhere(1280, 800), DESK, BESIDE))
        .isEqualTo(new WindowPlace(320, 140, 1280, 800));
  }

  @Test
  void onASmallScreenAFirstWindowFillsIt() {
    Rectangle2D belowABar = new Rectangle2D(0, 24, 1024, 676);
    assertThat(seen(WindowPlace.anywhere(1280, 800), belowABar))
        .isEqualTo(new WindowPlace(0, 24, 1024, 676));
  }

  @Test
  void aScreenThatWasTakenAwayLeavesTheWindowOnTheOneThatIsThere() {
    WindowPlace there = new WindowPlace(2000, 250, 1100, 700);
    assertThat(seen(there, DESK)).isEqualTo(new WindowPlace(820, 250, 1100, 700));
  }

  @Test
  void aWindowPartlyOutOfSightIsPushedBackOntoTheScreenWithMostOfIt() {
    assertThat(seen(new WindowPlace(-200, 900, 1000, 700), DESK, BESIDE))
        .isEqualTo(new WindowPlace(0, 380, 1000, 700));
    assertThat(seen(new WindowPlace(2500, 100, 1000, 700), DESK, BESIDE))
        .isEqualTo(new WindowPlace(2200, 200, 1000, 700));
  }

  @Test
  void aWindowLargerThanTheScreenIsCutToIt() {
    assertThat(seen(new WindowPlace(100, 100, 2500, 1400), DESK))
        .isEqualTo(new WindowPlace(0, 0, 1920, 1080));
  }

  @Test
  void aWindowTooSmallToBeUsedGrowsButNeverBeyondTheScreen() {
    assertThat(seen(new WindowPlace(10, 10, 200, 200), DESK))
        .isEqualTo(new WindowPlace(10, 10, 800, 560));
    // 1366 × 768 at 150 %.
    Rectangle2D laptop = new Rectangle2D(0, 0, 911, 512);
    assertThat(seen(WindowPlace.anywhere(1280, 800), laptop))
        .isEqualTo(new WindowPlace(0, 0, 911, 512));
  }
}
