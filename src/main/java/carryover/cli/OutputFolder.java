package carryover.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of {@code --out}. */
final class OutputFolder {
  private OutputFolder() {}

  /** Makes it if need be, and refuses one that cannot be written to before work begins. */
  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new BadInputException("--out " + folder + ": a file of this name is in the way", e);
    } catch (IOException e) {
      throw new BadInputException("--out " + folder + ": the folder cannot be made: " + e, e);
    }
    if (!Files.isWritable(folder)) {
      throw new BadInputException("--out " + folder + ": no permission to write there");
    }
  }
}
