package carryover.study;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How many there are of something, as text. */
public final class Counted {
  private Counted() {}

  /** For example {@code 1 cell}, {@code 2 cells}. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** For example {@code 1 × 1 cell}, {@code 3 × 1 cells}. */
  public static String inGrid(int columns, int rows, String noun) {
    return inGrid(noun, columns, rows);
  }

  /** For example {@code 21 cells} along one axis, {@code 3 × 1 × 4 cells} over three. */
  public static String inGrid(String noun, int... counts) {
    boolean one = Arrays.stream(counts).allMatch(count -> count == 1);
    return Arrays.stream(counts).mapToObj(Integer::toString).collect(Collectors.joining(" × "))
        + " "
        + noun
        + (one ? "" : "s");
  }
}
