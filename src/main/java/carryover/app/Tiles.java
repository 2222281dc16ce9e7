package carryover.app;

import carryover.lab.Lesson;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.lab.cnn.coefficients.CoefficientsTile;
import carryover.lab.curves.CurvesTile;
import carryover.lab.phase.PhaseTile;
import carryover.lab.theory.TheoryTile;
import carryover.ui.control.Tile;
import carryover.ui.theme.Theming;
import java.util.List;

/**
 * The four tiles, put together.
 *
 * @param grid what holds them
 */
record Tiles(
    CurvesTile curves,
    CoefficientsTile coefficients,
    PhaseTile phase,
    TheoryTile theory,
    TileGrid grid) {
  private static final List<String> NAMES =
      List.of("learning curves", "coefficients", "phase map", "theory");

  static Tiles of(
      Workbench workbench,
      Theming theming,
      CurvesTile curves,
      CoefficientsTile coefficients,
      PhaseTile phase,
      TheoryTile theory) {
    List<Tile> four = List.of(curves.node(), coefficients.node(), phase.node(), theory.node());
    four.forEach(tile -> tile.coverProperty().bind(workbench.lessonProperty().map(Tiles::cover)));
    return new Tiles(curves, coefficients, phase, theory, new TileGrid(four, theming));
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view) {
    view.remember("tileAlone", grid.aloneProperty());
    curves.remember(view);
    coefficients.remember(view);
    phase.remember(view);
  }

  void addTo(Shortcuts shortcuts) {
    for (int i = 0; i < NAMES.size(); i++) {
      int tile = i;
      shortcuts.add(
          String.valueOf(i + 1), NAMES.get(i) + " alone, or all again", () -> grid.toggle(tile));
    }
  }

  private static String cover(Lesson lesson) {
    return lesson.covered() ? "Hidden until you have made your prediction above" : "";
  }
}
