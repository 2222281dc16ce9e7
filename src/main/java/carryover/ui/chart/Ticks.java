package carryover.ui.chart;

import carryover.ui.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/** Round numbers along an axis. */
final class Ticks {
  private static final double LARGE = 1e5;
  private static final double SMALL = 1e-3;

  /** In a span of fewer doubles than this round numbers cannot be told apart. */
  private static final double FEWEST_DOUBLES = 1000;

  /**
   * A logarithmic axis shorter than this, a factor of five, has too few round numbers of its own.
   */
  private static final double FEWEST_DECADES = 0.7;

  /** With more decades than this between two numbers, a line for each would hide the data. */
  private static final int MOST_BETWEEN = 5;

  private static final int[] WHOLE = {1};
  private static final int[] PARTS = {1, 2, 5};

  /** A place on an axis and its text; an empty text is a line without one. */
  record Tick(double value, String text) {
    Tick withoutText() {
      return new Tick(value, "");
    }
  }

  private Ticks() {}

  /**
   * In ascending order and within the span. At most about so many have a text, but at least two,
   * since one number alone tells no scale. A span of a single number has that one tick; a span
   * whose length is no number on this scale has none.
   */
  static List<Tick> of(AxisScale scale, Span span, double most) {
    double along = scale.along(span.to()) - scale.along(span.from());
    if (!(along >= 0 && Double.isFinite(span.length()))) {
      return List.of();
    }
    boolean decades = along >= FEWEST_DECADES;
    double some = Math.max(1, most);
    return switch (scale) {
      case LINEAR -> linear(span, some, 0);
      case WHOLE -> counted(span, some);
      case LOG -> decades ? logarithmic(span, some) : linear(span, some, 0);
      case LOG_FROM_ZERO -> decades ? fromZero(span, some) : counted(span, some);
    };
  }

  private static List<Tick> counted(Span span, double most) {
    return linear(span, most, isCounted(span) ? 1 : 0);
  }

  /** Decades from 1 on, and 0 where it is in view. */
  private static List<Tick> fromZero(Span span, double most) {
    List<Tick> ticks = new ArrayList<>();
    if (span.from() <= 0) {
      ticks.add(new Tick(0, "0"));
    }
    ticks.addAll(logarithmic(new Span(Math.max(1, span.from()), span.to()), most));
    return ticks;
  }

  /** Whether two whole numbers lie within; an axis that was zoomed in further needs others. */
  private static boolean isCounted(Span span) {
    return Math.floor(span.to()) - Math.ceil(span.from()) >= 1;
  }

  /**
   * @param least distance between ticks
   */
  private static List<Tick> linear(Span span, double most, double least) {
    double greatest = Math.max(Math.abs(span.from()), Math.abs(span.to()));
    if (span.length() < FEWEST_DOUBLES * Math.ulp(greatest)) {
      return DoubleStream.of(span.from(), span.to())
          .distinct()
          .mapToObj(end -> new Tick(end, NumberText.exact(end)))
          .toList();
    }
    TickStep step = TickStep.atLeast(Math.max(least, span.length() / most));
    while (step.first(span.from()) >= step.last(span.to()) && step.length() > least) {
      step = step.shorter();
    }
    DoubleFunction<String> text = text(greatest, step);
    List<Tick> ticks = new ArrayList<>();
    for (long i = step.first(span.from()); i <= step.last(span.to()); i++) {
      ticks.add(tick(span, step.times(i), text));
    }
    return ticks;
  }

  /** All numbers of a linear axis with the same places: as many as tell neighbours apart. */
  private static DoubleFunction<String> text(double greatest, TickStep step) {
    if (greatest >= LARGE || greatest < SMALL) {
      int digits = 1 + (int) Math.max(0, Math.ceil(Math.log10(greatest / step.length())));
      return value -> NumberText.compact(value, digits);
    }
    int places = Math.max(0, -step.exponent());
    return value -> NumberText.fixed(value, places);
  }

  private static List<Tick> logarithmic(Span span, double most) {
    double from = Math.log10(span.from());
    double to = Math.log10(span.to());
    double decades = to - from;
    double tolerance = TickStep.TOLERANCE * decades;
    Span along = new Span(from - tolerance, to + tolerance);
    int every = (int) Math.ceil(decades / most);
    while (every > 1 && multiples(along, every) < 2) {
      every--;
    }
    boolean whole = decades * 3 > Math.max(most, 4) && multiples(along, every) >= 2;
    return whole ? decades(span, along, every, WHOLE) : decades(span, along, 1, PARTS);
  }

  private static long multiples(Span along, int every) {
    return 1 + (long) (Math.floor(along.to() / every) - Math.ceil(along.from() / every));
  }

  /** Parts of decades, of which every so many have a text. */
  private static List<Tick> decades(Span span, Span along, int every, int[] parts) {
    List<Tick> ticks = new ArrayList<>();
    for (int k = (int) Math.floor(along.from()); k <= along.to(); k++) {
      for (int part : parts) {
        double place = k + Math.log10(part);
        boolean inside = place >= along.from() && place <= along.to();
        if (inside && (k % every == 0 || every <= MOST_BETWEEN)) {
          double value = new TickStep(part, k).length();
          Tick tick = tick(span, value, number -> NumberText.compact(number, 2));
          ticks.add(k % every == 0 ? tick : tick.withoutText());
        }
      }
    }
    return ticks;
  }

  /** What the tolerance has let in from beyond an end stands at that end. */
  private static Tick tick(Span span, double value, DoubleFunction<String> text) {
    return new Tick(Math.min(Math.max(value, span.from()), span.to()), text.apply(value));
  }
}
