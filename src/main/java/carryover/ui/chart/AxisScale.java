package carryover.ui.chart;

/** How an axis spreads its values. */
public enum AxisScale {
  LINEAR,

  /** Evenly, for what is counted: numbers along it are whole, unless less than two of them fit. */
  WHOLE,
  LOG,

  /** As LOG for what is counted from 0, which has its place beside 1: by log₁₀(1 + value). */
  LOG_FROM_ZERO;

  /** The value in units of the axis: itself, or its decimal logarithm (NaN where there is none). */
  double along(double value) {
    return switch (this) {
      case LINEAR, WHOLE -> value;
      case LOG -> logarithm(value);
      case LOG_FROM_ZERO -> logarithm(1 + value);
    };
  }

  /** The value at a place of the axis, the inverse of {@link #along}. */
  double value(double along) {
    return switch (this) {
      case LINEAR, WHOLE -> along;
      case LOG -> Math.pow(10, along);
      case LOG_FROM_ZERO -> Math.pow(10, along) - 1;
    };
  }

  /** How far along an axis a value is: 0 where the axis begins, 1 where it ends. */
  double share(Span span, double value) {
    double from = along(span.from());
    return (along(value) - from) / (along(span.to()) - from);
  }

  private static double logarithm(double value) {
    return value > 0 ? Math.log10(value) : Double.NaN;
  }
}
