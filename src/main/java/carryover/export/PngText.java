package carryover.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the text chunk of a PNG picture by walking over its chunks; no pixel is looked at. Programs
 * that repack pictures may have compressed it.
 */
final class PngText {
  /** Keyword of the chunk that tells where the picture comes from. */
  static final String KEYWORD = "carryover";

  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int ITXT = 0x69545874;
  private static final int CHECKSUM_BYTES = 4;

  private PngText() {}

  /**
   * The text; empty when the picture has none or ends too early.
   *
   * @param most bytes of text that are accepted
   */
  static Optional<byte[]> find(byte[] file, int most) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.position(SIGNATURE.length);
    while (buffer.remaining() >= 2 * Integer.BYTES + CHECKSUM_BYTES) {
      int length = buffer.getInt();
      int type = buffer.getInt();
      if (length < 0 || length > buffer.remaining() - CHECKSUM_BYTES) {
        return Optional.empty();
      }
      byte[] content = new byte[type == ITXT ? length : 0];
      buffer.get(buffer.position(), content);
      Optional<byte[]> text = type == ITXT ? text(content, most) : Optional.empty();
      if (text.isPresent()) {
        return text;
      }
      buffer.position(buffer.position() + length + CHECKSUM_BYTES);
    }
    return Optional.empty();
  }

  /** Keyword, 0, compressed or not, method, language, 0, keyword in that language, 0, text. */
  private static Optional<byte[]> text(byte[] chunk, int most) {
    byte[] start = (KEYWORD + "\0").getBytes(StandardCharsets.US_ASCII);
    if (chunk.length < start.length + 2 || Arrays.mismatch(chunk, start) != start.length) {
      return Optional.empty();
    }
    boolean compressed = chunk[start.length] != 0;
    int at = start.length + 2;
    for (int zeros = 0; zeros < 2 && at < chunk.length; at++) {
      zeros += chunk[at] == 0 ? 1 : 0;
    }
    byte[] text = Arrays.copyOfRange(chunk, at, chunk.length);
    return compressed ? inflate(text, most) : Optional.of(text);
  }

  private static Optional<byte[]> inflate(byte[] packed, int most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] text = new byte[most + 1];
      int length = inflater.inflate(text);
      return Optional.of(Arrays.copyOf(text, length));
    } catch (DataFormatException e) {
      // Not what it says it is, so nothing of ours.
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
