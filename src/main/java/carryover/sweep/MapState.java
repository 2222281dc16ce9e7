package carryover.sweep;

import carryover.study.Seeds;
import carryover.study.Study;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The results of a map, which only ever grow. May be read while workers add to it: each cell is
 * read whole, and {@link #version()} tells whether anything was added.
 */
public final class MapState {
  private final Study study;
  private final Grid grid;
  private final Seeds seeds;
  private final Refinement refinement;
  private final CellStorage cells;
  private final AtomicIntegerArray refused;
  private final AtomicLong version = new AtomicLong();

  /**
   * An empty map.
   *
   * @param study whose readouts are measured
   * @param seeds the seeds of every cell
   */
  public MapState(Study study, Grid grid, Seeds seeds) {
    this(study, grid, seeds, new CellsInMemory(grid.size(), false));
  }

  /** An empty map that keeps no more of a result than its end: eight bytes for each readout. */
  public static MapState ofEnds(Study study, Grid grid, Seeds seeds) {
    return new MapState(study, grid, seeds, new CellsInMemory(grid.size(), true));
  }

  /** One shard of a map, of which it keeps what is done and no results. */
  public static MapState ofShard(Study study, Grid grid, Seeds seeds, Shard shard) {
    return new MapState(study, grid, seeds, new CellsOfShard(grid, seeds.count(), shard));
  }

  /** A map whose results are in a file. */
  public static MapState stored(Study study, Grid grid, Seeds seeds, DenseCells cells) {
    return new MapState(study, grid, seeds, cells);
  }

  private MapState(Study study, Grid grid, Seeds seeds, CellStorage cells) {
    this.study = study;
    this.grid = grid;
    this.seeds = seeds;
    this.cells = cells;
    this.refinement = new Refinement(grid);
    this.refused = new AtomicIntegerArray(grid.size());
    for (int i = 0; i < grid.size(); i++) {
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
    return cells.results(grid.index(cell));
  }

  /** Number of results, over all cells and seeds. */
  public long size() {
    return cells.size();
  }

  /** Number of results that are missing, as far as cells can be measured at all. */
  public long missing() {
    return Arrays.stream(missingOfSeeds()).sum();
  }

  /** The same of each seed. */
  long[] missingOfSeeds() {
    return cells.missing(seeds.count(), this::allowed);
  }

  /** Whether a result is asked for, possible and not there. */
  boolean isMissing(int cell, int seed) {
    return allowed(cell) && cells.wants(cell, seed) && !cells.has(cell, seed);
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
    cells.add(cellSeed.cellIndex(), cellSeed.seedIndex(), result);
    version.incrementAndGet();
  }

  /** Adds what is known of a cell; it wins over what was known before. */
  void add(int cellIndex, CellResults results) {
    cells.add(cellIndex, results);
    version.addAndGet(results.count());
  }

  /** Marks a cell as impossible to measure. */
  void refuse(int cellIndex) {
    refused.set(cellIndex, 1);
    version.incrementAndGet();
  }

  CellResults results(int cellIndex) {
    return cells.results(cellIndex);
  }

  boolean allowed(int cellIndex) {
    return refused.get(cellIndex) == 0;
  }

  Refinement refinement() {
    return refinement;
  }
}
