package carryover.sweep;

import carryover.words.Words;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gathers the rows of a file, a number for each readout of a row. Neither file nor state is touched
 * before every row has been understood. Rows of other cells or seeds stay in the file; of these a
 * hash is kept, so that a doubled one is noticed.
 */
final class RowLoader implements CellsReader.Rows {
  private static final Words WORDS = Words.of(RowLoader.class);

  private final MapState state;
  private final CellsReader again;
  private final long[] seeds;
  private final int readouts;

  /** By cell; seed by seed. */
  private final double[][] ends;

  private final HashSet64 strangers = new HashSet64();

  /**
   * @param again the same file, for a second look
   */
  RowLoader(MapState state, CellsReader again) {
    this.state = state;
    this.again = again;
    seeds = state.seeds().stream().toArray();
    readouts = state.study().readouts().size();
    ends = new double[state.grid().size()][];
  }

  @Override
  public void read(RowReader row, long line) throws IOException {
    int cell = state.grid().index(row.at());
    int seed = cell < 0 ? -1 : Arrays.binarySearch(seeds, row.seed());
    boolean twice = seed < 0 ? isTwice(row, line) : !put(cell, seed, row.ends());
    if (twice) {
      throw new IllegalArgumentException(WORDS.text("line.twice"));
    }
  }

  /** Puts what was read into the state. */
  void finish() {
    for (int cell = 0; cell < ends.length; cell++) {
      if (ends[cell] != null) {
        state.add(cell, EndResults.of(ends[cell], readouts));
        ends[cell] = null;
      }
    }
  }

  private boolean put(int cell, int seed, double[] values) {
    int first = seed * readouts;
    if (ends[cell] == null || ends[cell].length <= first) {
      grow(cell, seed + 1);
    }
    if (!EndResults.isAbsent(ends[cell][first])) {
      return false;
    }
    System.arraycopy(values, 0, ends[cell], first, readouts);
    return true;
  }

  /** At least by half, and never beyond the last seed. */
  private void grow(int cell, int least) {
    int before = ends[cell] == null ? 0 : ends[cell].length;
    int more = Math.max(least, before / readouts + before / readouts / 2);
    double[] grown = new double[Math.min(more, seeds.length) * readouts];
    if (before > 0) {
      System.arraycopy(ends[cell], 0, grown, 0, before);
    }
    Arrays.fill(grown, before, grown.length, EndResults.absent());
    ends[cell] = grown;
  }

  /** Two rows may have one hash: who sees one again looks whether it is the same row. */
  private boolean isTwice(RowReader row, long line) throws IOException {
    long hash = row.seed();
    for (double value : row.at()) {
      hash = HashSet64.mixed(hash ^ Double.doubleToLongBits(value));
    }
    return !strangers.add(HashSet64.mixed(hash)) && isAbove(row.at().clone(), row.seed(), line);
  }

  private boolean isAbove(double[] at, long seed, long line) throws IOException {
    boolean[] found = new boolean[1];
    again.read(
        (other, number) ->
            found[0] |= number < line && other.seed() == seed && Arrays.equals(other.at(), at));
    return found[0];
  }
}
