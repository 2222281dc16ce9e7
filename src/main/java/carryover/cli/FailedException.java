package carryover.cli;

/** Carries an error that is no exception out of a command. */
final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailedException(Throwable cause) {
    super(cause);
  }
}
