package carryover.preset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The preset file format, documented in docs/formats.md. */
public final class PresetCodec {
  static final String FORMAT = "carryover/preset";

  /** One entry for each step from an older version; there is only one version yet. */
  private static final Migrations MIGRATIONS = new Migrations(List.of());

  private final PresetParser parser = new PresetParser();
  private final PresetWriter writer = new PresetWriter();
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Reads a preset file of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Preset read(String source, byte[] bytes) throws PresetException {
    ObjectNode document = parser.parse(source, bytes);
    return new PresetReader(source).read(migrated(source, document));
  }

  /** The file: only what differs from the default, in a fixed order, numbers exact. */
  public byte[] write(Preset preset) {
    try {
      String text = mapper.writer(layout()).writeValueAsString(tree(preset)) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One key a line, lists on one line, the same line ends everywhere. */
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

  /** The same document on one line. */
  byte[] writeCompact(Preset preset) {
    return tree(preset).toString().getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode tree(Preset preset) {
    return writer.write(preset, FORMAT, MIGRATIONS.currentVersion());
  }

  private static ObjectNode migrated(String source, ObjectNode document) throws PresetException {
    if (!FORMAT.equals(document.path("format").textValue())) {
      throw new PresetException(source, "not a preset: format must be \"" + FORMAT + "\"");
    }
    int current = MIGRATIONS.currentVersion();
    int version = document.path("version").isInt() ? document.path("version").intValue() : 0;
    if (version > current) {
      throw new PresetException(
          source,
          "version = "
              + version
              + " is newer than this program, which reads versions 1…"
              + current
              + "; use a newer Carryover");
    }
    if (version < 1) {
      throw new PresetException(source, "version must be a whole number 1…" + current);
    }
    return MIGRATIONS.apply(document, version);
  }
}
