package carryover.cli;

/**
 * Something the user gave cannot be used; the message is one line: what, where, what is allowed.
 */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }

  BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
