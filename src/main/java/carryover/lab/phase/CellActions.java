package carryover.lab.phase;

import carryover.study.Setting;
import carryover.sweep.Cell;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What there is to say about the map's cells, and what can be done with them. */
public final class CellActions {
  private final Workbench workbench;
  private final CellInspector inspector;
  private final CellSelection selection;
  private final Supplier<LayerValues> values;

  /**
   * @param values what is measured, of the map on screen
   */
  CellActions(
      Workbench workbench,
      CellInspector inspector,
      CellSelection selection,
      Supplier<LayerValues> values) {
    this.workbench = workbench;
    this.inspector = inspector;
    this.selection = selection;
    this.values = values;
  }

  /** Everything known of a cell, for the table beside the cursor. */
  public List<ReadOutRow> describe(int cell) {
    return cell(cell).map(place -> text().rows(place)).orElse(List.of());
  }

  /** Makes the setting of a cell the current one, undoably; nothing where it is not allowed. */
  public void load(int cell) {
    setting(cell).ifPresent(setting -> workbench.change(setting, ChangePhase.COMMITTED));
  }

  /** Loads the selected cell. */
  void load() {
    load(selected());
  }

  /** Whether the selected cell has a setting, and one that an open preset does not lock out. */
  boolean canLoad() {
    return setting(selected()).filter(workbench::permits).isPresent();
  }

  /** Trains the selected cell again to look at it closely; nothing where it is not allowed. */
  void inspect() {
    setting(selected())
        .ifPresent(
            setting ->
                inspector.open(
                    text().place(cell(selected()).orElseThrow()),
                    setting,
                    values.get().state().seeds()));
  }

  /** Whether the selected cell has a setting at all. */
  boolean canInspect() {
    return setting(selected()).isPresent();
  }

  /** What shows a cell closely. */
  CellInspector inspector() {
    return inspector;
  }

  /** The selected cell, or all that are brought out, in one line; empty when there is none. */
  String selectedText() {
    List<Cell> cells = Arrays.stream(selection.all()).mapToObj(grid()::cell).toList();
    return switch (cells.size()) {
      case 0 -> "";
      case 1 -> text().line(cells.get(0));
      default -> text().line(cells);
    };
  }

  private int selected() {
    return selection.selectedProperty().get();
  }

  private Optional<Setting> setting(int cell) {
    return cell(cell).flatMap(grid()::setting);
  }

  private Optional<Cell> cell(int cell) {
    return cell >= 0 && cell < grid().size() ? Optional.of(grid().cell(cell)) : Optional.empty();
  }

  private Grid grid() {
    return values.get().state().grid();
  }

  private CellText text() {
    return new CellText(values.get());
  }
}
