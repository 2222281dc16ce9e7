package carryover.sweep;

import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.words.Words;

/**
 * Everything that decides what a map measures.
 *
 * @param seeds the same for every cell, so that neighbours are compared on common random numbers
 * @param recording which steps are kept for looking at the map in time
 * @param stopping which cells get no further seeds
 */
public record SweepPlan(Grid grid, Seeds seeds, Recording recording, StoppingRule stopping) {
  private static final Words WORDS = Words.of(SweepPlan.class);

  public SweepPlan {
    if (!recording.testAccuracy()) {
      throw new IllegalArgumentException(WORDS.text("plan.recording"));
    }
  }

  /** All seeds for all cells, the end only. */
  public static SweepPlan complete(Grid grid, Seeds seeds) {
    return new SweepPlan(grid, seeds, Recording.END_POINT, StoppingRule.NEVER);
  }

  long seed(CellSeed cellSeed) {
    return seeds.at(cellSeed.seedIndex());
  }
}
