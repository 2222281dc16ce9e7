package carryover.transfer.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;

/**
 * A measured accuracy, or difference of two, held against its prediction.
 *
 * @param measured mean over the seeds, a share of samples
 * @param predicted the same from a closed form; NaN when that is undefined
 */
public record Agreement(Estimate measured, double predicted) {
  /**
   * Least standard error of one seed's accuracy: one test draw out of 2000. It keeps z finite where
   * all seeds agree to the last digit, as at accuracy 1.
   */
  private static final double RESOLUTION = 1 / 2000.0;

  /**
   * (measured − predicted)/standard error; NaN below two seeds or when the prediction is undefined.
   */
  public double z() {
    return (measured.mean() - predicted) / resolved().standardError();
  }

  /** Whether there is anything to judge: a prediction, and at least two seeds. */
  public boolean judged() {
    return !Double.isNaN(z());
  }

  /** Whether the 95 % interval of the measurement holds the prediction; false unless judged. */
  public boolean agrees() {
    return judged() && !Confidence.OF_95_PERCENT.excludes(resolved(), predicted);
  }

  private Estimate resolved() {
    double least = RESOLUTION / Math.sqrt(measured.count());
    return new Estimate(
        measured.mean(), Math.max(measured.standardError(), least), measured.count());
  }
}
