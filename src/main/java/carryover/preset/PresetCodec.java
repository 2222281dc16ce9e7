package carryover.preset;

import carryover.study.Studies;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The preset file format, documented in docs/formats.md. */
public final class PresetCodec {
  /** Largest file that is read. */
  public static final int MOST_BYTES = 1 << 20;

  private final DocumentFormat format = PresetDocument.format();
  private final PresetWriter writer = new PresetWriter();
  private final Studies studies;

  /**
   * @param studies whose presets are read
   */
  public PresetCodec(Studies studies) {
    this.studies = studies;
  }

  /**
   * Reads a preset file of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Preset read(String source, byte[] bytes) throws PresetException {
    return new PresetReader(studies, source).read(format.read(source, bytes));
  }

  /** The file: only what differs from the default, in a fixed order, numbers exact. */
  public byte[] write(Preset preset) {
    return format.write(writer.write(preset));
  }

  /** Reads a preset that lies inside another document. */
  public Preset read(String source, ObjectNode document) throws PresetException {
    return new PresetReader(studies, source).read(format.migrated(source, document));
  }
}
