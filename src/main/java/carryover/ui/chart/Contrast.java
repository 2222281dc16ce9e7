package carryover.ui.chart;

import java.awt.Color;

/** Contrast of colours as defined by WCAG 2.2: relative luminance and contrast ratio. */
final class Contrast {
  private static final int STEPS = 40;

  private Contrast() {}

  /** Relative luminance, 0 (black) … 1 (white). */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  /** Contrast ratio of two colours, 1…21. */
  static double ratio(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The colour, mixed with as little black or white as gives this contrast. */
  static Color atLeast(double ratio, Color colour, Color background) {
    Color pole = luminance(background) > 0.18 ? Color.BLACK : Color.WHITE;
    for (int step = 0; step < STEPS; step++) {
      Color mixed = mix(colour, pole, step / (double) STEPS);
      if (ratio(mixed, background) >= ratio) {
        return mixed;
      }
    }
    return pole;
  }

  static Color mix(Color from, Color to, double share) {
    return new Color(
        between(from.getRed(), to.getRed(), share),
        between(from.getGreen(), to.getGreen(), share),
        between(from.getBlue(), to.getBlue(), share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
