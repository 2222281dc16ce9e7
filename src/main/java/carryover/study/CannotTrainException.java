package carryover.study;

/**
 * A setting that is allowed and cannot be trained here, say for want of memory or of data; the
 * message says why in one clause or sentence.
 */
public class CannotTrainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotTrainException(String message) {
    super(message);
  }
}
