package carryover.sweep;

/**
 * Means of the quantity of a boundary over the seeds of each cell, with one group of seeds left out
 * at a time. Seed number i belongs to group i modulo the number of groups.
 */
final class SeedMeans {
  private final Grid grid;
  private final int groups;

  /** By cell, then by group. */
  private final double[] sums;

  private final int[] counts;

  SeedMeans(LayerValues values, Boundary boundary, int groups) {
    this.grid = values.state().grid();
    this.groups = groups;
    this.sums = new double[grid.size() * groups];
    this.counts = new int[sums.length];
    for (int i = 0; i < grid.size(); i++) {
      if (values.state(boundary.layer(), grid.cell(i)) == CellState.MEASURED) {
        fill(i, values, boundary);
      }
    }
  }

  private void fill(int cell, LayerValues values, Boundary boundary) {
    CellResults results = values.state().results(cell);
    for (int seed = 0; seed < values.state().seeds().count(); seed++) {
      double value = results.get(seed).map(r -> boundary.of(r, values.step())).orElse(Double.NaN);
      if (!Double.isNaN(value)) {
        sums[cell * groups + seed % groups] += value;
        counts[cell * groups + seed % groups]++;
      }
    }
  }

  /** NaN when nothing is left. */
  double without(int group, Cell cell) {
    int first = grid.index(cell) * groups;
    double sum = 0;
    int count = 0;
    for (int other = 0; other < groups; other++) {
      sum += other == group ? 0 : sums[first + other];
      count += other == group ? 0 : counts[first + other];
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
