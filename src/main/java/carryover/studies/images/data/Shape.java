package carryover.studies.images.data;

import carryover.words.Words;

/**
 * What one example consists of.
 *
 * @param rows 1 for features
 * @param columns of numbers
 * @param channels 1 for grey pictures and features, 3 for colours
 * @param picture whether neighbours belong together
 */
public record Shape(int rows, int columns, int channels, boolean picture) {
  private static final Words WORDS = Words.of(Shape.class);

  /** Pixels, row by row, channel fastest. */
  public static Shape picture(int rows, int columns, int channels) {
    return new Shape(rows, columns, channels, true);
  }

  /** Numbers without an order. */
  public static Shape features(int count) {
    return new Shape(1, count, 1, false);
  }

  /** d, how many numbers an example has. */
  public int dimension() {
    return rows * columns * channels;
  }

  /** Whether a network of square pictures can read it. */
  public boolean isSquarePicture() {
    return picture && rows == columns;
  }

  /** In words: {@code 32 × 32 × 3}, or {@code 512 features}. */
  public String text() {
    return picture
        ? rows + " × " + columns + (channels == 1 ? "" : " × " + channels)
        : WORDS.text("shape.features", Integer.toString(columns));
  }
}
