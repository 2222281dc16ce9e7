package carryover.lab;

import carryover.words.Words;

/** How many there are of what several tiles count, in words. */
public final class CountText {
  private static final Words WORDS = Words.of(CountText.class);

  private CountText() {}

  /** For example {@code 8 seeds}. */
  public static String seeds(int count) {
    return WORDS.counted("count.seeds", count);
  }

  /** For example {@code 441 cells}. */
  public static String cells(int count) {
    return WORDS.counted("count.cells", count);
  }
}
