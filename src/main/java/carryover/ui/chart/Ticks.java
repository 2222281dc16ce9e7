package carryover.ui.chart;

import carryover.ui.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
final class Ticks {
  private static final double[] LADDER = {1, 2, 5, 10};
  private static final double LARGE = 1e5;
  private static final double SMALL = 1e-3;

  /** A place on an axis and its text; an empty text is a line without one. */
  record Tick(double value, String text) {}

  private Ticks() {}

  /** At most about so many labelled ticks. */
  static List<Tick> of(AxisScale scale, Span span, double most) {
    return scale == AxisScale.LOG ? logarithmic(span, most) : linear(span, most);
  }

  private static List<Tick> linear(Span span, double most) {
    double least = span.length() / Math.max(1, most);
    double decade = Math.pow(10, Math.floor(Math.log10(least)));
    double step = decade;
    for (double rung : LADDER) {
      step = rung * decade;
      if (step >= least * (1 - 1e-9)) {
        break;
      }
    }
    int places = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    double greatest = Math.max(Math.abs(span.from()), Math.abs(span.to()));
    List<Tick> ticks = new ArrayList<>();
    long first = (long) Math.ceil(span.from() / step - 1e-9);
    long last = (long) Math.floor(span.to() / step + 1e-9);
    for (long i = first; i <= last; i++) {
      double value = i * step;
      String text =
          greatest >= LARGE || greatest < SMALL
              ? shortText(value, greatest, step)
              : NumberText.fixed(value, places);
      ticks.add(new Tick(value, text));
    }
    return ticks;
  }

  private static String shortText(double value, double greatest, double step) {
    int digits = 1 + (int) Math.max(0, Math.ceil(Math.log10(greatest / step)));
    return NumberText.compact(value, digits);
  }

  private static List<Tick> logarithmic(Span span, double most) {
    double from = Math.log10(span.from());
    double to = Math.log10(span.to());
    double decades = to - from;
    if (decades < 0.7) {
      // Less than a factor of five: decades would leave the axis bare.
      return linear(span, most);
    }
    int every = (int) Math.max(1, Math.ceil(decades / Math.max(1, most)));
    // Where decades alone would leave fewer than two numbers, their parts are named at any size.
    boolean between = decades * 3 <= Math.max(most, 4);
    List<Tick> ticks = new ArrayList<>();
    for (int k = (int) Math.floor(from); k <= Math.ceil(to); k++) {
      for (int mantissa = 1; mantissa < 10; mantissa++) {
        double value = mantissa * Math.pow(10, k);
        boolean named =
            mantissa == 1 ? k % every == 0 : between && (mantissa == 2 || mantissa == 5);
        boolean inside =
            Math.log10(value) >= from - 1e-9 * decades && Math.log10(value) <= to + 1e-9 * decades;
        if (inside && (named || mantissa == 1)) {
          ticks.add(new Tick(value, named ? NumberText.compact(value, 2) : ""));
        }
      }
    }
    return ticks;
  }
}
