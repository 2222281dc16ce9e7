package carryover.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Finds the text chunk of a PNG picture by walking over its chunks; no pixel is looked at. Programs
 * that repack pictures may have compressed it.
 */
final class PngText {
  /** Keyword of the chunk that tells where the picture comes from. */
  static final String KEYWORD = "carryover";

  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final byte[] START = (KEYWORD + "\0").getBytes(StandardCharsets.US_ASCII);
  private static final int ITXT = 0x69545874;
  private static final int CHECKSUM_BYTES = 4;

  private PngText() {}

  /**
   * The text of the first chunk of ours; empty when the picture has none or ends too early.
   *
   * @param most bytes of text that are accepted; of more one byte more is returned
   * @throws IOException when the text cannot be unpacked
   */
  static Optional<byte[]> find(byte[] file, int most, WorkLimit limit) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.position(SIGNATURE.length);
    while (buffer.remaining() >= 2 * Integer.BYTES + CHECKSUM_BYTES) {
      int length = buffer.getInt();
      int type = buffer.getInt();
      if (length < 0 || length > buffer.remaining() - CHECKSUM_BYTES) {
        return Optional.empty();
      }
      limit.spend(1);
      ByteBuffer content = buffer.slice(buffer.position(), length);
      if (type == ITXT && isOurs(content)) {
        return Optional.of(text(content, most));
      }
      buffer.position(buffer.position() + length + CHECKSUM_BYTES);
    }
    return Optional.empty();
  }

  private static boolean isOurs(ByteBuffer chunk) {
    return chunk.remaining() >= START.length + 2
        && chunk.slice(0, START.length).equals(ByteBuffer.wrap(START));
  }

  /** Keyword, 0, compressed or not, method, language, 0, keyword in that language, 0, text. */
  private static byte[] text(ByteBuffer chunk, int most) throws IOException {
    boolean compressed = chunk.get(START.length) != 0;
    chunk.position(START.length + 2);
    for (int zeros = 0; zeros < 2 && chunk.hasRemaining(); ) {
      zeros += chunk.get() == 0 ? 1 : 0;
    }
    byte[] text = new byte[chunk.remaining()];
    chunk.get(text);
    if (!compressed) {
      return text;
    }
    // Stops as soon as there is more than is accepted, however much is packed in it.
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(text))) {
      return in.readNBytes(most + 1);
    }
  }
}
