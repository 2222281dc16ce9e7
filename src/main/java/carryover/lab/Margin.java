package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.ui.NumberText;
import java.util.function.DoubleFunction;

/**
 * What a text says of how sure a mean is: half its 95 % interval, or, where that is not told, how
 * few seeds there are.
 */
public final class Margin {
  private Margin() {}

  /** Goes behind the mean: {@code ± 0.012}, or how few seeds there are; empty for one. */
  public static String of(Estimate estimate, int places) {
    return of(
        Confidence.OF_95_PERCENT.halfWidth(estimate),
        estimate.count(),
        half -> NumberText.fixed(half, places));
  }

  /**
   * The same of an interval that is known.
   *
   * @param halfWidth NaN for none
   * @param seeds behind it
   * @param text writes it
   */
  public static String of(double halfWidth, int seeds, DoubleFunction<String> text) {
    if (Double.isNaN(halfWidth)) {
      return "";
    }
    return seeds < Confidence.LEAST_TOLD
        ? " (" + CountText.seeds(seeds) + ")"
        : " ± " + text.apply(halfWidth);
  }
}
