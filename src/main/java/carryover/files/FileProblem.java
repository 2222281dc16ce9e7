package carryover.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A file that could not be read or written, told in one line: which file, what could not be done,
 * and why. The messages of the system itself are often a path alone, or a term of its own.
 */
public final class FileProblem extends IOException {
  private static final long serialVersionUID = 1L;

  /** What Unix calls it, in lower case, and what it means to a person. */
  private static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry("no space left on device", "the disk is full"),
          Map.entry("disk quota exceeded", "the disk space allowed here is used up"),
          Map.entry("read-only file system", "the disk can only be read"),
          Map.entry("permission denied", "no permission"),
          Map.entry("operation not permitted", "no permission"),
          Map.entry("is a directory", "it is a folder"),
          Map.entry("not a directory", "a file is in the way"),
          Map.entry("no such file or directory", "no such file or folder"),
          Map.entry("illegal seek", "it is a pipe, not a file"),
          Map.entry("broken pipe", "nobody reads it any more"),
          Map.entry("no such device or address", "there is no such device"),
          Map.entry("input/output error", "the disk failed"),
          Map.entry("file name too long", "its name is too long"));

  private FileProblem(String message, Throwable cause) {
    super(message.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " "), cause);
  }

  /** A problem this program has found itself. */
  public static FileProblem of(Path file, String problem) {
    return new FileProblem(file + ": " + problem, null);
  }

  /**
   * The same problem in words.
   *
   * @param what could not be done, for example {@code cannot be deleted}
   * @return the cause itself when it is told in words already
   */
  public static FileProblem of(Path file, String what, IOException cause) {
    return cause instanceof FileProblem told
        ? told
        : new FileProblem(file + ": " + what + ": " + reason(cause), cause);
  }

  /** A file that could not be read. */
  public static FileProblem reading(Path file, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new FileProblem(file + ": no such file", cause);
    }
    return Files.isDirectory(file)
        ? of(file, "cannot be read: it is a folder")
        : of(file, "cannot be read", cause);
  }

  /** A file that could not be written. */
  public static FileProblem writing(Path file, IOException cause) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return new FileProblem(file + ": cannot be written: there is no such folder", cause);
    }
    return Files.isDirectory(file)
        ? of(file, "cannot be written: it is a folder")
        : of(file, "cannot be written", cause);
  }

  /** A problem of which only what the system says is left. */
  public static FileProblem of(IOException cause) {
    if (cause instanceof FileSystemException system && system.getFile() != null) {
      return of(Path.of(system.getFile()), "cannot be read or written", cause);
    }
    return cause instanceof FileProblem told
        ? told
        : new FileProblem("cannot read or write: " + reason(cause), cause);
  }

  /** Why, in a few words. */
  public static String reason(IOException cause) {
    if (cause instanceof FileProblem) {
      return cause.getMessage();
    }
    if (cause instanceof AccessDeniedException) {
      return "no permission";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return "it is a folder with files in it";
    }
    if (cause instanceof FileSystemLoopException) {
      return "its links lead in a circle";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    if (cause instanceof EOFException) {
      return "it ends too early";
    }
    if (cause instanceof ClosedChannelException) {
      return "it was closed meanwhile";
    }
    return inWords(
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage());
  }

  private static String inWords(String message) {
    if (message == null || message.isBlank()) {
      return "the system does not say why";
    }
    return TERMS.getOrDefault(message.toLowerCase(Locale.ROOT), message);
  }
}
