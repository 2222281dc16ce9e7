package carryover.cli;

import carryover.export.ProvenanceFile;
import carryover.preset.DataFolder;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.PresetFolder;
import carryover.preset.PresetStore;
import carryover.preset.Provenance;
import carryover.preset.ShareCode;
import carryover.preset.ShippedPresets;
import carryover.study.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds a preset by what a user types, in this order: the name of a shipped one, the path of a
 * file, be it a preset or any this program has exported, the name of an own one, a share code.
 */
final class PresetSource {
  private static final int LONGEST_SHOWN = 100;

  private final ShippedPresets shipped;
  private final PresetStore store;
  private final ProvenanceFile provenances;
  private final ShareCode codes;
  private final Supplier<DataFolder> data;

  /**
   * @param studies presets may be of
   * @param data asked for only when own presets are
   */
  PresetSource(Studies studies, Supplier<DataFolder> data) {
    shipped = new ShippedPresets(studies);
    store = new PresetStore(studies);
    provenances = new ProvenanceFile(studies);
    codes = new ShareCode(studies);
    this.data = data;
  }

  Preset find(String text) throws PresetException {
    return measured(text).preset();
  }

  /** The same, and of an exported file what was measured for it. */
  Provenance measured(String text) throws PresetException {
    Optional<Preset> known = withoutFile(text);
    return known.isPresent() ? Provenance.of(known.get()) : provenances.read(file(text));
  }

  /** The same, but a file must be a preset; an exported one is refused. */
  Preset check(String text) throws PresetException {
    Optional<Preset> known = withoutFile(text);
    return known.isPresent() ? known.get() : store.read(file(text));
  }

  ShippedPresets shipped() {
    return shipped;
  }

  /** Own presets, those that cannot be used among them. */
  List<PresetFolder.Entry> own() {
    try {
      return new PresetFolder(data.get().presets(), store).list();
    } catch (IOException e) {
      throw new FailedException(e);
    }
  }

  private Optional<Preset> withoutFile(String text) throws PresetException {
    if (text.isBlank()) {
      throw new BadInputException("the name of the preset is empty");
    }
    if (shipped.names().contains(text)) {
      return Optional.of(shipped.read(text));
    }
    if (isFile(text)) {
      return Optional.empty();
    }
    Optional<Preset> own = own(text);
    if (own.isEmpty() && codes.isIn(text)) {
      return Optional.of(codes.decode(text));
    }
    return own;
  }

  private Optional<Preset> own(String name) {
    List<PresetFolder.Entry> called =
        own().stream()
            .filter(own -> own.title().equals(name) || PresetFolder.stem(own.file()).equals(name))
            .toList();
    if (called.size() > 1) {
      throw new BadInputException(
          name
              + " is the name of several presets; give the path: "
              + called.stream()
                  .map(own -> own.file().toString())
                  .collect(Collectors.joining(", ")));
    }
    return called.stream()
        .findFirst()
        .map(own -> own.preset().orElseThrow(() -> new BadInputException(own.problem())));
  }

  private Path file(String text) {
    Path path;
    try {
      path = Path.of(text);
    } catch (InvalidPathException e) {
      throw new BadInputException(text + ": not a usable path", e);
    }
    boolean meantAsFile = text.endsWith(".json") || path.getNameCount() > 1 || isFile(text);
    if (!meantAsFile) {
      throw new BadInputException(
          start(text)
              + ": no such preset; shipped ones are "
              + String.join(", ", shipped.names())
              + "; or give the name of an own one, the path of a file or a share code");
    }
    return path;
  }

  /** What was typed may be a whole mail. */
  private static String start(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private static boolean isFile(String text) {
    try {
      Path path = Path.of(text);
      return Files.exists(path) && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
