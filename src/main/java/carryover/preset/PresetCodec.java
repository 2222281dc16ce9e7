package carryover.preset;

import carryover.studies.cnn.CnnSpace;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The preset file format, documented in docs/formats.md. */
public final class PresetCodec {
  /** Largest file that is read. */
  public static final int MOST_BYTES = 1 << 20;

  /** There is only one version yet. */
  private final DocumentFormat format = new DocumentFormat("preset", MOST_BYTES, List.of());

  private final PresetWriter writer = new PresetWriter();

  /**
   * Reads a preset file of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Preset read(String source, byte[] bytes) throws PresetException {
    return new PresetReader(CnnSpace.SPACE, source).read(format.read(source, bytes));
  }

  /** The file: only what differs from the default, in a fixed order, numbers exact. */
  public byte[] write(Preset preset) {
    return format.write(tree(preset));
  }

  /** Reads a preset that lies inside another document. */
  public Preset read(String source, ObjectNode document) throws PresetException {
    return new PresetReader(CnnSpace.SPACE, source).read(format.migrated(source, document));
  }

  /** The document, to be put inside another one. */
  public ObjectNode tree(Preset preset) {
    return writer.write(preset, format.begin());
  }

  /** The same document on one line. */
  byte[] writeCompact(Preset preset) {
    return tree(preset).toString().getBytes(StandardCharsets.UTF_8);
  }
}
