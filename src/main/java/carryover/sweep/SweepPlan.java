package carryover.sweep;

import carryover.transfer.Seeds;
import carryover.transfer.engine.Recording;
import java.util.function.Predicate;

/**
 * Everything that decides what a map measures.
 *
 * @param seeds the same for every cell, so that neighbours are compared on common random numbers
 * @param recording which steps are kept for looking at the map in time
 * @param settled cells it holds for get no further seeds, see {@link Settled}; must depend on the
 *     results alone
 */
public record SweepPlan(
    Grid grid, Seeds seeds, Recording recording, Predicate<CellResults> settled) {
  public SweepPlan {
    if (!recording.testAccuracy()) {
      throw new IllegalArgumentException("a map needs a recording with test accuracy");
    }
  }

  /** All seeds for all cells, accuracies at the end only. */
  public static SweepPlan complete(Grid grid, Seeds seeds) {
    return new SweepPlan(grid, seeds, Recording.FINAL_ONLY, Settled.NEVER);
  }

  long seed(Unit unit) {
    return seeds.first() + unit.seedIndex();
  }
}
