package carryover.cli;

/** The command could not do its work though the input was fine; the message is one line. */
final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
