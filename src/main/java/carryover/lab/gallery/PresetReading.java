package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.preset.PresetException;
import java.nio.file.Path;

/** Gets the preset out of a file, whatever kind of file it is. Called on workers. */
@FunctionalInterface
public interface PresetReading {
  /**
   * @throws PresetException in one line: which file, and why there is no preset in it
   */
  Preset read(Path file) throws PresetException;
}
