package carryover.cli;

import carryover.files.FileProblem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder of {@code --out}. */
final class OutputFolder {
  private OutputFolder() {}

  /** Makes it if need be, and refuses one that cannot be written to before work begins. */
  static void create(Path folder) {
    if (folder.toString().isBlank()) {
      throw new BadInputException("--out is empty: the name of a folder is needed");
    }
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new BadInputException("--out " + folder + ": a file of this name is in the way", e);
    } catch (IOException e) {
      throw new BadInputException(
          "--out " + folder + ": the folder cannot be made: " + FileProblem.reason(e), e);
    }
    if (!Files.isWritable(folder)) {
      throw new BadInputException("--out " + folder + ": no permission to write there");
    }
  }

  /**
   * Refuses a folder that holds results already.
   *
   * @param names of the files results consist of
   * @param advice what to do instead
   */
  static void refuseUsed(Path folder, List<String> names, String advice) {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new BadInputException(
            "--out " + folder + ": " + name + " is there already: " + advice);
      }
    }
  }

  /**
   * Refuses a folder where something else than an ordinary file stands in place of a result:
   * results are put in place by renaming, which would take away a link, a pipe or a folder.
   *
   * @param names of the files that would be replaced
   */
  static void refuseUnusual(Path folder, List<String> names) {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new BadInputException(
            "--out "
                + folder
                + ": "
                + name
                + " is no ordinary file and is not replaced: move it, or give another folder");
      }
    }
  }
}
