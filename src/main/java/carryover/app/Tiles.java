package carryover.app;

import carryover.lab.LabTile;
import carryover.lab.Lesson;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.lab.curves.CurvesTile;
import carryover.lab.phase.PhaseTile;
import carryover.lab.theory.TheoryTile;
import carryover.ui.control.Tile;
import carryover.ui.theme.Theming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tiles of a desk, put together.
 *
 * @param own what only this study has
 * @param grid what holds them
 */
record Tiles(
    CurvesTile curves,
    Optional<LabTile> own,
    PhaseTile phase,
    TheoryTile theory,
    TileGrid grid,
    List<String> names) {

  static Tiles of(
      Workbench workbench,
      Theming theming,
      CurvesTile curves,
      Optional<LabTile> own,
      PhaseTile phase,
      TheoryTile theory) {
    List<Tile> tiles = new ArrayList<>(List.of(curves.node()));
    List<String> names = new ArrayList<>(List.of(curves.name()));
    own.ifPresent(
        tile -> {
          tiles.add(tile.node());
          names.add(tile.name());
        });
    tiles.addAll(List.of(phase.node(), theory.node()));
    names.addAll(List.of("phase map", "theory"));
    tiles.forEach(tile -> tile.coverProperty().bind(workbench.lessonProperty().map(Tiles::cover)));
    return new Tiles(curves, own, phase, theory, new TileGrid(tiles, theming), names);
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view) {
    view.remember("tileAlone", grid.aloneProperty());
    curves.remember(view);
    own.ifPresent(tile -> tile.remember(view));
    phase.remember(view);
  }

  void addTo(Shortcuts shortcuts) {
    for (int i = 0; i < names.size(); i++) {
      int tile = i;
      shortcuts.add(
          String.valueOf(i + 1), names.get(i) + " alone, or all again", () -> grid.toggle(tile));
    }
  }

  private static String cover(Lesson lesson) {
    return lesson.covered() ? "Hidden until you have made your prediction above" : "";
  }
}
