package carryover.ui.theme;

import carryover.ui.chart.ChartStyle;

/**
 * How everything looks.
 *
 * @param textScale 1…2, the size of text and of all that is measured in it
 * @param projector larger text and thicker lines, to be read from the last row
 */
public record Theme(Appearance appearance, double textScale, boolean projector) {
  public static final double LEAST_SCALE = 1;
  public static final double GREATEST_SCALE = 2;

  /** From one size that is offered to the next. */
  public static final double SCALE_STEP = 0.25;

  public static final Theme STANDARD = new Theme(Appearance.LIGHT, 1, false);

  private static final double BASE_FONT_SIZE = 13;
  private static final double PROJECTOR_TEXT = 1.25;
  private static final double PROJECTOR_LINES = 1.75;

  public Theme {
    if (!(textScale >= LEAST_SCALE && textScale <= GREATEST_SCALE)) {
      throw new IllegalArgumentException("text scale = " + textScale + " is not allowed: 1…2");
    }
  }

  public Theme withAppearance(Appearance newAppearance) {
    return new Theme(newAppearance, textScale, projector);
  }

  public Theme withTextScale(double newTextScale) {
    return new Theme(appearance, newTextScale, projector);
  }

  /** The next larger text, if there is one. */
  public Theme larger() {
    return withTextScale(Math.min(GREATEST_SCALE, textScale + SCALE_STEP));
  }

  /** The next smaller text, if there is one. */
  public Theme smaller() {
    return withTextScale(Math.max(LEAST_SCALE, textScale - SCALE_STEP));
  }

  public Theme withProjector(boolean newProjector) {
    return new Theme(appearance, textScale, newProjector);
  }

  /** Font size of the root, in pixels. */
  public double fontSize() {
    double size = BASE_FONT_SIZE * textScale * (projector ? PROJECTOR_TEXT : 1);
    return Math.min(size, BASE_FONT_SIZE * GREATEST_SCALE);
  }

  /** What charts need to look alike. */
  public ChartStyle chartStyle() {
    // Chart text is one step below the text of the controls.
    ChartStyle style = appearance.chartStyle().withFontSize(fontSize() - 1);
    return projector ? style.withLineWidth(style.lineWidth() * PROJECTOR_LINES) : style;
  }
}
