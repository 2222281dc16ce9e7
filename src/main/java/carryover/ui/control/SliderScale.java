package carryover.ui.control;

/**
 * How a slider's way from 0 to 1 is spread over values. Values on the way are round numbers; the
 * ends are exact.
 *
 * @param from value at 0; above 0 where logarithmic
 * @param to value at 1, not below from
 * @param logarithmic equal ways are equal ratios
 * @param whole only whole numbers
 */
public record SliderScale(double from, double to, boolean logarithmic, boolean whole) {
  private static final double STEPS = 100;
  private static final double[] LADDER = {1, 2, 5, 10};

  public SliderScale {
    if (!(Double.isFinite(from) && Double.isFinite(to) && from <= to)) {
      throw new IllegalArgumentException("slider from " + from + " to " + to + " runs backwards");
    }
    if (logarithmic && !(from > 0)) {
      throw new IllegalArgumentException(
          "slider from = " + from + " is not allowed: above 0 on a logarithmic scale");
    }
  }

  public static SliderScale linear(double from, double to) {
    return new SliderScale(from, to, false, false);
  }

  public static SliderScale log(double from, double to) {
    return new SliderScale(from, to, true, false);
  }

  public SliderScale wholeNumbers() {
    return new SliderScale(from, to, logarithmic, true);
  }

  /** The place of a value, 0…1; values beyond an end stay at that end. */
  public double position(double value) {
    if (!(value > from) || from == to) {
      return 0;
    }
    if (value >= to) {
      return 1;
    }
    return logarithmic
        ? Math.log(value / from) / Math.log(to / from)
        : (value - from) / (to - from);
  }

  /** The round value nearest to a place. */
  public double value(double position) {
    if (position <= 0) {
      return from;
    }
    if (position >= 1) {
      return to;
    }
    double raw = logarithmic ? from * Math.pow(to / from, position) : from + position * (to - from);
    return clamp(multiple(Math.rint(raw / step(raw)), step(raw)));
  }

  /** The next round value above (or below) this one, one fine step away. */
  public double next(double value, boolean up) {
    return neighbour(value, step(clamp(value)), up);
  }

  /**
   * The next value a coarse step away: ten fine steps, or the next of 1, 2, 5, 10 on a log scale.
   */
  public double nextCoarse(double value, boolean up) {
    if (!logarithmic) {
      return neighbour(value, 10 * step(value), up);
    }
    double decade = Math.pow(10, Math.floor(Math.log10(value)));
    for (int i = 0; i < LADDER.length; i++) {
      double rung = multiple(up ? LADDER[i] : LADDER[LADDER.length - 1 - i], decade);
      if (up ? rung > value * (1 + 1e-9) : rung < value * (1 - 1e-9)) {
        return bounded(value, rung, up);
      }
    }
    return bounded(value, up ? multiple(20, decade) : multiple(0.5, decade), up);
  }

  private double neighbour(double value, double step, boolean up) {
    double place = value / step;
    double near = Math.rint(place);
    // A value on the grid but for rounding must still move a whole step.
    boolean onGrid = Math.abs(place - near) < 1e-6;
    double index = onGrid ? near + (up ? 1 : -1) : up ? Math.ceil(place) : Math.floor(place);
    return bounded(value, multiple(index, step), up);
  }

  /** A step never leads out of the slider's range, nor back from a typed value beyond it. */
  private double bounded(double value, double target, boolean up) {
    if (up) {
      return value >= to ? value : Math.min(to, Math.max(from, target));
    }
    return value <= from ? value : Math.max(from, Math.min(to, target));
  }

  /** Distance of round values: a power of ten, or about 2 % of the value on a log scale. */
  private double step(double value) {
    double step;
    if (logarithmic) {
      double decade = Math.pow(10, Math.floor(Math.log10(value)));
      double mantissa = value / decade;
      step = decade * (mantissa < 2 ? 0.02 : mantissa < 5 ? 0.05 : 0.1);
    } else {
      step = from == to ? 1 : Math.pow(10, Math.floor(Math.log10((to - from) / STEPS) + 1e-9));
    }
    return whole ? Math.max(1, Math.rint(step)) : step;
  }

  /** Exact for steps below one, whose inverse is whole: 7 × 0.01 is 0.07, no digit more. */
  private static double multiple(double index, double step) {
    return step >= 1 ? index * step : index / Math.rint(1 / step);
  }

  private double clamp(double value) {
    return Math.max(from, Math.min(to, value));
  }
}
