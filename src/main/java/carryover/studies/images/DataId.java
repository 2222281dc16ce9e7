package carryover.studies.images;

/**
 * Which images are learned. A checksum has up to fifteen digits: the last one is the place of the
 * kind in {@link DataKind}, the three before it the number of classes, and those in front come from
 * the content. So a setting knows how many classes there are, whether the images are here or not.
 *
 * @param checksum 0 where it is not said which of the kind, and for the shipped images
 */
public record DataId(DataKind kind, long checksum) {
  /** The greatest checksum; a double holds it exactly. */
  public static final long GREATEST = 999_999_999_999_999L;

  public static final int MOST_CLASSES = 100;

  private static final long CONTENTS = 100_000_000_000L;

  /** The shipped images. */
  public static final DataId SHIPPED = new DataId(DataKind.FASHION_MNIST, 0);

  /** The shipped images have no checksum, and one of another kind says nothing. */
  public DataId {
    if (!fits(kind, checksum)) {
      checksum = 0;
    }
  }

  /**
   * Of some content.
   *
   * @param content any number that is another one for other content
   */
  public static DataId of(DataKind kind, int classes, long content) {
    return new DataId(
        kind, Math.floorMod(content, CONTENTS) * 10_000 + classes * 10L + place(kind));
  }

  private static int place(DataKind kind) {
    return DataKind.ALL.indexOf(kind);
  }

  private static boolean fits(DataKind kind, long checksum) {
    long classes = checksum / 10 % 1000;
    return kind != DataKind.FASHION_MNIST
        && checksum > 0
        && checksum <= GREATEST
        && checksum % 10 == place(kind)
        && classes >= 2
        && classes <= MOST_CLASSES;
  }

  public boolean isShipped() {
    return kind == DataKind.FASHION_MNIST;
  }

  /** Whether it is said which images of the kind are meant. */
  public boolean isSaid() {
    return isShipped() || checksum > 0;
  }

  /** How many classes there are. */
  public int classes() {
    return checksum > 0 ? (int) (checksum / 10 % 1000) : kind.classes();
  }
}
