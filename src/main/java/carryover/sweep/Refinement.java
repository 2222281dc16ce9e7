package carryover.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The order in which cells are measured: first at most 20 of them spread over the map, then those
 * half way between, down to every cell. Each cell comes once. Within a level, cells that share work
 * (all equal but ‖u‖) follow each other.
 */
public final class Refinement {
  /** As many as one worker trains while a person still feels to be answered at once. */
  private static final int COARSE_CELLS = 20;

  private final int columns;
  private final int rows;
  private final boolean byColumns;

  /** From coarse to fine; the last is 1 by 1. */
  private final List<LatticeStep> levels = new ArrayList<>();

  public Refinement(Grid grid) {
    this(grid.columns(), grid.rows(), grid.columnsShareWork());
  }

  Refinement(int columns, int rows, boolean byColumns) {
    this.columns = columns;
    this.rows = rows;
    this.byColumns = byColumns;
    LatticeStep level = coarsest();
    while (level.columns() > 1 || level.rows() > 1) {
      levels.add(level);
      level = new LatticeStep(Math.max(1, level.columns() / 2), Math.max(1, level.rows() / 2));
    }
    levels.add(level);
  }

  /** Thins out the direction that has more cells until few enough are left. */
  private LatticeStep coarsest() {
    int across = 1;
    int along = 1;
    while (left(columns, across) * left(rows, along) > COARSE_CELLS) {
      if (left(columns, across) >= left(rows, along)) {
        across *= 2;
      } else {
        along *= 2;
      }
    }
    return new LatticeStep(across, along);
  }

  private static int left(int count, int stride) {
    return (count + stride - 1) / stride;
  }

  /** Cell numbers in the order of refinement. */
  int[] coarseToFine() {
    int[] order = new int[columns * rows];
    boolean[] seen = new boolean[order.length];
    int size = 0;
    for (LatticeStep level : levels) {
      for (int index : sweep(level).toArray()) {
        if (!seen[index]) {
          seen[index] = true;
          order[size++] = index;
        }
      }
    }
    return order;
  }

  /** Cell numbers row by row, or column by column where those share work. */
  int[] straight() {
    return sweep(levels.get(levels.size() - 1)).toArray();
  }

  /** Number of cells on the coarsest level, those of the first complete picture. */
  public int coarseCells() {
    return (int) sweep(levels.get(0)).count();
  }

  /**
   * The nearest measured cell of the finest level that has one here. It may stand in for a cell
   * that is not measured yet, as a preview: the cell itself stays not measured.
   */
  public Optional<Cell> standIn(Cell cell, Predicate<Cell> measured) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      LatticeStep level = levels.get(i);
      Cell anchor =
          new Cell(
              nearest(cell.column(), level.columns(), columns),
              nearest(cell.row(), level.rows(), rows));
      if (measured.test(anchor)) {
        return Optional.of(anchor);
      }
    }
    return Optional.empty();
  }

  /** The finest level all of whose cells are known, if there is one. */
  Optional<LatticeStep> finestComplete(Predicate<Cell> known) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (sweep(levels.get(i)).allMatch(index -> known.test(cell(index)))) {
        return Optional.of(levels.get(i));
      }
    }
    return Optional.empty();
  }

  private Cell cell(int index) {
    return new Cell(index % columns, index / columns);
  }

  private static int nearest(int position, int stride, int count) {
    int last = (count - 1) / stride * stride;
    return Math.min((position + stride / 2) / stride * stride, last);
  }

  private IntStream sweep(LatticeStep level) {
    int[] across = strides(columns, level.columns());
    int[] along = strides(rows, level.rows());
    return byColumns
        ? Arrays.stream(across).flatMap(c -> Arrays.stream(along).map(r -> r * columns + c))
        : Arrays.stream(along).flatMap(r -> Arrays.stream(across).map(c -> r * columns + c));
  }

  private static int[] strides(int count, int stride) {
    return IntStream.iterate(0, i -> i < count, i -> i + stride).toArray();
  }
}
