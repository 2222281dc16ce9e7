package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;

/** What inheriting weights does to the test accuracy. */
public enum Expectation {
  BETTER("better", "better than from scratch"),
  SAME("no different", "no different from scratch"),
  WORSE("worse", "worse than from scratch");

  private final String title;
  private final String phrase;

  Expectation(String title, String phrase) {
    this.title = title;
    this.phrase = phrase;
  }

  /** What was measured: better or worse only where the 95 % interval leaves 0 out. */
  public static Expectation of(Estimate difference) {
    if (!Confidence.OF_95_PERCENT.excludes(difference, 0)) {
      return SAME;
    }
    return difference.mean() > 0 ? BETTER : WORSE;
  }

  public String title() {
    return title;
  }

  /** As part of a sentence: {@code transfer is …}. */
  public String phrase() {
    return phrase;
  }
}
