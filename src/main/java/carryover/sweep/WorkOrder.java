package carryover.sweep;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands out the work of a map, pass by pass: the first seed of every cell from coarse to fine, then
 * further seeds of the cells that are not settled, the least certain first. What gets a further
 * seed is decided between passes, from the cell's own results, so it does not depend on who
 * finishes first.
 */
final class WorkOrder {
  private final MapState state;
  private final StoppingRule stopping;

  /** Cells without a result for each seed, at the start. */
  private final long[] open;

  /** Cells of the coarsest level. */
  private final Set<Integer> coarse;

  /** Every cell, row by row or column by column. */
  private final int[] straight;

  private int seedIndex = -1;
  private int[] pass = new int[0];
  private int position;
  private long wanting;

  WorkOrder(SweepPlan plan, MapState state) {
    this.state = state;
    this.stopping = plan.stopping();
    this.open = state.missingOfSeeds();
    Refinement order = state.refinement();
    this.straight = order.straight();
    this.coarse =
        Arrays.stream(order.coarseToFine())
            .limit(order.coarseCells())
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    this.wanting = state.grid().size();
  }

  /**
   * The next seed of a cell that has no result yet.
   *
   * @param allIn whether every one handed out has come back, so that the next pass may be planned
   */
  Optional<CellSeed> next(boolean allIn) {
    while (position == pass.length && allIn && seedIndex + 1 < open.length) {
      plan(seedIndex + 1);
    }
    return position < pass.length
        ? Optional.of(new CellSeed(pass[position++], seedIndex))
        : Optional.empty();
  }

  /** Whether it belongs to the first complete picture. */
  boolean isPreview(CellSeed cellSeed) {
    return cellSeed.seedIndex() == 0 && coarse.contains(cellSeed.cellIndex());
  }

  private void plan(int seed) {
    if (open[seed] == 0) {
      seedIndex = seed;
      pass = new int[0];
      position = 0;
      return;
    }
    int[] cells = seed == 0 ? state.refinement().coarseToFine() : leastCertainFirst();
    int[] unsettled =
        Arrays.stream(cells).filter(cell -> !stopping.settled(state.results(cell))).toArray();
    seedIndex = seed;
    wanting = unsettled.length;
    pass = openCells(unsettled, seed);
    position = 0;
  }

  private int[] leastCertainFirst() {
    if (stopping == StoppingRule.NEVER) {
      return straight;
    }
    return Arrays.stream(straight)
        .boxed()
        .sorted(Comparator.comparingDouble(cell -> stopping.certainty(state.results(cell))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] openCells(int[] cells, int seed) {
    return Arrays.stream(cells).filter(cell -> state.isMissing(cell, seed)).toArray();
  }

  /** Seeds of cells still to be handed out if no further cell settles. */
  long left() {
    long left = (long) pass.length - position;
    for (int seed = seedIndex + 1; seed < open.length; seed++) {
      left += Math.min(open[seed], wanting);
    }
    return left;
  }
}
