package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import java.util.function.Predicate;

/**
 * Whether a cell needs no further seeds: it is known on which side of the threshold its accuracy
 * lies and which sign the difference transfer − scratch has, or that they are too close to matter.
 *
 * @param seeds every cell gets at least this many, 2 or more
 * @param threshold accuracy τ, 0…1
 * @param confidence level of the intervals
 */
public record Settled(int seeds, double threshold, Confidence confidence)
    implements Predicate<CellResults> {

  /** Smaller differences of accuracy are of no interest: half a per cent. */
  private static final double MARGIN = 0.005;

  /** Every cell gets all its seeds. */
  public static final Predicate<CellResults> NEVER = results -> false;

  public Settled {
    if (seeds < 2) {
      throw new IllegalArgumentException("least seeds = " + seeds + " is not allowed: 2 or more");
    }
  }

  /** Decided from the cell's own results alone. A cell that diverged is settled as well. */
  @Override
  public boolean test(CellResults results) {
    if (results.count() < seeds) {
      return false;
    }
    if (results.transferDiverged(Course.END) || results.scratchDiverged(Course.END)) {
      return true;
    }
    return decided(results.difference(Course.END), 0)
        && decided(results.transfer(Course.END), threshold);
  }

  private boolean decided(Estimate estimate, double value) {
    return confidence.excludes(estimate, value) || confidence.confines(estimate, value, MARGIN);
  }
}
