package carryover.export;

import carryover.files.Utf8;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The provenance among the keys of a JSON document. */
final class EmbeddedJson {
  static final String KEY = "provenance";

  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private EmbeddedJson() {}

  /**
   * The value of the key, as a document of its own; the rest is only skipped.
   *
   * @throws IOException when this is no JSON up to there
   */
  static Optional<byte[]> find(byte[] file) throws IOException {
    try (JsonParser parser = FACTORY.createParser(Utf8.decode(file))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(KEY);
        parser.nextToken();
        if (found) {
          ByteArrayOutputStream document = new ByteArrayOutputStream();
          try (JsonGenerator copy = FACTORY.createGenerator(document)) {
            copy.copyCurrentStructure(parser);
          }
          return Optional.of(document.toByteArray());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    }
  }
}
