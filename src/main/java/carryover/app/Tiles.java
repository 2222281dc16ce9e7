package carryover.app;

import carryover.lab.LabTile;
import carryover.lab.curves.CurvesTile;
import carryover.lab.phase.PhaseTile;
import carryover.lab.profile.ProfileTile;
import carryover.lab.theory.TheoryTile;
import carryover.ui.control.CommandButton;
import carryover.ui.control.Tile;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Lesson;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/**
 * The tiles of a desk, put together. The profile has the place of what only one study has, where a
 * study has nothing of its own; else it is shown alone.
 *
 * @param own what only this study has
 * @param grid what holds them
 */
record Tiles(
    CurvesTile curves,
    Optional<LabTile> own,
    PhaseTile phase,
    TheoryTile theory,
    ProfileTile profile,
    TileGrid grid,
    List<String> names) {
  private static final Words WORDS = Words.of(Tiles.class);

  static Tiles of(
      Workbench workbench,
      Theming theming,
      CurvesTile curves,
      Optional<LabTile> own,
      PhaseTile phase,
      TheoryTile theory,
      ProfileTile profile) {
    List<Tile> tiles = new ArrayList<>(List.of(curves.node()));
    List<String> names = new ArrayList<>(List.of(curves.name()));
    own.ifPresent(
        tile -> {
          tiles.add(tile.node());
          names.add(tile.name());
        });
    tiles.addAll(List.of(phase.node(), theory.node()));
    names.addAll(List.of(WORDS.text("tile.map"), WORDS.text("tile.theory"), profile.name()));
    int together = own.isPresent() ? tiles.size() : tiles.size() + 1;
    tiles.add(profile.node());
    tiles.forEach(tile -> tile.coverProperty().bind(workbench.lessonProperty().map(Tiles::cover)));
    TileGrid grid = new TileGrid(tiles, together, theming);
    int last = tiles.size() - 1;
    if (together <= last) {
      Runnable go = () -> grid.toggle(last);
      String back = WORDS.text("tiles.back");
      lead(phase.node(), "phase-profile", profile.node().title(), WORDS.text("profile.help"), go);
      phase.addToView(item("phase-view-profile", WORDS.text("profile.open"), go));
      lead(profile.node(), "profile-back", back, WORDS.text("tiles.backHelp"), go);
      profile.addToView(item("profile-view-back", back, go));
    }
    int map = tiles.indexOf(phase.node());
    Runnable seen =
        () -> {
          // One does not take from the other while it is out of sight.
          phase.setResting(grid.shows(last) && !grid.shows(map));
          profile.setOnScreen(grid.shows(last));
        };
    grid.aloneProperty().addListener((p, old, next) -> seen.run());
    seen.run();
    return new Tiles(curves, own, phase, theory, profile, grid, names);
  }

  /** A way from one tile to another that has no place beside it, and back. */
  private static void lead(Tile from, String id, String text, String help, Runnable go) {
    from.addWhereThereIsRoom(new CommandButton(id, text, help, go));
  }

  /** The same in a menu, which there is always room for. */
  private static MenuItem item(String id, String text, Runnable go) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(event -> go.run());
    return item;
  }

  /** Brings the profile on screen, alone where it has no place beside the others. */
  void showProfile() {
    int last = names.size() - 1;
    if (!grid.shows(last)) {
      grid.toggle(last);
    }
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view) {
    view.remember("tileAlone", grid.aloneProperty());
    curves.remember(view);
    own.ifPresent(tile -> tile.remember(view));
    phase.remember(view);
    profile.remember(view);
  }

  void addTo(Shortcuts shortcuts) {
    for (int i = 0; i < names.size(); i++) {
      int tile = i;
      shortcuts.add(
          String.valueOf(i + 1), WORDS.text("key.alone", names.get(i)), () -> grid.toggle(tile));
    }
  }

  private static String cover(Lesson lesson) {
    return lesson.covered() ? WORDS.text("tiles.covered") : "";
  }
}
