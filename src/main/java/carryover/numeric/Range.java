package carryover.numeric;

/** All values that a quantity can take; an end that does not exist is infinite. */
public record Range(double least, double greatest) {
  /** Every number. */
  public static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** From 0 on, for example a loss. */
  public static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY);

  /** From 0 to 1: a share, a probability. */
  public static final Range SHARE = new Range(0, 1);

  /** The nearest value within; NaN stays NaN. */
  public double clip(double value) {
    return Math.max(least, Math.min(greatest, value));
  }

  /** For messages: {@code 0…1}, {@code 0…∞}. */
  @Override
  public String toString() {
    return text(least) + "…" + text(greatest);
  }

  private static String text(double end) {
    if (Double.isInfinite(end)) {
      return end < 0 ? "−∞" : "∞";
    }
    return end == Math.rint(end) ? Long.toString((long) end) : Double.toString(end);
  }
}
