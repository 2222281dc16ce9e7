package carryover.studies.images.cloud;

/**
 * One pair of tasks: gains of transfer over scratch and accuracies of transfer.
 *
 * @param refined by the predictor without a fitted constant
 * @param place by the closed form of inherited filters at the pair's place
 * @param drawn as place, with class means of the training images alone
 * @param measured of one seed; NaN where an arm diverged
 * @param signalRatio N₂‖μ₂‖²/tr S₂
 */
public record CloudPoint(
    TaskPair pair,
    Result refined,
    Result place,
    Result drawn,
    Result measured,
    double signalRatio) {
  /** From here on a prediction is no better than a guess (docs/model-real-images.md §3). */
  public static final double LEAST_INVALID = 3;

  /** Of both arms. */
  public record Result(double transfer, double scratch) {
    public double gain() {
      return transfer - scratch;
    }
  }

  /** Whether signal does not outweigh noise too much. */
  public boolean isValid() {
    return signalRatio < LEAST_INVALID;
  }
}
