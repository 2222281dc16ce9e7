package carryover.cli;

import carryover.preset.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said on the command line about the window. */
final class WindowOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "For the window: folder for workspace and presets, made if need be.")
  private Path data;

  @Option(
      names = "--portable",
      description =
          "For the window: keep workspace and presets in carryover-data beside the program.")
  private boolean portable;

  /** Whether any was given. */
  boolean given() {
    return data != null || portable;
  }

  /** The folder that was asked for; empty when none was and the platform's is to be used. */
  Optional<DataFolder> folder(Path programFolder) {
    if (data != null && portable) {
      throw new BadInputException("--data and --portable exclude each other");
    }
    if (!given()) {
      return Optional.empty();
    }
    DataFolder folder = data != null ? new DataFolder(data) : DataFolder.beside(programFolder);
    try {
      return Optional.of(folder.prepared());
    } catch (IOException e) {
      throw new BadInputException((data != null ? "--data " : "--portable ") + e.getMessage(), e);
    }
  }
}
