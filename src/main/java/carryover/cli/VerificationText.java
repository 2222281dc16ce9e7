package carryover.cli;

import carryover.numeric.Estimate;
import carryover.study.Comparison;
import carryover.study.Verification;
import java.util.List;
import java.util.Locale;

/** The outcome of a verification for people: a table, and what it means. */
final class VerificationText {
  /** Numbers below, and from the next on, have a power of ten. */
  private static final double SMALL = 1e-3;

  private static final double LARGE = 1e5;
  private static final double LEAST_PERCENT = 0.05;

  private VerificationText() {}

  static String of(Verification verification, double seconds) {
    List<Comparison> comparisons = verification.comparisons();
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%-22s %-36s %-20s %-20s %s%n", "setting", "quantity", "reference", "measured", "z"));
    for (Comparison c : comparisons) {
      text.append(
          format(
              "%-22s %-36s %-20s %-20s %+5.2f%s%n",
              c.setting(),
              c.quantity(),
              plain(c.expected()),
              plain(c.found()),
              c.standardErrors(),
              c.agrees(verification.limit()) ? "" : "  disagrees"));
    }
    long wrong = comparisons.stream().filter(c -> !c.agrees(verification.limit())).count();
    double largest =
        comparisons.stream().mapToDouble(c -> Math.abs(c.standardErrors())).max().orElse(0);
    text.append(
        format(
            "%d of %d comparisons disagree by more than %.0f standard errors (largest %.2f);"
                + " %.1f s%n",
            wrong, comparisons.size(), verification.limit(), largest, seconds));
    text.append(byChance(verification.falseAlarm() * comparisons.size()));
    return text.toString();
  }

  /**
   * @param expected number of right comparisons that fail by chance; below 1 it bounds how often
   *     one does
   */
  private static String byChance(double expected) {
    return expected < 1
        ? format(
            "With fresh seeds a right engine would fail by chance in at most %s %% of all"
                + " verifications; these seeds are fixed.%n",
            percent(100 * expected))
        : format(
            "With fresh seeds a right engine would fail by chance in at most %.1f of these"
                + " comparisons on average; these seeds are fixed.%n",
            expected);
  }

  private static String plain(Estimate estimate) {
    boolean small = Math.max(Math.abs(estimate.mean()), estimate.standardError()) < SMALL;
    boolean large = Math.abs(estimate.mean()) >= LARGE;
    return format(
        small || large ? "%.3e ± %.0e" : "%.5f ± %.5f", estimate.mean(), estimate.standardError());
  }

  /** A rare event still is one. */
  private static String percent(double percent) {
    return format(percent < LEAST_PERCENT ? "%.1g" : "%.1f", percent);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
