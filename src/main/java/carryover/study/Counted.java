package carryover.study;

/** How many there are of something, as text. */
public final class Counted {
  private Counted() {}

  /** For example {@code 1 cell}, {@code 2 cells}. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** For example {@code 1 × 1 cell}, {@code 3 × 1 cells}. */
  public static String inGrid(int columns, int rows, String noun) {
    return columns + " × " + of(rows, noun) + (columns > 1 && rows == 1 ? "s" : "");
  }
}
