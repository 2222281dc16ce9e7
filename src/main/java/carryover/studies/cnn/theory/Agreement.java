package carryover.studies.cnn.theory;

import carryover.numeric.Estimate;

/**
 * A measured accuracy, or difference of two, held against its prediction. The size of the gap
 * counts; {@link #z()} only says how well it is known.
 *
 * @param measured mean over the seeds, a share of samples
 * @param predicted the same from a closed form; NaN when that is undefined
 * @param usual greatest error to be expected of the closed form, see {@link TestedRange}
 */
public record Agreement(Estimate measured, double predicted, double usual) {
  /**
   * Least standard error of one seed's accuracy: one test draw out of 2000. It keeps z finite where
   * all seeds agree to the last digit, as at accuracy 1.
   */
  private static final double RESOLUTION = 1 / 2000.0;

  /** How far off a prediction is. */
  public enum Size {
    /** Too few seeds to tell. */
    UNTOLD,
    /** By less than what matters. */
    RIGHT,
    /** By no more than the closed form usually is. */
    USUAL,
    /** By more. */
    OFF
  }

  /** Whether a predicted difference points where the measured one does. */
  public enum Sign {
    /** Too few seeds to tell. */
    UNTOLD,
    /** Both help, both hurt, both do not matter, or the gap does not. */
    RIGHT,
    /** One of them matters, the other does not. */
    MISSED,
    /** The one helps, the other hurts. */
    WRONG
  }

  /** Of the accuracy of training from scratch. */
  public static Agreement ofScratch(Estimate measured, Prediction prediction) {
    return new Agreement(measured, prediction.scratchAccuracy(), TestedRange.SCRATCH_ERROR);
  }

  /** Of the accuracy with inherited weights. */
  public static Agreement ofTransfer(Estimate measured, Prediction prediction) {
    return new Agreement(measured, prediction.transferAccuracy(), TestedRange.TRANSFER_ERROR);
  }

  /** Of transfer − scratch. */
  public static Agreement ofDifference(Estimate measured, Prediction prediction) {
    return new Agreement(measured, prediction.difference(), TestedRange.TRANSFER_ERROR);
  }

  /**
   * (measured − predicted)/standard error; NaN below two seeds or when the prediction is undefined.
   */
  public double z() {
    double least = RESOLUTION / Math.sqrt(measured.count());
    return gap().mean() / Math.max(measured.standardError(), least);
  }

  /** Whether there is anything to judge: a prediction, and at least two seeds. */
  public boolean judged() {
    return !Double.isNaN(z());
  }

  /** Measured − predicted. */
  public Estimate gap() {
    return new Estimate(measured.mean() - predicted, measured.standardError(), measured.count());
  }

  public Size size() {
    return switch (Effect.of(gap())) {
      case UNTOLD -> Size.UNTOLD;
      case NONE -> Size.RIGHT;
      case MORE, LESS -> Math.abs(gap().mean()) <= usual ? Size.USUAL : Size.OFF;
    };
  }

  /** Of a difference. */
  public Sign sign() {
    Effect found = Effect.of(measured);
    Effect expected = Effect.of(predicted);
    if (found == Effect.UNTOLD || expected == Effect.UNTOLD) {
      return Sign.UNTOLD;
    }
    if (found.matters() && expected.matters()) {
      return found == expected ? Sign.RIGHT : Sign.WRONG;
    }
    return found == expected || size() == Size.RIGHT ? Sign.RIGHT : Sign.MISSED;
  }

  /** The verdict on an accuracy, in a few words; empty where there is nothing to judge. */
  public String text() {
    return judged() ? sizeText() : missing();
  }

  /** The verdict on a difference. */
  public String textOfDifference() {
    if (!judged()) {
      return missing();
    }
    boolean level = !Effect.of(measured).matters() && !Effect.of(predicted).matters();
    return switch (sign()) {
      case UNTOLD -> Effect.UNTOLD.text();
      case WRONG -> "wrong in sign, " + sizeText();
      case MISSED -> sizeText();
      case RIGHT ->
          level
              ? "right: " + Effect.NONE.text()
              : size() == Size.RIGHT
                  ? "right in sign and size"
                  : "right in sign, " + (size() == Size.UNTOLD ? "size " : "") + sizeText();
    };
  }

  private String sizeText() {
    return switch (size()) {
      case UNTOLD -> Effect.UNTOLD.text();
      case RIGHT -> "right in size";
      case USUAL -> offBy() + ", as usual";
      case OFF -> offBy();
    };
  }

  private String offBy() {
    return "off by " + Wording.number(Math.abs(gap().mean()));
  }

  private String missing() {
    return !Double.isNaN(predicted) && measured.count() == 1 ? "needs two seeds" : "";
  }
}
