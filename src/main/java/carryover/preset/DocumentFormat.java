package carryover.preset;

import carryover.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A kind of JSON file of this program: what it calls itself, its versions and its layout. */
public final class DocumentFormat {
  private static final Words WORDS = Words.of(DocumentFormat.class);

  private final String noun;
  private final String format;
  private final Migrations migrations;
  private final JsonParser parser;
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Describes a format.
   *
   * @param noun what messages call such a file, for example {@code preset}
   * @param mostBytes largest file that is read, a whole number of mebibytes; nothing of this kind
   *     that the program can write is as large
   * @param steps step i turns a document of version i + 1 into one of version i + 2; the current
   *     version is one more than there are steps
   */
  public DocumentFormat(String noun, int mostBytes, List<UnaryOperator<ObjectNode>> steps) {
    this.noun = noun;
    parser = new JsonParser(mostBytes);
    this.format = "carryover/" + noun;
    this.migrations = new Migrations(steps);
  }

  /** A document that holds nothing yet but its format and version. */
  public ObjectNode begin() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    return document.put("format", format).put("version", migrations.currentVersion());
  }

  /** The file: one key a line, lists on one line, the same line ends everywhere. */
  public byte[] write(ObjectNode document) {
    try {
      String text = mapper.writer(layout()).writeValueAsString(document) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a file of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @return the document, brought to the current version
   */
  public ObjectNode read(String source, byte[] bytes) throws PresetException {
    if (parser.parse(source, bytes) instanceof ObjectNode document) {
      return migrated(source, document);
    }
    throw new PresetException(source, WORDS.text("document.noObject", noun));
  }

  /** Whether a document says that it is of this kind. */
  boolean describes(JsonNode document) {
    return format.equals(document.path("format").textValue());
  }

  /** Brings a document to the current version. */
  ObjectNode migrated(String source, ObjectNode document) throws PresetException {
    if (!describes(document)) {
      throw new PresetException(source, WORDS.text("document.format", noun, format));
    }
    int current = migrations.currentVersion();
    int version = document.path("version").isInt() ? document.path("version").intValue() : 0;
    if (version > current) {
      throw new PresetException(
          source,
          WORDS.text("document.newer", Integer.toString(version), Integer.toString(current)));
    }
    if (version < 1) {
      throw new PresetException(source, WORDS.text("document.version", Integer.toString(current)));
    }
    return migrations.apply(document, version);
  }

  private static PrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
  }
}
