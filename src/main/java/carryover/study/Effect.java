package carryover.study;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;

/**
 * Whether a difference of two values of a measure matters, plus being better. Its size is looked at
 * first: with enough seeds every difference, however small, lies outside its interval.
 */
public enum Effect {
  /** Above 0 by what matters. */
  MORE("helps"),
  /** Below 0 by what matters. */
  LESS("hurts"),
  /** Less than what matters, and measured well enough to say so. */
  NONE("no difference that matters"),
  /** Too few seeds to tell. */
  UNTOLD("needs more seeds");

  private final String text;

  Effect(String text) {
    this.text = text;
  }

  /**
   * Of a measured difference; its size is that of the mean, its 95 % interval has to bear it.
   *
   * @param least difference that matters
   */
  public static Effect of(Estimate difference, double least) {
    double half = Confidence.OF_95_PERCENT.halfWidth(difference);
    double size = Math.abs(difference.mean());
    if (size < least) {
      return half <= least ? NONE : UNTOLD;
    }
    return size > half ? of(difference.mean(), least) : UNTOLD;
  }

  /**
   * Of a difference that is known, or predicted.
   *
   * @param least difference that matters
   */
  public static Effect of(double difference, double least) {
    if (Math.abs(difference) < least) {
      return NONE;
    }
    return difference > 0 ? MORE : difference < 0 ? LESS : UNTOLD;
  }

  /** Whether there is a difference that matters. */
  public boolean matters() {
    return this == MORE || this == LESS;
  }

  /** In words, behind what has it; see {@link Headline#text}. */
  public String text() {
    return text;
  }
}
