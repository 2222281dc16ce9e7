package carryover.ui.chart;

/**
 * An axis of a chart.
 *
 * @param from least value shown; NaN for what the data need
 * @param to greatest value shown; NaN for what the data need
 */
public record AxisModel(String title, AxisScale scale, double from, double to) {
  public static AxisModel automatic(String title, AxisScale scale) {
    return new AxisModel(title, scale, Double.NaN, Double.NaN);
  }

  public static AxisModel linear(String title, double from, double to) {
    return new AxisModel(title, AxisScale.LINEAR, from, to);
  }
}
