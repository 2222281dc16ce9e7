package carryover.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import carryover.ui.chart.ChartStyle;
import carryover.words.Words;
import java.util.Locale;

/** The colours of a theme. The high contrast one is dark, as those who need it mostly choose. */
public enum Appearance {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), ChartStyle.LIGHT),
  DARK(new PrimerDark().getUserAgentStylesheet(), ChartStyle.DARK),
  HIGH_CONTRAST(new PrimerDark().getUserAgentStylesheet(), ChartStyle.CONTRAST);

  private static final Words WORDS = Words.of(Appearance.class);

  private final String baseStylesheet;
  private final ChartStyle chartStyle;

  Appearance(String baseStylesheet, ChartStyle chartStyle) {
    this.baseStylesheet = baseStylesheet;
    this.chartStyle = chartStyle;
  }

  public String title() {
    return switch (this) {
      case LIGHT -> WORDS.text("appearance.light");
      case DARK -> WORDS.text("appearance.dark");
      case HIGH_CONTRAST -> WORDS.text("appearance.highContrast");
    };
  }

  String baseStylesheet() {
    return baseStylesheet;
  }

  ChartStyle chartStyle() {
    return chartStyle;
  }

  /** Style class of the root, for the tokens that differ. */
  String styleClass() {
    return "appearance-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
