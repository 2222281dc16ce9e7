package carryover.study;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.words.Words;

/**
 * Whether a difference of two values of a measure matters, plus being better. Its size is looked at
 * first: with enough seeds every difference, however small, lies outside its interval.
 */
public enum Effect {
  /** Above 0 by what matters. */
  MORE,
  /** Below 0 by what matters. */
  LESS,
  /** Less than what matters, and measured well enough to say so. */
  NONE,
  /** Too few seeds to tell. */
  UNTOLD;

  private static final Words WORDS = Words.of(Effect.class);

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

  /** In words, of a subject that is named where it matters. */
  public String text(String subject) {
    return switch (this) {
      case MORE -> WORDS.text("effect.helps", subject);
      case LESS -> WORDS.text("effect.hurts", subject);
      case NONE -> none();
      case UNTOLD -> untold();
    };
  }

  /** Of {@link #NONE}. */
  public static String none() {
    return WORDS.text("effect.none");
  }

  /** Of {@link #UNTOLD}. */
  public static String untold() {
    return WORDS.text("effect.untold");
  }
}
