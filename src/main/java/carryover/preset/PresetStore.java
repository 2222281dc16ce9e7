package carryover.preset;

import carryover.files.AtomicFile;
import carryover.files.FileProblem;
import carryover.files.InputFile;
import carryover.study.Studies;
import java.nio.file.Path;

/** Preset files on disk. */
public final class PresetStore {
  private final PresetCodec codec;

  public PresetStore(Studies studies) {
    codec = new PresetCodec(studies);
  }

  /**
   * Reads one file; what lies behind the first mebibyte is not even loaded.
   *
   * @throws PresetException when it cannot be read or is not a valid preset
   */
  public Preset read(Path file) throws PresetException {
    try {
      return codec.read(file.toString(), InputFile.read(file, PresetCodec.MOST_BYTES));
    } catch (FileProblem e) {
      throw new PresetException(e);
    }
  }

  /** Writes one file atomically; it replaces an older one only after it has been read back. */
  public void write(Path file, Preset preset) throws FileProblem {
    AtomicFile.write(file, codec.write(preset));
  }
}
