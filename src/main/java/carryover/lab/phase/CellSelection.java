package carryover.lab.phase;

import carryover.ui.chart.HeatMapModel;
import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which cells of the map are brought out: none, the selected one, or several. */
public final class CellSelection {
  private static final int[] NO_CELLS = {};

  private final IntSupplier size;
  private final Runnable changed;
  private final ReadOnlyIntegerWrapper selected =
      new ReadOnlyIntegerWrapper(this, "selected", HeatMapModel.NONE);
  private int[] brushed = NO_CELLS;

  /**
   * @param size number of cells of the map on screen
   * @param changed runs after every change
   */
  CellSelection(IntSupplier size, Runnable changed) {
    this.size = size;
    this.changed = changed;
  }

  /** Number of the selected cell, or {@link HeatMapModel#NONE}. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Selects a cell by number; {@link HeatMapModel#NONE} selects none. */
  public void select(int cell) {
    set(cell, NO_CELLS);
  }

  /** Brings several cells out together; a single one is selected as well. */
  public void brush(int... cells) {
    set(cells.length == 1 ? cells[0] : HeatMapModel.NONE, cells.clone());
  }

  /** Brings more cells out; a single one that is out already goes back. */
  public void add(int... cells) {
    boolean[] out = outlined();
    boolean back = cells.length == 1 && out[cells[0]];
    for (int cell : cells) {
      out[cell] = !back;
    }
    brush(IntStream.range(0, out.length).filter(i -> out[i]).toArray());
  }

  boolean isSeveral() {
    return brushed.length > 1;
  }

  /** Numbers of all cells that are brought out and on screen. */
  int[] all() {
    return IntStream.concat(IntStream.of(selected.get()), Arrays.stream(brushed))
        .filter(cell -> cell >= 0 && cell < size.getAsInt())
        .distinct()
        .toArray();
  }

  /** For each cell of the map whether it is brought out. */
  boolean[] outlined() {
    boolean[] outlined = new boolean[size.getAsInt()];
    for (int cell : all()) {
      outlined[cell] = true;
    }
    return outlined;
  }

  private void set(int cell, int[] cells) {
    selected.set(cell);
    brushed = cells;
    changed.run();
  }
}
