package carryover.lab;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A chart of a tile that can be taken away.
 *
 * @param name in ids and file names
 * @param title in menus
 * @param node what draws it: on screen or, where a tile shows its charts in turn, not
 * @param exhibit what it shows now; empty while that is nothing
 */
public record LabChart(
    String name, String title, Region node, Supplier<Optional<Exhibit>> exhibit) {}
