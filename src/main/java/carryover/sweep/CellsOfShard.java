package carryover.sweep;

import java.util.function.IntPredicate;

/**
 * What is done of one shard, and nothing of the results: they are in its file. May be used by
 * several threads.
 */
final class CellsOfShard implements CellStorage {
  private final ShardLines lines;
  private final Shard shard;
  private final long seeds;
  private final int cells;
  private final HashSet64 done = new HashSet64();
  private final long[] doneOfSeed;

  /** Of the seed that was asked for last: which lines of it are in the shard. */
  private boolean[] held = new boolean[0];

  private int heldSeed = -1;

  CellsOfShard(Grid grid, int seeds, Shard shard) {
    this.seeds = seeds;
    cells = grid.size();
    doneOfSeed = new long[seeds];
    this.shard = shard;
    lines = new ShardLines(grid, seeds, shard.of());
  }

  @Override
  public synchronized boolean wants(int cell, int seed) {
    if (seed != heldSeed) {
      held = held(seed);
      heldSeed = seed;
    }
    return held[lines.line(cell)];
  }

  private boolean[] held(int seed) {
    boolean[] inShard = new boolean[lines.lines()];
    for (int line = 0; line < inShard.length; line++) {
      inShard[line] = lines.shard(line, seed) == shard.number();
    }
    return inShard;
  }

  @Override
  public CellResults results(int cell) {
    return CellResults.none();
  }

  @Override
  public synchronized boolean has(int cell, int seed) {
    return done.contains(number(cell, seed));
  }

  @Override
  public void add(int cell, int seed, CellResult result) {
    add(cell, seed);
  }

  @Override
  public void add(int cell, CellResults results) {
    for (int seed = 0; seed < results.span(); seed++) {
      if (results.has(seed)) {
        add(cell, seed);
      }
    }
  }

  /** It is done; false when that was known. */
  synchronized boolean add(int cell, int seed) {
    boolean news = done.add(number(cell, seed));
    doneOfSeed[seed] += news ? 1 : 0;
    return news;
  }

  @Override
  public synchronized long[] missing(int seeds, IntPredicate allowed) {
    long[] ofLine = new long[lines.lines()];
    for (int cell = 0; cell < cells; cell++) {
      ofLine[lines.line(cell)] += allowed.test(cell) ? 1 : 0;
    }
    long[] missing = new long[seeds];
    for (int seed = 0; seed < seeds; seed++) {
      boolean[] inShard = held(seed);
      for (int line = 0; line < inShard.length; line++) {
        missing[seed] += inShard[line] ? ofLine[line] : 0;
      }
      missing[seed] -= doneOfSeed[seed];
    }
    return missing;
  }

  /** Of its own for each: mixing keeps different numbers different. */
  private long number(int cell, int seed) {
    return HashSet64.mixed(cell * seeds + seed);
  }

  @Override
  public synchronized long size() {
    return done.size();
  }
}
