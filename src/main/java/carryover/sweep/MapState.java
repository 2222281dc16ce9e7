package carryover.sweep;

import carryover.study.Seeds;
import carryover.study.Study;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The results of a map, which only ever grow. May be read while workers add to it: each cell is
 * read whole, and {@link #version()} tells whether anything was added.
 */
public final class MapState {
  private final Study study;
  private final Grid grid;
  private final Seeds seeds;
  private final Refinement refinement;
  private final AtomicReferenceArray<CellResults> cells;
  private final AtomicIntegerArray refused;
  private final AtomicLong version = new AtomicLong();
  private final boolean endsOnly;

  /**
   * An empty map.
   *
   * @param study whose readouts are measured
   * @param seeds the seeds of every cell
   */
  public MapState(Study study, Grid grid, Seeds seeds) {
    this(study, grid, seeds, false);
  }

  /** An empty map that keeps no more of a result than its end: eight bytes for each readout. */
  public static MapState ofEnds(Study study, Grid grid, Seeds seeds) {
    return new MapState(study, grid, seeds, true);
  }

  private MapState(Study study, Grid grid, Seeds seeds, boolean endsOnly) {
    this.study = study;
    this.endsOnly = endsOnly;
    this.grid = grid;
    this.seeds = seeds;
    this.refinement = new Refinement(grid);
    this.cells = new AtomicReferenceArray<>(grid.size());
    this.refused = new AtomicIntegerArray(grid.size());
    for (int i = 0; i < grid.size(); i++) {
      cells.setPlain(i, CellResults.none());
      refused.setPlain(i, grid.setting(grid.cell(i)).isPresent() ? 0 : 1);
    }
  }

  public Study study() {
    return study;
  }

  public Grid grid() {
    return grid;
  }

  public Seeds seeds() {
    return seeds;
  }

  /** Grows with every result. */
  public long version() {
    return version.get();
  }

  /** What is known of a cell. */
  public CellResults results(Cell cell) {
    return cells.get(grid.index(cell));
  }

  /** Number of results, over all cells and seeds. */
  public long size() {
    long size = 0;
    for (int i = 0; i < grid.size(); i++) {
      size += cells.get(i).count();
    }
    return size;
  }

  /** Number of results that are missing, as far as cells can be measured at all. */
  public long missing() {
    long missing = 0;
    for (int i = 0; i < grid.size(); i++) {
      missing += allowed(i) ? seeds.count() - cells.get(i).count() : 0;
    }
    return missing;
  }

  /** Whether the cell can be measured at all. */
  public boolean allowed(Cell cell) {
    return refused.get(grid.index(cell)) == 0;
  }

  /** The nearest measured cell to preview this one, see {@link Refinement#standIn}. */
  public Optional<Cell> standIn(Cell cell) {
    return allowed(cell)
        ? refinement.standIn(cell, candidate -> results(candidate).count() > 0)
        : Optional.empty();
  }

  /** Adds one result; a second one for the same cell and seed replaces the first. */
  void add(CellSeed cellSeed, CellResult result) {
    CellResult kept = endsOnly ? result.end() : result;
    cells.updateAndGet(cellSeed.cellIndex(), results -> results.with(cellSeed.seedIndex(), kept));
    version.incrementAndGet();
  }

  /** Adds what is known of a cell; it wins over what was known before. */
  void add(int cellIndex, CellResults results) {
    if (cells.compareAndSet(cellIndex, CellResults.none(), results)) {
      version.addAndGet(results.count());
      return;
    }
    for (int seed = 0; seed < results.span(); seed++) {
      Optional<CellResult> result = results.get(seed);
      if (result.isPresent()) {
        add(new CellSeed(cellIndex, seed), result.get());
      }
    }
  }

  /** Marks a cell as impossible to measure. */
  void refuse(int cellIndex) {
    refused.set(cellIndex, 1);
    version.incrementAndGet();
  }

  CellResults results(int cellIndex) {
    return cells.get(cellIndex);
  }

  boolean allowed(int cellIndex) {
    return refused.get(cellIndex) == 0;
  }

  Refinement refinement() {
    return refinement;
  }
}
