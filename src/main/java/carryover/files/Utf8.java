package carryover.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in files is UTF-8, and nothing else is taken for it. */
public final class Utf8 {
  private Utf8() {}

  /**
   * @throws CharacterCodingException when a single byte does not belong; a decoder of Java's own
   *     choice would put another letter in its place
   */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  public static byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
