package carryover.preset;

import carryover.files.Utf8;
import carryover.words.Words;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.CharacterCodingException;

/** From bytes to a JSON tree: UTF-8, bounded size and depth, no duplicates, nothing behind it. */
final class JsonParser {
  private static final Words WORDS = Words.of(JsonParser.class);

  private static final int DEEPEST = 16;

  /** Four times those of the largest document there is: a provenance with all its accuracies. */
  private static final int MOST_TOKENS = 200_000;

  private static final int MEBIBYTE = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final int mostBytes;

  // Names are not shared between documents: the table of those of hostile ones would only grow.
  private final ObjectMapper mapper =
      new ObjectMapper(
              JsonFactory.builder()
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * @param mostBytes largest file that is looked at, a whole number of mebibytes
   */
  JsonParser(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  JsonNode parse(String source, byte[] bytes) throws PresetException {
    if (bytes.length > mostBytes) {
      throw new PresetException(
          source, WORDS.text("file.tooLarge", Integer.toString(mostBytes / MEBIBYTE)));
    }
    String text = decode(source, bytes);
    try {
      return mapper.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (StreamConstraintsException e) {
      throw new PresetException(source, WORDS.text("file.tooDeep"), e);
    } catch (JacksonException e) {
      throw new PresetException(source, JsonProblem.of(e), e);
    }
  }

  private static String decode(String source, byte[] bytes) throws PresetException {
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new PresetException(source, WORDS.text("file.notText"), e);
    }
  }
}
