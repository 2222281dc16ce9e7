package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;

/**
 * Whether a cell needs no further seeds: it is known on which side of the threshold its accuracy
 * lies and which sign the difference transfer − scratch has, or that they are too close to matter.
 *
 * @param seeds every cell gets at least this many, 2 or more
 * @param threshold accuracy τ, 0…1
 * @param confidence level of the intervals
 */
public record Settled(int seeds, double threshold, Confidence confidence) implements StoppingRule {

  /** Smaller differences of accuracy are of no interest: half a per cent. */
  private static final double MARGIN = 0.005;

  public Settled {
    if (seeds < 2) {
      throw new IllegalArgumentException("least seeds = " + seeds + " is not allowed: 2 or more");
    }
  }

  /** Decided from the cell's own results alone. A cell that diverged is settled as well. */
  @Override
  public boolean settled(CellResults results) {
    if (results.count() < seeds) {
      return false;
    }
    if (results.transferDiverged(Course.END) || results.scratchDiverged(Course.END)) {
      return true;
    }
    return decided(results.difference(Course.END), 0)
        && decided(results.transfer(Course.END), threshold);
  }

  /** Distance from what has to be told apart, in standard errors where there are several seeds. */
  @Override
  public double certainty(CellResults results) {
    return Math.min(
        distance(results.difference(Course.END), 0),
        distance(results.transfer(Course.END), threshold));
  }

  private static double distance(Estimate estimate, double value) {
    double distance = Math.abs(estimate.mean() - value);
    return estimate.count() > 1 ? distance / estimate.standardError() : distance;
  }

  private boolean decided(Estimate estimate, double value) {
    return confidence.excludes(estimate, value) || confidence.confines(estimate, value, MARGIN);
  }
}
