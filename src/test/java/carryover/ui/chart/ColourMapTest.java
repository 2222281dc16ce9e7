package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColourMapTest {

  @Test
  void theDivergingMapIsExactlyWhiteInTheMiddle() {
    assertThat(ColourScale.diverging(0.3).of(0)).isEqualTo(Color.WHITE);
    assertThat(ColourScale.diverging(1e-9).of(0)).isEqualTo(Color.WHITE);
  }

  @Test
  void aboveTheMiddleIsBlueAndBelowIsVermilion() {
    ColourScale scale = ColourScale.diverging(3);
    assertThat(scale.of(2)).isEqualTo(OkabeIto.BLUE);
    assertThat(scale.of(-2)).isEqualTo(OkabeIto.VERMILION);
  }

  @Test
  void sequentialMapsBecomeLighterAllTheWay() {
    for (ColourMap map : new ColourMap[] {ColourMap.VIRIDIS, ColourMap.CIVIDIS}) {
      double[] luminance =
          IntStream.rangeClosed(0, 100)
              .mapToDouble(i -> Contrast.luminance(map.at(i / 100.0)))
              .toArray();
      assertThat(luminance).isSorted();
      assertThat(luminance[100] - luminance[0]).isGreaterThan(0.6);
    }
  }

  @Test
  void theDivergingMapBecomesDarkerTowardsBothEnds() {
    for (int i = 0; i < 50; i++) {
      for (int side : new int[] {-1, 1}) {
        double inner = Contrast.luminance(ColourMap.DIVERGING.at(0.5 + side * i / 100.0));
        double outer = Contrast.luminance(ColourMap.DIVERGING.at(0.5 + side * (i + 1) / 100.0));
        assertThat(outer).isLessThan(inner);
      }
    }
  }

  @Test
  void theTruncatedMapSwitchesAtTheThreshold() {
    ColourScale scale = ColourScale.truncated(0.7, 0.5, 1);
    assertThat(scale.of(0.699)).isEqualTo(OkabeIto.YELLOW);
    assertThat(scale.of(0.701)).isEqualTo(OkabeIto.BLUE);
  }

  @Test
  void valuesBeyondTheEndsGetTheColoursOfTheEnds() {
    ColourScale scale = new ColourScale(ColourMap.VIRIDIS, 0, 1);
    assertThat(scale.of(-5)).isEqualTo(new Color(0x440154));
    assertThat(scale.of(7)).isEqualTo(new Color(0xFDE725));
  }
}
