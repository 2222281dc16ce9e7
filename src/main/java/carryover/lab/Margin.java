package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.ui.NumberText;

/**
 * What a text says of how sure a mean is. From {@value #LEAST_SEEDS} seeds on that is half its 95 %
 * interval. Of two seeds an interval can be worked out, but it is as wide as all that accuracies
 * can be and tells nothing: then the text says how few there are.
 */
public final class Margin {
  /** Fewer seeds have no band and no ± on screen; files hold the numbers all the same. */
  public static final int LEAST_SEEDS = 3;

  private Margin() {}

  /** Goes behind the mean: {@code ± 0.012}, or how few seeds there are; empty for one. */
  public static String of(Estimate estimate, int places) {
    return of(Confidence.OF_95_PERCENT.halfWidth(estimate), estimate.count(), places);
  }

  /**
   * The same of an interval that is known.
   *
   * @param halfWidth NaN for none
   * @param seeds behind it
   */
  public static String of(double halfWidth, int seeds, int places) {
    if (Double.isNaN(halfWidth)) {
      return "";
    }
    return seeds < LEAST_SEEDS
        ? " (" + seeds + " seeds)"
        : " ± " + NumberText.fixed(halfWidth, places);
  }
}
