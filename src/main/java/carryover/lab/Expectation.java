package carryover.lab;

import carryover.study.Better;
import carryover.study.Effect;
import carryover.study.Headline;

/** What inheriting does to the headline measure. */
public enum Expectation {
  BETTER(Effect.MORE),
  SAME(Effect.NONE),
  WORSE(Effect.LESS);

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
        ? "about the same (within " + headline.measure().yardstick().ofInterest() + ")"
        : direction(headline);
  }

  /** As part of a sentence: {@code the test accuracy of transfer is …}. */
  public String phrase(Headline headline) {
    String reference = "from " + headline.reference().arm().title();
    return this == SAME
        ? "about the same as " + reference
        : direction(headline) + " than " + reference;
  }

  private String direction(Headline headline) {
    boolean better = this == BETTER;
    return better == (headline.measure().better() == Better.HIGHER) ? "higher" : "lower";
  }
}
