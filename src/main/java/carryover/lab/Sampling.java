package carryover.lab;

import carryover.numeric.Confidence;
import carryover.study.Headline;
import carryover.sweep.SettledRule;
import carryover.sweep.StoppingRule;

/**
 * How many seeds a cell gets.
 *
 * @param seeds at most, 1…{@value #MOST}
 * @param adaptive whether a cell on whose sign and side of the threshold the seeds so far agree
 *     gets no more of them
 * @param confidence at which they have to agree, in per cent, 50…99.9
 */
public record Sampling(int seeds, boolean adaptive, double confidence) {
  public static final int MOST = 64;

  /** Enough for an interval, few enough to be ready while someone still looks. */
  public static final Sampling STANDARD = new Sampling(4, true, 95);

  /** Two seeds agree too often by luck. */
  private static final int LEAST_TO_SETTLE = 3;

  public Sampling {
    if (seeds < 1 || seeds > MOST) {
      throw new IllegalArgumentException("seeds = " + seeds + " is not allowed: 1…" + MOST);
    }
    if (!(confidence >= 50 && confidence <= 99.9)) {
      throw new IllegalArgumentException(
          "confidence = " + confidence + " is not allowed: 50…99.9 per cent");
    }
  }

  StoppingRule stopping(Headline headline, double threshold) {
    return adaptive
        ? new SettledRule(headline, LEAST_TO_SETTLE, threshold, new Confidence(confidence / 100))
        : StoppingRule.NEVER;
  }
}
