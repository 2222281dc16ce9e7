package carryover.workbench;

import carryover.study.Better;
import carryover.study.Effect;
import carryover.study.Headline;
import carryover.words.Words;

/** What inheriting does to the headline measure. */
public enum Expectation {
  BETTER(Effect.MORE),
  SAME(Effect.NONE),
  WORSE(Effect.LESS);

  private static final Words WORDS = Words.of(Expectation.class);

  private final Effect effect;

  Expectation(Effect effect) {
    this.effect = effect;
  }

  /** What would have to be measured. */
  public Effect effect() {
    return effect;
  }

  /** As an answer to choose. */
  public String title(Headline headline) {
    return this == SAME
        ? WORDS.text("answer.same", String.valueOf(headline.measure().yardstick().ofInterest()))
        : isHigher(headline) ? WORDS.text("answer.higher") : WORDS.text("answer.lower");
  }

  /** As part of a sentence: {@code the test accuracy of transfer is …}. */
  public String phrase(Headline headline) {
    String reference = headline.reference().arm().title();
    if (this == SAME) {
      return WORDS.text("answer.sameAs", reference);
    }
    return isHigher(headline)
        ? WORDS.text("answer.higherThan", reference)
        : WORDS.text("answer.lowerThan", reference);
  }

  private boolean isHigher(Headline headline) {
    return (this == BETTER) == (headline.measure().better() == Better.HIGHER);
  }
}
