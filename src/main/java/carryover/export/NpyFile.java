package carryover.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An array of numbers in NumPy's array format, version 1.0, to be read by {@code numpy.load}:
 * float64, little-endian, rows one after the other.
 */
public final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

  /** The data begin at a multiple of this. */
  private static final int ALIGNMENT = 64;

  private NpyFile() {}

  /**
   * Writes the array; the stream stays open.
   *
   * @param numbers those of the last axis one after the other
   * @param shape length of each axis
   */
  public static void write(double[] numbers, OutputStream out, int... shape) throws IOException {
    int count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (numbers.length != count) {
      throw new IllegalArgumentException(
          numbers.length + " numbers do not fill the shape " + Arrays.toString(shape));
    }
    out.write(head(shape));
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    out.write(bytes.array());
  }

  /**
   * What stands in front of the numbers, a multiple of 64 bytes.
   *
   * @param lengths of the axes
   */
  public static byte[] head(int... lengths) {
    String shape =
        Arrays.stream(lengths)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", "(", lengths.length == 1 ? ",)" : ")"));
    String dictionary = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
    int bare = MAGIC.length + Short.BYTES + dictionary.length() + 1;
    int length = (bare + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    String padded = dictionary + " ".repeat(length - bare) + "\n";
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MAGIC)
        .putShort((short) padded.length())
        .put(padded.getBytes(StandardCharsets.US_ASCII))
        .array();
  }
}
