package carryover.lab;

import carryover.ui.control.Tile;
import carryover.workbench.ViewMemory;
import java.util.Optional;

/** A tile with one chart. */
public interface LabTile {
  /** Its name, as in the list of keys. */
  String name();

  Tile node();

  /** The chart as it is now; empty before there is anything on it. */
  Optional<Exhibit> exhibit();

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view);
}
