package carryover.sweep;

/**
 * Which trainings belong to which shard. What is dealt out is a <i>line</i>: the cells of one row
 * of the grid with one seed, or of one column where columns share work, since an engine keeps what
 * they share. Lines are dealt in a {@linkplain MixedOrder mixed order}, so that slow rows are
 * spread, and no shard has more than one line more than another.
 */
final class ShardLines {
  private final boolean byColumns;
  private final int columns;

  /** Of one seed. */
  private final int lines;

  private final MixedOrder order;
  private final int shards;

  ShardLines(Grid grid, int seeds, int shards) {
    byColumns = grid.columnsShareWork();
    columns = grid.columns();
    lines = byColumns ? grid.columns() : grid.rows();
    order = new MixedOrder((long) lines * seeds);
    this.shards = shards;
  }

  /** Lines of one seed. */
  int lines() {
    return lines;
  }

  /** The line that a cell lies in, with any seed. */
  int line(int cell) {
    return byColumns ? cell % columns : cell / columns;
  }

  /** The number of the shard that a line with a seed belongs to, from 1. */
  int shard(int line, int seed) {
    return 1 + (int) (order.rank((long) seed * lines + line) % shards);
  }
}
