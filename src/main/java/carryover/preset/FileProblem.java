package carryover.preset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one line what a file system complains about; its own messages are often a path alone. */
final class FileProblem {
  private FileProblem() {}

  /** The same problem with a message: which file, what could not be done, and why. */
  static IOException of(Path file, String what, IOException cause) {
    return new IOException(file + ": " + what + " (" + reason(cause) + ")", cause);
  }

  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "no permission";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return "it is a folder";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(cause.getMessage());
  }
}
