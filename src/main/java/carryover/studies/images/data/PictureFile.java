package carryover.studies.images.data;

import carryover.words.Words;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One picture as PNG or JPEG. Its size is known before anything of it is unpacked. */
final class PictureFile {
  private static final Words WORDS = Words.of(PictureFile.class);

  private static final int CHANNELS = 3;

  private PictureFile() {}

  /** The smaller one of width and height. */
  static int leastSide(Path file) throws IOException {
    return with(file, reader -> Math.min(reader.getWidth(0), reader.getHeight(0)));
  }

  /**
   * The largest square in the middle, averaged to a smaller one.
   *
   * @param side at most that of the square
   * @return side² × 3 bytes, row by row, red, green and blue together
   */
  static byte[] read(Path file, int side) throws IOException {
    BufferedImage image = with(file, reader -> reader.read(0));
    int square = Math.min(image.getWidth(), image.getHeight());
    int left = (image.getWidth() - square) / 2;
    int top = (image.getHeight() - square) / 2;
    double[] sums = new double[side * side * CHANNELS];
    double scale = (double) side / square;
    for (int y = 0; y < square; y++) {
      int[] row = row(image, left, top + y, square);
      for (int target = (int) (y * scale); target < side && target < (y + 1) * scale; target++) {
        double height = overlap(y * scale, (y + 1) * scale, target);
        addRow(row, scale, height, sums, target * side * CHANNELS, side);
      }
    }
    byte[] pixels = new byte[sums.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.min(255, Math.round(sums[i]));
    }
    return pixels;
  }

  private static void addRow(
      int[] row, double scale, double height, double[] sums, int from, int side) {
    for (int x = 0; x < row.length; x++) {
      for (int target = (int) (x * scale); target < side && target < (x + 1) * scale; target++) {
        double share = height * overlap(x * scale, (x + 1) * scale, target);
        int to = from + target * CHANNELS;
        sums[to] += share * ((row[x] >> 16) & 0xff);
        sums[to + 1] += share * ((row[x] >> 8) & 0xff);
        sums[to + 2] += share * (row[x] & 0xff);
      }
    }
  }

  /** Length of what an interval and that from a whole number to the next have in common. */
  private static double overlap(double from, double to, int cell) {
    return Math.max(0, Math.min(to, cell + 1) - Math.max(from, cell));
  }

  /** Greys as they are stored: the colour model would bend them. */
  private static int[] row(BufferedImage image, int left, int y, int count) {
    boolean grey =
        image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && !(image.getColorModel() instanceof IndexColorModel);
    if (!grey) {
      return image.getRGB(left, y, count, 1, null, 0, count);
    }
    int bits = image.getColorModel().getComponentSize(0);
    int[] row = image.getRaster().getSamples(left, y, count, 1, 0, (int[]) null);
    for (int x = 0; x < count; x++) {
      int value = bits > 8 ? row[x] >> (bits - 8) : row[x] * 255 / ((1 << bits) - 1);
      row[x] = (value << 16) | (value << 8) | value;
    }
    return row;
  }

  /** What is asked of a reader. */
  private interface Question<T> {
    T of(ImageReader reader) throws IOException;
  }

  private static <T> T with(Path file, Question<T> question) throws IOException {
    long length = Files.size(file);
    if (length > Bounds.MOST_PICTURE_BYTES) {
      throw Problem.in(file, WORDS.text("picture.large", Long.toString(length)));
    }
    byte[] bytes = Files.readAllBytes(file);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.hasNext() ? readers.next() : null;
      if (reader == null || !isKnown(reader)) {
        throw Problem.in(file, WORDS.text("picture.unknown"));
      }
      try {
        reader.setInput(in, true, true);
        long pixels = ask(file, reader, head -> (long) head.getWidth(0) * head.getHeight(0));
        if (pixels > Bounds.MOST_PIXELS) {
          throw Problem.in(
              file,
              WORDS.text(
                  "picture.pixels",
                  Integer.toString(reader.getWidth(0)),
                  Integer.toString(reader.getHeight(0)),
                  String.valueOf(Bounds.MOST_PIXELS)));
        }
        return ask(file, reader, question);
      } finally {
        reader.dispose();
      }
    }
  }

  private static boolean isKnown(ImageReader reader) throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    return format.equals("png") || format.equals("jpeg");
  }

  /** Decoders answer damage with exceptions of many kinds. */
  private static <T> T ask(Path file, ImageReader reader, Question<T> question) throws IOException {
    try {
      return question.of(reader);
    } catch (IOException | RuntimeException e) {
      throw new IOException(WORDS.text("picture.damaged", String.valueOf(file), e.getMessage()), e);
    }
  }
}
