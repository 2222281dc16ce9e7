package carryover.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data-set}: data of a person's own to learn from. */
final class DataSetOption {
  @Option(
      names = "--data-set",
      paramLabel = "PATH",
      description =
          "Folder or file of one's own to learn from, for studies of data: CIFAR (binary version),"
              + " IDX, pictures in a folder for each class, features as CSV or NPY. It is"
              + " remembered, and stays where it is.")
  private Path path;

  /** Null where none is named. */
  Path path() {
    return path;
  }
}
