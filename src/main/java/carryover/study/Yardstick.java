package carryover.study;

/**
 * What is little and what is much of a measure.
 *
 * @param resolution least difference that one run can tell: it keeps z finite where all seeds agree
 *     to the last digit
 * @param ofInterest least difference that matters to a person
 * @param low end of the values worth telling apart, for colours and axes
 * @param high the other end
 * @param farApart differences from here on share the end colours of a map
 */
public record Yardstick(
    double resolution, double ofInterest, double low, double high, double farApart) {
  /** For values without a scale of their own, as coefficients. */
  public static final Yardstick NONE = new Yardstick(0, 0, 0, 1, 1);
}
