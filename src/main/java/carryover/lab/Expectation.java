package carryover.lab;

import carryover.studies.cnn.theory.Effect;

/** What inheriting weights does to the test accuracy. */
public enum Expectation {
  BETTER(Effect.MORE, "higher", "higher than from scratch"),
  SAME(
      Effect.NONE,
      "about the same (within " + Effect.LEAST + ")",
      "about the same as from scratch"),
  WORSE(Effect.LESS, "lower", "lower than from scratch");

  private final Effect effect;
  private final String title;
  private final String phrase;

  Expectation(Effect effect, String title, String phrase) {
    this.effect = effect;
    this.title = title;
    this.phrase = phrase;
  }

  /** What would have to be measured. */
  public Effect effect() {
    return effect;
  }

  public String title() {
    return title;
  }

  /** As part of a sentence: {@code the test accuracy of transfer is …}. */
  public String phrase() {
    return phrase;
  }
}
