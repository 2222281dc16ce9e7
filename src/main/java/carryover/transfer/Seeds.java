package carryover.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * An inclusive range of seeds, written {@code A..B} or {@code A}. At most {@value #MOST}.
 *
 * @param first any 64-bit integer
 * @param last not below first
 */
public record Seeds(long first, long last) {
  public static final int MOST = 10_000;
  private static final Pattern FORM =
      Pattern.compile("\\s*(-?\\d{1,19})(?:\\.\\.(-?\\d{1,19}))?\\s*");

  public Seeds {
    if (last < first || last - first < 0 || last - first >= MOST) {
      throw new IllegalArgumentException(
          "seeds = "
              + first
              + ".."
              + last
              + " is not allowed: A..B with A ≤ B and at most "
              + MOST
              + " seeds");
    }
  }

  /**
   * Reads {@code A..B} or {@code A}.
   *
   * @throws IllegalArgumentException naming the text and the allowed form
   */
  public static Seeds parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw malformed(text);
    }
    try {
      long first = Long.parseLong(matcher.group(1));
      long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
      return new Seeds(first, last);
    } catch (NumberFormatException e) {
      throw malformed(text);
    }
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "seeds = " + text + " is not allowed: A..B or A, whole 64-bit numbers");
  }

  public int count() {
    return (int) (last - first) + 1;
  }

  public boolean contains(long seed) {
    return first <= seed && seed <= last;
  }

  public LongStream stream() {
    return LongStream.rangeClosed(first, last);
  }

  @Override
  public String toString() {
    return first + ".." + last;
  }
}
