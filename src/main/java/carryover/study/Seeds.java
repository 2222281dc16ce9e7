package carryover.study;

import carryover.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Different seeds in ascending order, written as {@code A..B}, {@code A}, or several of these with
 * commas or blanks between. At most {@value #MOST}.
 *
 * @param ranges without gaps inside and with gaps between them, ascending; at least one
 */
public record Seeds(List<Range> ranges) {
  private static final Words WORDS = Words.of(Seeds.class);

  public static final int MOST = 10_000;
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,19})(?:\\.\\.(-?\\d{1,19}))?");

  /**
   * Seeds one after the other.
   *
   * @param first any 64-bit integer
   * @param last not below first
   */
  public record Range(long first, long last) {
    public Range {
      if (last < first || last - first < 0 || last - first >= MOST) {
        throw new IllegalArgumentException(
            WORDS.text(
                "seeds.unfit", Long.toString(first), Long.toString(last), Integer.toString(MOST)));
      }
    }

    int count() {
      return (int) (last - first) + 1;
    }
  }

  public Seeds {
    ranges = joined(ranges);
    if (ranges.stream().mapToLong(Range::count).sum() > MOST) {
      throw new IllegalArgumentException(WORDS.text("seeds.tooMany", Integer.toString(MOST)));
    }
  }

  /** All seeds of a range. */
  public Seeds(long first, long last) {
    this(List.of(new Range(first, last)));
  }

  /** Some seeds, in any order. */
  public static Seeds of(long... seeds) {
    return new Seeds(LongStream.of(seeds).mapToObj(seed -> new Range(seed, seed)).toList());
  }

  /**
   * Reads {@code A..B}, {@code A}, or several of these.
   *
   * @throws IllegalArgumentException naming the text and the allowed form
   */
  public static Seeds parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.strip().split("\\s*,\\s*|\\s+", -1)) {
      ranges.add(range(part, text));
    }
    return new Seeds(ranges);
  }

  private static Range range(String part, String text) {
    Matcher matcher = FORM.matcher(part);
    if (!matcher.matches()) {
      throw malformed(text);
    }
    long first;
    long last;
    try {
      first = Long.parseLong(matcher.group(1));
      last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
    } catch (NumberFormatException e) {
      throw malformed(text);
    }
    return new Range(first, last);
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(WORDS.text("seeds.malformed", text));
  }

  private static List<Range> joined(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges.stream().sorted(Comparator.comparingLong(Range::first)).toList()) {
      Range before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && range.first() <= before.last()) {
        throw new IllegalArgumentException(WORDS.text("seeds.twice", Long.toString(range.first())));
      }
      if (before != null && range.first() == before.last() + 1) {
        joined.set(joined.size() - 1, new Range(before.first(), range.last()));
      } else {
        joined.add(range);
      }
    }
    if (joined.isEmpty()) {
      throw new IllegalArgumentException(WORDS.text("seeds.none"));
    }
    return List.copyOf(joined);
  }

  /** The least. */
  public long first() {
    return ranges.get(0).first();
  }

  /** The greatest. */
  public long last() {
    return ranges.get(ranges.size() - 1).last();
  }

  public int count() {
    return ranges.stream().mapToInt(Range::count).sum();
  }

  public boolean contains(long seed) {
    return indexOf(seed) >= 0;
  }

  /** Seed number {@code index}, counted from 0. */
  public long at(int index) {
    int left = index;
    for (Range range : ranges) {
      if (left < range.count()) {
        return range.first() + left;
      }
      left -= range.count();
    }
    throw new IndexOutOfBoundsException(
        WORDS.text("seeds.noSuch", Integer.toString(index), Integer.toString(count())));
  }

  /** The number of a seed, counted from 0; −1 when it is none of these. */
  public int indexOf(long seed) {
    int before = 0;
    for (Range range : ranges) {
      if (range.first() <= seed && seed <= range.last()) {
        return before + (int) (seed - range.first());
      }
      before += range.count();
    }
    return -1;
  }

  public LongStream stream() {
    return ranges.stream().flatMapToLong(r -> LongStream.rangeClosed(r.first(), r.last()));
  }

  /**
   * As {@link #parse} reads it: {@code 1..8}, or {@code 1,3,5..9}; a single seed is {@code 1..1}.
   */
  @Override
  public String toString() {
    if (ranges.size() == 1) {
      return first() + ".." + last();
    }
    return ranges.stream()
        .map(r -> r.first() == r.last() ? "" + r.first() : r.first() + ".." + r.last())
        .collect(Collectors.joining(","));
  }
}
