package carryover.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import carryover.ui.chart.ChartStyle;
import java.util.Locale;

/** The colours of a theme. The high contrast one is dark, as those who need it mostly choose. */
public enum Appearance {
  LIGHT("Light", new PrimerLight().getUserAgentStylesheet(), ChartStyle.LIGHT),
  DARK("Dark", new PrimerDark().getUserAgentStylesheet(), ChartStyle.DARK),
  HIGH_CONTRAST("High contrast", new PrimerDark().getUserAgentStylesheet(), ChartStyle.CONTRAST);

  private final String title;
  private final String baseStylesheet;
  private final ChartStyle chartStyle;

  Appearance(String title, String baseStylesheet, ChartStyle chartStyle) {
    this.title = title;
    this.baseStylesheet = baseStylesheet;
    this.chartStyle = chartStyle;
  }

  public String title() {
    return title;
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
