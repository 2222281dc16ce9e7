package carryover.ui.chart;

import java.util.stream.DoubleStream;

/**
 * What a scatter chart shows. The arrays are handed over: nobody changes them afterwards.
 *
 * @param x one per point; a point with a coordinate that is not finite is left out
 * @param y as long as x
 * @param values what the colours of the points stand for, as long as x
 * @param selected points to bring out, the others step back; empty: no selection
 * @param note says what the points are, for example how well they collapse
 * @param emptyText shown while there are no points
 * @param marked a point to be found among the others; {@link #NONE} for none
 * @param equality whether the line of equal coordinates is drawn
 */
public record ScatterChartModel(
    AxisModel xAxis,
    AxisModel yAxis,
    double[] x,
    double[] y,
    double[] values,
    ColourScale colours,
    String legendTitle,
    boolean[] selected,
    String note,
    String emptyText,
    int marked,
    boolean equality) {

  /** No point. */
  public static final int NONE = -1;

  /** Without a marked point and a line. */
  public ScatterChartModel(
      AxisModel xAxis,
      AxisModel yAxis,
      double[] x,
      double[] y,
      double[] values,
      ColourScale colours,
      String legendTitle,
      boolean[] selected,
      String note,
      String emptyText) {
    this(xAxis, yAxis, x, y, values, colours, legendTitle, selected, note, emptyText, NONE, false);
  }

  public ScatterChartModel {
    int n = x.length;
    if (y.length != n || values.length != n || (selected.length != 0 && selected.length != n)) {
      throw new IllegalArgumentException(
          "scatter chart: x, y, values and selected have "
              + n
              + ", "
              + y.length
              + ", "
              + values.length
              + " and "
              + selected.length
              + " values");
    }
  }

  public ScatterChartModel withSelected(boolean[] newSelected) {
    return new ScatterChartModel(
        xAxis,
        yAxis,
        x,
        y,
        values,
        colours,
        legendTitle,
        newSelected,
        note,
        emptyText,
        marked,
        equality);
  }

  /** The same with a point that is found among the others, and the line of equal coordinates. */
  public ScatterChartModel aroundEquality(int newMarked) {
    return new ScatterChartModel(
        xAxis,
        yAxis,
        x,
        y,
        values,
        colours,
        legendTitle,
        selected,
        note,
        emptyText,
        newMarked,
        true);
  }

  boolean isShown(int i) {
    return Double.isFinite(xAxis.scale().along(x[i])) && Double.isFinite(yAxis.scale().along(y[i]));
  }

  boolean isSelected(int i) {
    return selected.length > 0 && selected[i];
  }

  boolean hasSelection() {
    for (boolean s : selected) {
      if (s) {
        return true;
      }
    }
    return false;
  }

  Span xSpan() {
    return Span.of(xAxis, true, DoubleStream.of(x));
  }

  Span ySpan() {
    return Span.of(yAxis, true, DoubleStream.of(y));
  }
}
