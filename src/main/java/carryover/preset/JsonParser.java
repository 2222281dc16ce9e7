package carryover.preset;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From bytes to a JSON tree: UTF-8, bounded size and depth, no duplicates, nothing behind it. */
final class JsonParser {
  /** Largest file that is looked at. */
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ObjectMapper mapper =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  JsonNode parse(String source, byte[] bytes) throws PresetException {
    if (bytes.length > MOST_BYTES) {
      throw new PresetException(source, "the file is larger than 1 MiB, the most allowed");
    }
    String text = decode(source, bytes);
    try {
      return mapper.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (JacksonException e) {
      throw new PresetException(
          source, place(e.getLocation()) + "not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String decode(String source, byte[] bytes) throws PresetException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PresetException(source, "the file is not UTF-8 text", e);
    }
  }
}
