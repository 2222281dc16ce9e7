package carryover.lab;

import carryover.words.Words;

/** Time that is still to pass, in words; no more exact than it can be known. */
public final class TimeLeft {
  private static final Words WORDS = Words.of(TimeLeft.class);
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private TimeLeft() {}

  /** For example {@code about 40 s left}; NaN where nothing is known of it. */
  public static String of(double seconds) {
    if (!Double.isFinite(seconds)) {
      return WORDS.text("time.unknown");
    }
    if (seconds < 10) {
      return WORDS.text("time.seconds", text(Math.max(1, Math.round(seconds))));
    }
    if (seconds < 1.5 * MINUTE) {
      return WORDS.text("time.seconds", text(5 * Math.round(seconds / 5)));
    }
    return seconds < 1.5 * HOUR
        ? WORDS.text("time.minutes", text(Math.round(seconds / MINUTE)))
        : WORDS.text("time.hours", text(Math.round(seconds / HOUR)));
  }

  private static String text(long count) {
    return String.valueOf(count);
  }
}
