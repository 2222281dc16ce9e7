package carryover.lab;

/** Time that is still to pass, in words; no more exact than it can be known. */
public final class TimeLeft {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private TimeLeft() {}

  /** For example {@code about 40 s left}; NaN where nothing is known of it. */
  public static String of(double seconds) {
    if (!Double.isFinite(seconds)) {
      return "time left unknown";
    }
    if (seconds < 10) {
      return about(Math.max(1, Math.round(seconds)), "s");
    }
    if (seconds < 1.5 * MINUTE) {
      return about(5 * Math.round(seconds / 5), "s");
    }
    return seconds < 1.5 * HOUR
        ? about(Math.round(seconds / MINUTE), "min")
        : about(Math.round(seconds / HOUR), "h");
  }

  private static String about(long count, String unit) {
    return "about " + count + " " + unit + " left";
  }
}
