package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final List<Color> PALETTE =
      List.of(
          OkabeIto.ORANGE,
          OkabeIto.SKY_BLUE,
          OkabeIto.GREEN,
          OkabeIto.YELLOW,
          OkabeIto.BLUE,
          OkabeIto.VERMILION,
          OkabeIto.PURPLE,
          OkabeIto.GREY);

  /** The two reference points of WCAG 2: black on white, and the grey that just passes AA. */
  @Test
  void ratiosAreThoseOfTheStandard() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Contrast.ratio(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.01));
  }

  @Test
  void textInAnyColourOfThePaletteCanBeReadOnEveryTheme() {
    for (ChartStyle style : List.of(ChartStyle.LIGHT, ChartStyle.DARK, ChartStyle.CONTRAST)) {
      for (Color colour : PALETTE) {
        assertThat(Contrast.ratio(style.text(colour), style.background()))
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(Contrast.ratio(style.muted(), style.background())).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void aColourThatCanBeSeenIsLeftAlone() {
    assertThat(ChartStyle.LIGHT.line(OkabeIto.BLUE)).isEqualTo(OkabeIto.BLUE);
    assertThat(ChartStyle.DARK.line(OkabeIto.ORANGE)).isEqualTo(OkabeIto.ORANGE);
  }
}
