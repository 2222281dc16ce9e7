package carryover.lab;

import carryover.ui.control.Tile;
import carryover.workbench.ViewMemory;
import java.util.List;
import java.util.Optional;

/** A tile with a chart, or with several of which one is shown. */
public interface LabTile {
  /** Its name, as in the list of keys. */
  String name();

  Tile node();

  /** The chart that is shown as it is now; empty before there is anything on it. */
  Optional<Exhibit> exhibit();

  /** All charts that can be taken away. */
  default List<LabChart> charts() {
    return List.of(new LabChart(node().getId(), node().title(), node(), this::exhibit));
  }

  /** The chart that is shown, on screen or not. */
  default LabChart shown() {
    return charts().get(0);
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view);
}
