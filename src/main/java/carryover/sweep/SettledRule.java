package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Headline;
import carryover.words.Words;

/**
 * Whether a cell needs no further seeds: it is known on which side of the threshold its subject
 * lies and which sign the headline gain has, or that they are too close to matter.
 *
 * @param headline of the study
 * @param seeds every cell gets at least this many, 2 or more
 * @param threshold τ of the subject
 * @param confidence level of the intervals
 */
public record SettledRule(Headline headline, int seeds, double threshold, Confidence confidence)
    implements StoppingRule {
  private static final Words WORDS = Words.of(SettledRule.class);

  /** Smaller differences are of no interest, as a share of what would matter. */
  private static final double MARGIN = 0.25;

  public SettledRule {
    if (seeds < 2) {
      throw new IllegalArgumentException(WORDS.text("settled.seeds", Integer.toString(seeds)));
    }
  }

  /** Decided from the cell's own results alone. A cell that diverged is settled as well. */
  @Override
  public boolean settled(CellResults results) {
    if (results.count() < seeds) {
      return false;
    }
    if (results.diverged(headline.subject(), Curve.END)
        || results.diverged(headline.reference(), Curve.END)) {
      return true;
    }
    return decided(gain(results), 0) && decided(subject(results), threshold);
  }

  /** Distance from what has to be told apart, in standard errors where there are several seeds. */
  @Override
  public double certainty(CellResults results) {
    return Math.min(distance(gain(results), 0), distance(subject(results), threshold));
  }

  private Estimate gain(CellResults results) {
    return results.gain(headline.subject(), headline.reference(), Curve.END);
  }

  private Estimate subject(CellResults results) {
    return results.mean(headline.subject(), Curve.END);
  }

  private static double distance(Estimate estimate, double value) {
    double distance = Math.abs(estimate.mean() - value);
    return estimate.count() > 1 ? distance / estimate.standardError() : distance;
  }

  private boolean decided(Estimate estimate, double value) {
    return confidence.excludes(estimate, value)
        || confidence.confines(
            estimate, value, MARGIN * headline.measure().yardstick().ofInterest());
  }
}
