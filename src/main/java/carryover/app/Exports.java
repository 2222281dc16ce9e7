package carryover.app;

import carryover.lab.LabChart;
import carryover.lab.LabTile;
import carryover.lab.export.ExhibitSource;
import carryover.lab.export.ExportDesk;
import carryover.lab.export.ExportMenu;
import carryover.lab.export.FigureOptions;
import carryover.lab.export.ReportSource;
import carryover.ui.control.FileDialogs;
import carryover.words.Words;
import carryover.workbench.Lesson;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/**
 * Everything about files to take away, put together; out of reach while the result is covered.
 *
 * @param menu of the toolbar
 * @param figures how they are to be
 */
record Exports(ExportMenu menu, FigureOptions figures, ObservableValue<Boolean> covered) {
  private static final Words WORDS = Words.of(Exports.class);

  /**
   * Says which charts can be exported, and puts a menu on each.
   *
   * @param title of what is on screen
   */
  static Exports of(
      Stage window,
      ExportDesk desk,
      FileDialogs dialogs,
      Workbench workbench,
      Supplier<String> title,
      Tiles tiles) {
    ExhibitSource curves =
        new ExhibitSource(
            "learning-curves",
            tiles.curves().node().title(),
            tiles.curves().node(),
            tiles.curves()::exhibit);
    List<ExhibitSource> own =
        tiles.own().stream()
            .flatMap(tile -> tile.charts().stream().map(chart -> source(tile, chart)))
            .toList();
    ExhibitSource map =
        new ExhibitSource(
            "phase-map",
            tiles.phase().node().title(),
            tiles.phase().node(),
            tiles.phase().map(),
            tiles.phase()::exhibit);
    ExhibitSource collapse =
        new ExhibitSource(
            "collapse",
            WORDS.text("figure.collapse"),
            tiles.phase().node(),
            tiles.phase().companion(),
            tiles.phase()::companionExhibit);
    ExhibitSource profile =
        new ExhibitSource(
            "profile",
            tiles.profile().node().title(),
            tiles.profile().node(),
            tiles.profile()::exhibit);
    FigureOptions figures = new FigureOptions();
    ExportMenu menu =
        new ExportMenu(
            window,
            desk,
            (name, extension) ->
                dialogs.save(
                    name + "." + extension,
                    new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension)),
            () -> dialogs.folder(WORDS.text("folder.title")),
            figures,
            Stream.of(List.of(curves), own, List.of(map, collapse, profile))
                .flatMap(List::stream)
                .toList(),
            new ReportSource(
                workbench,
                title,
                Stream.concat(Stream.of(tiles.curves()), tiles.own().stream())
                    .<Supplier<LabChart>>map(tile -> tile::shown)
                    .toList(),
                tiles.phase()::exhibitWithSetting));
    tiles.curves().node().addWhereThereIsRoom(menu.tileMenu(List.of(curves)));
    tiles.own().ifPresent(tile -> tile.node().addWhereThereIsRoom(menu.tileMenu(own)));
    tiles.phase().node().addWhereThereIsRoom(menu.tileMenu(List.of(map, collapse)));
    tiles.profile().node().addWhereThereIsRoom(menu.tileMenu(List.of(profile)));
    ObservableValue<Boolean> covered = workbench.lessonProperty().map(Lesson::covered);
    menu.node().disableProperty().bind(covered);
    return new Exports(menu, figures, covered);
  }

  private static ExhibitSource source(LabTile tile, LabChart chart) {
    return new ExhibitSource(
        chart.name(), chart.title(), tile.node(), chart.node(), chart.exhibit());
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view) {
    figures.remember(view);
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.add("Ctrl+E", WORDS.text("key.export"), unlessCovered(menu::open));
    shortcuts.add("Ctrl+Shift+C", WORDS.text("key.copy"), unlessCovered(menu::copyCurrent));
  }

  private Runnable unlessCovered(Runnable action) {
    return () -> {
      if (!covered.getValue()) {
        action.run();
      }
    };
  }
}
