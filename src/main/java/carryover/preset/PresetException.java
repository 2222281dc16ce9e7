package carryover.preset;

import carryover.files.FileProblem;

/**
 * A preset that cannot be used; the message is one line with the file, the place inside it and what
 * would be allowed.
 */
public final class PresetException extends Exception {
  private static final long serialVersionUID = 1L;

  public PresetException(String source, String problem) {
    super(oneLine(source + ": " + problem));
  }

  public PresetException(String source, String problem, Throwable cause) {
    super(oneLine(source + ": " + problem), cause);
  }

  /** A file that could not be read at all. */
  public PresetException(FileProblem problem) {
    super(problem.getMessage(), problem);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }
}
