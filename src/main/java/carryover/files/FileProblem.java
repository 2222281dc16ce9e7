package carryover.files;

import carryover.words.Words;
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
  private static final Words WORDS = Words.of(FileProblem.class);

  private static final long serialVersionUID = 1L;

  /** What Unix calls it, in lower case, and what it means to a person. */
  private static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry("no space left on device", WORDS.text("term.full")),
          Map.entry("disk quota exceeded", WORDS.text("term.quota")),
          Map.entry("read-only file system", WORDS.text("term.readOnly")),
          Map.entry("permission denied", WORDS.text("reason.permission")),
          Map.entry("operation not permitted", WORDS.text("reason.permission")),
          Map.entry("is a directory", WORDS.text("reason.folder")),
          Map.entry("not a directory", WORDS.text("reason.inTheWay")),
          Map.entry("no such file or directory", WORDS.text("reason.noFile")),
          Map.entry("illegal seek", WORDS.text("term.pipe")),
          Map.entry("broken pipe", WORDS.text("term.unread")),
          Map.entry("no such device or address", WORDS.text("term.noDevice")),
          Map.entry("input/output error", WORDS.text("term.failed")),
          Map.entry("file name too long", WORDS.text("term.name")));

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
      return new FileProblem(WORDS.text("file.notThere", String.valueOf(file)), cause);
    }
    return Files.isDirectory(file)
        ? of(file, WORDS.text("file.readFolder"))
        : of(file, WORDS.text("file.notRead"), cause);
  }

  /** A file that could not be written. */
  public static FileProblem writing(Path file, IOException cause) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return new FileProblem(WORDS.text("file.noFolder", String.valueOf(file)), cause);
    }
    return Files.isDirectory(file)
        ? of(file, WORDS.text("file.writeFolder"))
        : of(file, WORDS.text("file.notWritten"), cause);
  }

  /** A problem of which only what the system says is left. */
  public static FileProblem of(IOException cause) {
    if (cause instanceof FileSystemException system && system.getFile() != null) {
      return of(Path.of(system.getFile()), WORDS.text("file.notUsed"), cause);
    }
    return cause instanceof FileProblem told
        ? told
        : new FileProblem(WORDS.text("file.notUsedFor", reason(cause)), cause);
  }

  /** Why, in a few words. */
  public static String reason(IOException cause) {
    if (cause instanceof FileProblem) {
      return cause.getMessage();
    }
    if (cause instanceof AccessDeniedException) {
      return WORDS.text("reason.permission");
    }
    if (cause instanceof NoSuchFileException) {
      return WORDS.text("reason.noFile");
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return WORDS.text("reason.inTheWay");
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return WORDS.text("reason.fullFolder");
    }
    if (cause instanceof FileSystemLoopException) {
      return WORDS.text("reason.circle");
    }
    if (cause instanceof CharacterCodingException) {
      return WORDS.text("reason.notText");
    }
    if (cause instanceof EOFException) {
      return WORDS.text("reason.short");
    }
    if (cause instanceof ClosedChannelException) {
      return WORDS.text("reason.closed");
    }
    return inWords(
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage());
  }

  private static String inWords(String message) {
    if (message == null || message.isBlank()) {
      return WORDS.text("reason.unknown");
    }
    return TERMS.getOrDefault(message.toLowerCase(Locale.ROOT), message);
  }
}
