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
 * @param tile where it is on screen
 * @param exhibit what it shows now; empty while that is nothing
 */
public record ExhibitSource(
    String name, String title, Region tile, Supplier<Optional<Exhibit>> exhibit) {}
