package carryover.ui.chart;

import java.util.stream.DoubleStream;

/** An interval of an axis, from below to. */
record Span(double from, double to) {
  private static final double MARGIN = 0.04;

  double length() {
    return to - from;
  }

  /**
   * What an axis shows: the ends it fixes, and where it fixes none the ends of the data with a
   * small margin. Values the scale cannot show are left out.
   */
  static Span of(AxisModel axis, boolean margin, DoubleStream data) {
    AxisScale scale = axis.scale();
    var extent =
        data.filter(Double::isFinite)
            .map(scale::along)
            .filter(Double::isFinite)
            .summaryStatistics();
    double least = scale.along(axis.from());
    double greatest = scale.along(axis.to());
    boolean any = extent.getCount() > 0;
    double low = Double.isFinite(least) ? least : any ? extent.getMin() : 0;
    double high = Double.isFinite(greatest) ? greatest : any ? extent.getMax() : low + 1;
    if (!(low < high)) {
      // One value only (or fixed ends that crossed the data): show it in the middle.
      double half = scale == AxisScale.LOG ? 0.5 : Math.max(Math.abs(low) * 0.1, 0.5);
      low -= half;
      high = Math.max(high, low + 2 * half);
    }
    double extra = margin ? MARGIN * (high - low) : 0;
    return new Span(
        scale.value(Double.isFinite(least) ? low : low - extra),
        scale.value(Double.isFinite(greatest) ? high : high + extra));
  }
}
