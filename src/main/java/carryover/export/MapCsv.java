package carryover.export;

import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.CellTable;
import carryover.sweep.MapState;
import java.io.IOException;
import java.util.Optional;

/** A map as a table: a row for each seed of each measured cell, see docs/formats.md. */
final class MapCsv {
  private MapCsv() {}

  static void write(MapState state, Appendable out) throws IOException {
    CellTable table = new CellTable(state.study(), state.grid());
    out.append(table.columns());
    for (int i = 0; i < state.grid().size(); i++) {
      Cell cell = state.grid().cell(i);
      for (int k = 0; k < state.results(cell).span(); k++) {
        Optional<CellResult> result = state.results(cell).get(k);
        if (result.isPresent()) {
          out.append(table.row(cell, state.seeds().at(k), result.get()));
        }
      }
    }
  }
}
