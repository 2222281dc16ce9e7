package carryover.studies.images.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is wrong with files, in one sentence. */
final class Problem {
  private Problem() {}

  /** What this program found in a file. */
  static IOException in(Path file, String problem) {
    return new IOException(file + ": " + problem);
  }

  /** The system's messages are often a path alone. */
  static String text(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return problem.getMessage() + ": no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return problem.getMessage() + ": no permission";
    }
    return problem.getMessage() == null ? "the system does not say why" : problem.getMessage();
  }
}
