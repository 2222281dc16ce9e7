package carryover.sweep;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;

/** All results. May be read while workers add to it: each cell is read whole. */
final class CellsInMemory implements CellStorage {
  private final AtomicReferenceArray<CellResults> cells;
  private final boolean endsOnly;

  CellsInMemory(int size, boolean endsOnly) {
    this.endsOnly = endsOnly;
    cells = new AtomicReferenceArray<>(size);
    for (int i = 0; i < size; i++) {
      cells.setPlain(i, CellResults.none());
    }
  }

  @Override
  public CellResults results(int cell) {
    return cells.get(cell);
  }

  @Override
  public boolean has(int cell, int seed) {
    return cells.get(cell).has(seed);
  }

  @Override
  public boolean wants(int cell, int seed) {
    return true;
  }

  @Override
  public void add(int cell, int seed, CellResult result) {
    CellResult kept = endsOnly ? result.end() : result;
    cells.updateAndGet(cell, results -> results.with(seed, kept));
  }

  @Override
  public void add(int cell, CellResults results) {
    if (cells.compareAndSet(cell, CellResults.none(), results)) {
      return;
    }
    for (int seed = 0; seed < results.span(); seed++) {
      Optional<CellResult> result = results.get(seed);
      if (result.isPresent()) {
        add(cell, seed, result.get());
      }
    }
  }

  /** Goes through the results there are, not all there might be: cells × seeds is much. */
  @Override
  public long[] missing(int seeds, IntPredicate allowed) {
    long cellsAllowed = 0;
    long[] missing = new long[seeds];
    for (int cell = 0; cell < cells.length(); cell++) {
      if (allowed.test(cell)) {
        cellsAllowed++;
        CellResults results = cells.get(cell);
        for (int seed = 0; seed < results.span(); seed++) {
          missing[seed] -= results.has(seed) ? 1 : 0;
        }
      }
    }
    for (int seed = 0; seed < seeds; seed++) {
      missing[seed] += cellsAllowed;
    }
    return missing;
  }

  @Override
  public long size() {
    long size = 0;
    for (int i = 0; i < cells.length(); i++) {
      size += cells.get(i).count();
    }
    return size;
  }
}
