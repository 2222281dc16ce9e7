package carryover.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A table of numbers in NumPy's array format, version 1.0, to be read by {@code numpy.load}:
 * float64, little-endian, rows one after the other.
 */
public final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

  /** The data begin at a multiple of this. */
  private static final int ALIGNMENT = 64;

  private NpyFile() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @param rows all of one length
   */
  public static void write(double[][] rows, OutputStream out) throws IOException {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    out.write(head(rows.length, columns));
    ByteBuffer line = ByteBuffer.allocate(columns * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (double[] row : rows) {
      if (row.length != columns) {
        throw new IllegalArgumentException(
            "rows of " + columns + " and " + row.length + " numbers in one table");
      }
      line.asDoubleBuffer().put(row);
      out.write(line.array());
    }
  }

  private static byte[] head(int rows, int columns) {
    String shape = "(" + rows + ", " + columns + ")";
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
