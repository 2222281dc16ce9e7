package carryover.preset;

import carryover.study.Studies;
import carryover.words.Words;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Setting, seeds, map and lesson as a short text to paste into a chat. Only the letters a–z and
 * digits carry meaning, so line breaks, blanks, quotes, changed case and lost punctuation do no
 * harm; a checksum tells a damaged code from a good one, and where in a text it ends.
 *
 * <p>{@code carryover:} followed by a number in base 36 whose bytes are: 2 (the code's version),
 * four bytes of CRC-32 of what follows, the compact preset document deflated with {@link
 * #DICTIONARY} as dictionary. Codes of version 1 have {@link #DICTIONARY_1}.
 */
public final class ShareCode {
  private static final Words WORDS = Words.of(ShareCode.class);

  static final String PREFIX = "carryover";

  /** Letters of the longest code. */
  static final int LONGEST = 4000;

  private static final byte VERSION = 2;
  private static final int HEADER = 1 + Integer.BYTES;

  /** Characters of a text a code is looked for in: some twenty pages. */
  private static final int LONGEST_TEXT = 1 << 16;

  /** Part of version 1: never to be changed. */
  private static final byte[] DICTIONARY_1 =
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

  /** Part of version 2: never to be changed. */
  private static final byte[] DICTIONARY =
      ("\"study\":\"real-images\"adaptive-kernel\"deep-linear\""
              + "upstreamSteps\":1000,\"downstreamSteps\":1000,\"initialStd\":0.0learningRate\":0.0"
              + "filters\":20,downstreamSamples\":100,\"upstreamSpecificNorm\":"
              + "\"downstreamSignalNorm\":\"downstreamNoise\":0.\"upstreamNoise\":0."
              + "\"upstreamSamples\":\"alpha\":0.5,\"layer\":\"transfer\"truncated\"prediction\""
              + "disagreement\"scratch\"difference\",\"threshold\":0.7}}"
              + ",\"count\":21,\"scale\":\"log\"},\"y\":{\"key\":\"dimension\",\"from\":500,\"to\":5000"
              + ",\"scale\":\"linear\"}\"map\":{\"x\":{\"key\":\"universalNorm\",\"from\":0,\"to\":2"
              + "{\"format\":\"carryover/preset\",\"version\":2,\"study\":\"two-layer-cnn\""
              + ",\"setting\":{\"universalNorm\":},\"seeds\":\"1..8\"}")
          .getBytes(StandardCharsets.US_ASCII);

  private final PresetWriter writer = new PresetWriter();
  private final PresetCodec codec;

  /**
   * @param studies whose codes are read
   */
  public ShareCode(Studies studies) {
    codec = new PresetCodec(studies);
  }

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
            preset.profile(),
            Optional.empty(),
            preset.teaching());
    byte[] packed = deflate(compact(carried));
    // A letter holds less than a byte, and long numbers take long to be written.
    return packed.length > LONGEST
        ? Optional.empty()
        : Optional.of(code(packed)).filter(code -> code.length() <= LONGEST);
  }

  /** The code of setting, seeds, map and profile alone. */
  public String encode(Preset preset) {
    Preset bare = Preset.of(preset.setting(), preset.seeds()).withProfile(preset.profile());
    return code(deflate(compact(preset.map().map(bare::withMap).orElse(bare))));
  }

  private byte[] compact(Preset preset) {
    return writer.write(preset).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String code(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + packed.length);
    bytes.put(VERSION).putInt(checksum(packed)).put(packed);
    return PREFIX + ":" + new BigInteger(1, bytes.array()).toString(Character.MAX_RADIX);
  }

  /** Whether a text is meant to hold a code, be it whole or damaged. */
  public boolean isIn(String text) {
    return text.length() <= LONGEST_TEXT && new ShareCodeScan(text).find(this).count() > 0;
  }

  /**
   * Finds the code in a text, which may be a whole mail, and reads it, however it was mangled on
   * its way.
   *
   * @throws PresetException when there is none, more than one, or it is damaged
   */
  public Preset decode(String text) throws PresetException {
    if (text.length() > LONGEST_TEXT) {
      throw problem(WORDS.text("code.long", Integer.toString(LONGEST_TEXT)));
    }
    ShareCodeScan.Found found = new ShareCodeScan(text).find(this);
    if (found.count() == 0) {
      throw problem(WORDS.text("code.none", PREFIX));
    }
    if (found.count() > 1) {
      String count = Integer.toString(found.count());
      throw problem(
          found.damaged().isEmpty()
              ? WORDS.text("code.several", count)
              : WORDS.text("code.severalDamaged", count, Integer.toString(found.damaged().size())));
    }
    if (found.whole().isEmpty()) {
      throw found.damaged().get(0);
    }
    return found.whole().get(0);
  }

  /** Reads what follows "carryover:", nothing but a–z and digits. */
  Preset read(String digits) throws PresetException {
    byte[] bytes = new BigInteger(digits, Character.MAX_RADIX).toByteArray();
    if (bytes.length <= HEADER || bytes[0] < 1) {
      throw problem(WORDS.text("code.part"));
    }
    byte[] packed = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    if (ByteBuffer.wrap(bytes).getInt(1) != checksum(packed)) {
      throw problem(WORDS.text("code.checksum"));
    }
    if (bytes[0] > VERSION) {
      throw problem(WORDS.text("code.newer"));
    }
    return codec.read(
        WORDS.text("code.source"), inflate(packed, bytes[0] == 1 ? DICTIONARY_1 : DICTIONARY));
  }

  private static PresetException problem(String text) {
    return new PresetException(WORDS.text("code.source"), text);
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(content);
      deflater.finish();
      byte[] buffer = new byte[content.length + 64];
      return Arrays.copyOf(buffer, deflater.deflate(buffer));
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] packed, byte[] words) throws PresetException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(words);
      inflater.setInput(packed);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[4096];
      while (!inflater.finished() && content.size() <= PresetCodec.MOST_BYTES) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw problem(WORDS.text("code.incomplete"));
        }
        content.write(buffer, 0, count);
      }
      return content.toByteArray();
    } catch (DataFormatException e) {
      throw new PresetException(WORDS.text("code.source"), WORDS.text("code.damaged"), e);
    } finally {
      inflater.end();
    }
  }
}
