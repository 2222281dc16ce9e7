package carryover.preset;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Setting, seeds, map and lesson as a short text to paste into a chat. Only the letters a–z and
 * digits carry meaning, so line breaks, blanks, quotes, changed case and lost punctuation do no
 * harm; a checksum tells a damaged code from a good one.
 *
 * <p>{@code carryover:} followed by a number in base 36 whose bytes are: 1 (the code's version),
 * four bytes of CRC-32 of what follows, the compact preset document deflated with {@link #WORDS} as
 * dictionary.
 */
public final class ShareCode {
  private static final String PREFIX = "carryover";
  private static final byte VERSION = 1;
  private static final int HEADER = 1 + Integer.BYTES;
  private static final int LONGEST = 4000;

  /** Part of version 1: never to be changed. */
  private static final byte[] WORDS =
      ("upstreamSteps\":1000,\"downstreamSteps\":1000,\"initialStd\":0.0learningRate\":0.0"
              + "filters\":20,downstreamSamples\":100,\"upstreamSpecificNorm\":"
              + "\"downstreamSignalNorm\":\"downstreamNoise\":0.\"upstreamNoise\":0."
              + "\"upstreamSamples\":\"alpha\":0.5,\"layer\":\"transfer\"truncated\"prediction\""
              + "disagreement\"scratch\"difference\",\"threshold\":0.7}}"
              + ",\"count\":21,\"scale\":\"log\"},\"y\":{\"key\":\"dimension\",\"from\":500,\"to\":5000"
              + ",\"scale\":\"linear\"}\"map\":{\"x\":{\"key\":\"universalNorm\",\"from\":0,\"to\":2"
              + "{\"format\":\"carryover/preset\",\"version\":1,\"setting\":{\"universalNorm\":"
              + "},\"seeds\":\"1..8\"}")
          .getBytes(StandardCharsets.US_ASCII);

  private final PresetCodec codec = new PresetCodec();

  /**
   * The code. Tags and family are left out, and so are name and notes unless there is a lesson.
   *
   * @return nothing where a lesson makes it longer than a code may be
   */
  public Optional<String> encodeWithLesson(Preset preset) {
    boolean lesson = !preset.teaching().equals(Teaching.NONE);
    Preset carried =
        new Preset(
            lesson ? preset.name() : "",
            lesson ? preset.notes() : "",
            List.of(),
            preset.setting(),
            preset.seeds(),
            preset.map(),
            Optional.empty(),
            preset.teaching());
    return Optional.of(code(carried)).filter(code -> code.length() <= LONGEST);
  }

  /** The code of setting, seeds and map alone. */
  public String encode(Preset preset) {
    Preset bare = Preset.of(preset.setting(), preset.seeds());
    return code(preset.map().map(bare::withMap).orElse(bare));
  }

  private String code(Preset preset) {
    byte[] packed = deflate(codec.writeCompact(preset));
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + packed.length);
    bytes.put(VERSION).putInt(checksum(packed)).put(packed);
    return PREFIX + ":" + new BigInteger(1, bytes.array()).toString(Character.MAX_RADIX);
  }

  /**
   * Reads a code, however it was mangled on its way.
   *
   * @throws PresetException when it is no share code, incomplete or of a newer version
   */
  public Preset decode(String pasted) throws PresetException {
    String text = pasted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (!text.startsWith(PREFIX) || text.length() == PREFIX.length() || text.length() > LONGEST) {
      throw problem("it must begin with " + PREFIX + ": and be at most " + LONGEST + " long");
    }
    byte[] bytes = new BigInteger(text.substring(PREFIX.length()), 36).toByteArray();
    if (bytes.length <= HEADER || bytes[0] < VERSION) {
      throw problem("it is incomplete");
    }
    if (bytes[0] > VERSION) {
      throw problem("it is newer than this program (or damaged); use a newer Carryover");
    }
    byte[] packed = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    if (ByteBuffer.wrap(bytes).getInt(1) != checksum(packed)) {
      throw problem("its checksum does not fit: a part is missing or changed");
    }
    return codec.read("share code", inflate(packed));
  }

  private static PresetException problem(String text) {
    return new PresetException("share code", text);
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(WORDS);
      deflater.setInput(content);
      deflater.finish();
      byte[] buffer = new byte[content.length + 64];
      return Arrays.copyOf(buffer, deflater.deflate(buffer));
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] packed) throws PresetException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(WORDS);
      inflater.setInput(packed);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[4096];
      while (!inflater.finished() && content.size() <= PresetCodec.MOST_BYTES) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw problem("it is incomplete");
        }
        content.write(buffer, 0, count);
      }
      return content.toByteArray();
    } catch (DataFormatException e) {
      throw new PresetException("share code", "it is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
