package carryover.sweep;

import carryover.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of so many parts of a sweep, written as {@code 3/100}.
 *
 * @param number from 1 to the number of parts
 * @param of the number of parts, at most {@value #MOST}
 */
public record Shard(int number, int of) implements Comparable<Shard> {
  private static final Words WORDS = Words.of(Shard.class);

  public static final int MOST = 100_000;

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  public Shard {
    if (of < 1 || of > MOST || number < 1 || number > of) {
      throw malformed(number + "/" + of);
    }
  }

  /**
   * Reads {@code K/N}.
   *
   * @throws IllegalArgumentException naming the text and what is allowed
   */
  public static Shard parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw malformed(text);
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** How many lines there are to be dealt out, of all seeds. */
  public static long lines(Grid grid, int seeds) {
    return (long) new ShardLines(grid, seeds, 1).lines() * seeds;
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(WORDS.text("shard.form", text, Integer.toString(MOST)));
  }

  @Override
  public int compareTo(Shard other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
