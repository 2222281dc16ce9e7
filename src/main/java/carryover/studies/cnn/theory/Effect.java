package carryover.studies.cnn.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;

/**
 * Whether a difference of two accuracies matters. Its size is looked at first: with enough seeds
 * every difference, however small, lies outside its interval.
 */
public enum Effect {
  /** Above 0 by what matters. */
  MORE("transfer helps"),
  /** Below 0 by what matters. */
  LESS("transfer hurts"),
  /** Less than what matters, and measured well enough to say so. */
  NONE("no difference that matters"),
  /** Too few seeds to tell. */
  UNTOLD("needs more seeds");

  /** The least difference of accuracies that matters: one answer in fifty. */
  public static final double LEAST = 0.02;

  private final String text;

  Effect(String text) {
    this.text = text;
  }

  /** Of a measured difference; its size is that of the mean, its 95 % interval has to bear it. */
  public static Effect of(Estimate difference) {
    double half = Confidence.OF_95_PERCENT.halfWidth(difference);
    double size = Math.abs(difference.mean());
    if (size < LEAST) {
      return half <= LEAST ? NONE : UNTOLD;
    }
    return size > half ? of(difference.mean()) : UNTOLD;
  }

  /** Of a difference that is known, or predicted. */
  public static Effect of(double difference) {
    if (Math.abs(difference) < LEAST) {
      return NONE;
    }
    return difference > 0 ? MORE : difference < 0 ? LESS : UNTOLD;
  }

  /** Whether there is a difference that matters. */
  public boolean matters() {
    return this == MORE || this == LESS;
  }

  /** In words, of transfer − scratch. */
  public String text() {
    return text;
  }
}
