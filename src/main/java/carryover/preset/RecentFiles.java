package carryover.preset;

import carryover.files.FileProblem;
import carryover.files.LineFile;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that were opened or saved last, newest first; kept as a list of paths, one a line. */
public final class RecentFiles {
  private static final Words WORDS = Words.of(RecentFiles.class);

  public static final int MOST = 10;

  private final Path list;
  private final LineFile lines;

  /**
   * @param list the file they are kept in
   */
  public RecentFiles(Path list) {
    this.list = list;
    lines = new LineFile(list);
  }

  /** Newest first; a list that is not there is an empty one. */
  public synchronized List<Path> read() throws FileProblem {
    return lines.read().stream().flatMap(line -> path(line).stream()).limit(MOST).toList();
  }

  /** Puts a file first, and returns the whole list. */
  public synchronized List<Path> add(Path file) throws FileProblem {
    Path absolute = file.toAbsolutePath();
    List<Path> files =
        Stream.concat(Stream.of(absolute), read().stream().filter(old -> !old.equals(absolute)))
            .limit(MOST)
            .toList();
    Path folder = list.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("folder.notMade"), e);
    }
    lines.write(
        files.stream()
            .filter(path -> path(path.toString()).equals(Optional.of(path)))
            .map(Path::toString)
            .toList());
    return files;
  }

  /** Lines that are no path on this machine, say after a move to another, are left out. */
  private static Optional<Path> path(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
