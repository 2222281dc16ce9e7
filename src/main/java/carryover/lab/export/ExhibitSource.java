package carryover.lab.export;

import carryover.lab.Exhibit;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A chart of the window that can be exported.
 *
 * @param name in ids and file names
 * @param title in menus
 * @param tile in which it lies
 * @param chart what draws it: on screen or, where a tile shows its charts in turn, not
 * @param exhibit what it shows now; empty while that is nothing
 */
public record ExhibitSource(
    String name, String title, Region tile, Region chart, Supplier<Optional<Exhibit>> exhibit) {

  /** The only chart of its tile. */
  public ExhibitSource(
      String name, String title, Region tile, Supplier<Optional<Exhibit>> exhibit) {
    this(name, title, tile, tile, exhibit);
  }

  boolean isOnScreen() {
    return chart.getScene() != null;
  }
}
