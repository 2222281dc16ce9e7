package carryover.study;

import carryover.words.Words;

/** The setting needs more memory than this machine gives; the message holds the estimate. */
public final class TooLargeException extends CannotTrainException {
  private static final Words WORDS = Words.of(TooLargeException.class);

  private static final long serialVersionUID = 1L;

  /**
   * @param lower what takes less memory when it is lowered, as a list of keys
   */
  public TooLargeException(long neededBytes, long availableBytes, String lower) {
    super(WORDS.text("tooLarge", gibibytes(neededBytes), gibibytes(availableBytes), lower));
  }

  private static String gibibytes(long bytes) {
    return String.format(java.util.Locale.ROOT, "%.1f", bytes / (double) (1L << 30));
  }
}
