package carryover.cli;

import carryover.export.ProvenanceFile;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.PresetStore;
import carryover.preset.ShippedPresets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Finds a preset by what a user types: the name of a shipped one, else the path of a preset or of
 * any file this program has exported.
 */
final class PresetSource {
  private final ShippedPresets shipped = new ShippedPresets();
  private final PresetStore store = new PresetStore();
  private final ProvenanceFile provenances = new ProvenanceFile();

  Preset find(String nameOrPath) throws PresetException {
    if (shipped.names().contains(nameOrPath)) {
      return shipped.read(nameOrPath);
    }
    Path path = path(nameOrPath);
    boolean meantAsPath = nameOrPath.endsWith(".json") || path.getNameCount() > 1;
    if (meantAsPath || Files.exists(path)) {
      return provenances.read(path).preset();
    }
    throw new BadInputException(
        nameOrPath
            + ": no such preset; shipped ones are "
            + String.join(", ", shipped.names())
            + "; or give the path of a file");
  }

  Preset read(Path file) throws PresetException {
    return store.read(file);
  }

  ShippedPresets shipped() {
    return shipped;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new BadInputException(text + ": not a usable path", e);
    }
  }
}
