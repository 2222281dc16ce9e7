package carryover.preset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that were opened or saved last, newest first; kept as a list of paths, one a line. */
public final class RecentFiles {
  public static final int MOST = 10;

  private final Path list;

  /**
   * @param list the file they are kept in
   */
  public RecentFiles(Path list) {
    this.list = list;
  }

  /** Newest first; a list that is not there is an empty one. */
  public synchronized List<Path> read() throws IOException {
    try {
      return new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
          .lines()
          .flatMap(line -> path(line).stream())
          .limit(MOST)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw FileProblem.of(list, "cannot be read", e);
    }
  }

  /** Puts a file first, and returns the whole list. */
  public synchronized List<Path> add(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    List<Path> files = new ArrayList<>(read());
    files.remove(absolute);
    files.add(0, absolute);
    List<Path> kept = files.subList(0, Math.min(MOST, files.size()));
    StringBuilder text = new StringBuilder();
    kept.forEach(path -> text.append(path).append('\n'));
    try {
      Files.createDirectories(list.toAbsolutePath().getParent());
      AtomicFile.write(list, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw FileProblem.of(list, "cannot be saved", e);
    }
    return List.copyOf(kept);
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
