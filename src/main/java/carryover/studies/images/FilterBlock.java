package carryover.studies.images;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Filters of one kind in a network, the inherited ones first, and which of them are recorded.
 *
 * @param count how many the network has
 * @param inherited how many of these a source hands on
 * @param numbers that one filter consists of
 */
public record FilterBlock(Kind kind, int count, int inherited, int numbers) {
  /** Recorded filters of a block, inherited and fresh each, at most. */
  public static final int MOST = 16;

  private static final int KERNEL = 3 * 3;

  /** What filters are told apart by. */
  public enum Kind {
    /** Of the theory's network, added to its output. */
    PLUS,
    /** Of the theory's network, subtracted from its output. */
    MINUS,
    /** Of the first convolution. */
    FIRST,
    /** Of the second convolution. */
    SECOND,
    /** Of the mean-field network. */
    NEURONS
  }

  /** Filters that the first convolution has. */
  public static final int FIRST_FILTERS = 8;

  /** Filters that the second convolution has. */
  public static final int SECOND_FILTERS = 16;

  /**
   * All blocks of the network of a setting, in the order in which they are recorded.
   *
   * @param dimension d, numbers of an image
   * @param channels of an image
   */
  public static List<FilterBlock> of(ImagesSetting setting, int dimension, int channels) {
    int m = setting.filters();
    int second = setting.layers() > 1 ? setting.inherited(SECOND_FILTERS) : 0;
    return switch (setting.network()) {
      case THEORY ->
          List.of(
              new FilterBlock(Kind.PLUS, m, setting.inherited(m), dimension),
              new FilterBlock(Kind.MINUS, m, setting.inherited(m), dimension));
      case CNN ->
          List.of(
              new FilterBlock(
                  Kind.FIRST, FIRST_FILTERS, setting.inherited(FIRST_FILTERS), KERNEL * channels),
              new FilterBlock(Kind.SECOND, SECOND_FILTERS, second, KERNEL * FIRST_FILTERS));
      case MLP ->
          List.of(
              new FilterBlock(
                  Kind.NEURONS, setting.width(), setting.inherited(setting.width()), dimension));
    };
  }

  /** Places of the recorded filters that a source hands on. */
  public int[] handedOn() {
    return IntStream.range(0, Math.min(MOST, inherited)).toArray();
  }

  /** Places of the other recorded filters. */
  public int[] fresh() {
    return IntStream.range(inherited, Math.min(inherited + MOST, count)).toArray();
  }

  /** Places of all recorded filters. */
  int[] recorded() {
    return IntStream.concat(IntStream.of(handedOn()), IntStream.of(fresh())).toArray();
  }

  /** How many numbers of it are recorded. */
  public int size() {
    return numbers * recorded().length;
  }
}
