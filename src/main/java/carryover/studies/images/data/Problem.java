package carryover.studies.images.data;

import carryover.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is wrong with files, in one sentence. */
final class Problem {
  private static final Words WORDS = Words.of(Problem.class);

  private Problem() {}

  /** What this program found in a file. */
  static IOException in(Path file, String problem) {
    return new IOException(file + ": " + problem);
  }

  /** The system's messages are often a path alone. */
  static String text(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return WORDS.text("file.notThere", problem.getMessage());
    }
    if (problem instanceof AccessDeniedException) {
      return WORDS.text("file.permission", problem.getMessage());
    }
    return problem.getMessage() == null ? WORDS.text("file.unknown") : problem.getMessage();
  }
}
