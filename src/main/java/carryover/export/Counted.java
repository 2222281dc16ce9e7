package carryover.export;

/** How many there are of something, as text. */
public final class Counted {
  private Counted() {}

  /** For example {@code 1 cell}, {@code 2 cells}. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
