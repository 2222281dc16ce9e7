package carryover.studies.images.data;

/** What may be read. More is refused before it is unpacked. */
final class Bounds {
  /** Bytes that the numbers of a data set take in memory: 512 MiB. */
  static final long MOST_BYTES = 1L << 29;

  /** Pictures are made as small as this or smaller, as blocks of pixels are averaged. */
  static final int MOST_SIDE = 32;

  /** Pixels of a picture as it is stored. */
  static final long MOST_PIXELS = 1L << 24;

  /** Bytes of a file that holds one picture. */
  static final long MOST_PICTURE_BYTES = 1L << 26;

  private Bounds() {}
}
