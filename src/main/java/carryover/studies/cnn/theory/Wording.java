package carryover.studies.cnn.theory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How checked clauses become a sentence. */
final class Wording {
  private Wording() {}

  /** Three decimals with a point; more would claim a precision that no run has. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The same with its sign, unless nothing but zeros would follow it. */
  static String signed(double value) {
    String size = number(Math.abs(value));
    return size.equals(number(0)) ? size : (value > 0 ? "+" : "−") + size;
  }

  /** One sentence, its clauses parted by semicolons; empty without clauses. */
  static String sentence(List<Clause> clauses) {
    String joined = clauses.stream().map(Clause::text).collect(Collectors.joining("; "));
    return joined.isEmpty()
        ? ""
        : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
  }
}
