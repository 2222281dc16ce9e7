package carryover.ui.chart;

import java.math.BigDecimal;

/** A distance between ticks: one, two or five times a power of ten. */
record TickStep(int mantissa, int exponent) {
  /** Share of a step by which lengths and ends may miss a multiple of it, as they are computed. */
  static final double TOLERANCE = 1e-9;

  /** The least step that is no shorter. */
  static TickStep atLeast(double length) {
    TickStep step = new TickStep(1, (int) Math.floor(Math.log10(length)));
    while (step.length() < length * (1 - TOLERANCE)) {
      step = step.longer();
    }
    return step;
  }

  double length() {
    return times(1);
  }

  /** So many steps from 0: the double that is nearest to the decimal number. */
  double times(long count) {
    return BigDecimal.valueOf(count * mantissa, -exponent).doubleValue();
  }

  /** How many steps from 0 the first tick is that is not below a value. */
  long first(double from) {
    return (long) Math.ceil(from / length() - TOLERANCE);
  }

  /** How many steps from 0 the last tick is that is not above a value. */
  long last(double to) {
    return (long) Math.floor(to / length() + TOLERANCE);
  }

  TickStep longer() {
    return switch (mantissa) {
      case 1 -> new TickStep(2, exponent);
      case 2 -> new TickStep(5, exponent);
      default -> new TickStep(1, exponent + 1);
    };
  }

  TickStep shorter() {
    return switch (mantissa) {
      case 5 -> new TickStep(2, exponent);
      case 2 -> new TickStep(1, exponent);
      default -> new TickStep(5, exponent - 1);
    };
  }
}
