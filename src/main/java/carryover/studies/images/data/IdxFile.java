package carryover.studies.images.data;

import carryover.words.Words;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads the IDX format of the MNIST family: a big-endian head (type and number of dimensions, then
 * their sizes) and unsigned bytes.
 */
final class IdxFile {
  private static final Words WORDS = Words.of(IdxFile.class);

  private static final int UNSIGNED_BYTES = 0x08;

  private static final long MOST_BYTES = Bounds.MOST_BYTES;

  private IdxFile() {}

  /**
   * Values and their shape.
   *
   * @param shape sizes of the dimensions, the slowest first
   */
  record Content(int[] shape, byte[] values) {}

  /**
   * @param name of the file, for messages
   * @param dimensions how many the file must have
   * @throws IOException in one sentence, when it is no such file, is cut off or goes on
   */
  static Content read(String name, InputStream stream, int dimensions) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int[] shape = head(name, in, dimensions);
    int length = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    byte[] values = values(name, in, length);
    if (values.length < length) {
      throw new IOException(
          WORDS.text("idx.short", name, Integer.toString(values.length), Integer.toString(length)));
    }
    if (in.read() >= 0) {
      throw new IOException(WORDS.text("idx.long", name, Integer.toString(length)));
    }
    return new Content(shape, values);
  }

  private static byte[] values(String name, DataInputStream in, int length) throws IOException {
    try {
      return in.readNBytes(length);
    } catch (EOFException e) {
      throw new IOException(WORDS.text("idx.compressed", name), e);
    }
  }

  /** Sizes whose product is allowed. */
  private static int[] head(String name, DataInputStream in, int dimensions) throws IOException {
    try {
      int magic = in.readInt();
      if (magic != (UNSIGNED_BYTES << 8 | dimensions)) {
        throw new IOException(
            WORDS.text(
                "idx.unknown",
                name,
                Integer.toString(dimensions),
                String.format(Locale.ROOT, "%08x", magic)));
      }
      int[] shape = new int[dimensions];
      long length = 1;
      for (int i = 0; i < dimensions; i++) {
        shape[i] = in.readInt();
        length = shape[i] < 1 ? MOST_BYTES + 1 : Math.min(MOST_BYTES + 1, length * shape[i]);
      }
      if (length > MOST_BYTES) {
        throw new IOException(WORDS.text("idx.sizes", name, Arrays.toString(shape)));
      }
      return shape;
    } catch (EOFException e) {
      throw new IOException(WORDS.text("idx.head", name), e);
    }
  }
}
