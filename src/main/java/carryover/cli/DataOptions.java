package carryover.cli;

import carryover.preset.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where workspace and presets are; may stand before a command or behind it. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of the workspace and of presets of one's own; the window makes it.")
  private Path data;

  @Option(
      names = "--portable",
      scope = ScopeType.INHERIT,
      description = "That folder is carryover-data beside the program.")
  private boolean portable;

  /** Whether any was given. */
  boolean given() {
    return data != null || portable;
  }

  /** The folder that was asked for, else the usual one. Nothing is made. */
  DataFolder folder(WindowStart start) {
    if (data != null && portable) {
      throw new BadInputException("--data and --portable exclude each other");
    }
    if (data != null) {
      return new DataFolder(data);
    }
    return portable ? DataFolder.beside(start.programFolder()) : start.usualFolder();
  }

  /** The same for the window: a folder that was asked for must be one that can be written. */
  DataFolder writableFolder(WindowStart start) {
    DataFolder folder = folder(start);
    try {
      return given() ? folder.prepared() : folder;
    } catch (IOException e) {
      throw new BadInputException((data != null ? "--data " : "--portable ") + e.getMessage(), e);
    }
  }
}
