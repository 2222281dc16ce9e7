package carryover.ui.chart;

/** How an axis spreads its values. */
public enum AxisScale {
  LINEAR,

  /** Evenly, for what is counted: numbers along it are whole, unless less than two of them fit. */
  WHOLE,
  LOG;

  /** The value in units of the axis: itself, or its decimal logarithm (NaN where there is none). */
  double along(double value) {
    return this != LOG ? value : value > 0 ? Math.log10(value) : Double.NaN;
  }

  /** The value at a place of the axis, the inverse of {@link #along}. */
  double value(double along) {
    return this != LOG ? along : Math.pow(10, along);
  }

  /** How far along an axis a value is: 0 where the axis begins, 1 where it ends. */
  double share(Span span, double value) {
    double from = along(span.from());
    return (along(value) - from) / (along(span.to()) - from);
  }
}
