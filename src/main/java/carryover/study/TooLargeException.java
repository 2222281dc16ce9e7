package carryover.study;

/** The setting needs more memory than this machine gives; the message holds the estimate. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooLargeException(long neededBytes, long availableBytes) {
    super(
        "this setting needs about "
            + gibibytes(neededBytes)
            + " GiB of memory, allowed here: "
            + gibibytes(availableBytes)
            + " GiB; lower upstreamSamples, downstreamSamples, filters or dimension");
  }

  private static String gibibytes(long bytes) {
    return String.format(java.util.Locale.ROOT, "%.1f", bytes / (double) (1L << 30));
  }
}
