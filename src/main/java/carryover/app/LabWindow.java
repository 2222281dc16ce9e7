package carryover.app;

import carryover.export.ProgramVersion;
import carryover.lab.Lesson;
import carryover.lab.LiveRun;
import carryover.lab.PinnedRuns;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.lab.coefficients.CoefficientsTile;
import carryover.lab.compare.CompareButtons;
import carryover.lab.compare.ComparePanel;
import carryover.lab.compare.ComparisonModel;
import carryover.lab.compare.PinList;
import carryover.lab.curves.CurvesTile;
import carryover.lab.export.ExportDesk;
import carryover.lab.export.ExportMenu;
import carryover.lab.export.PinnedRestore;
import carryover.lab.export.ReproductionBar;
import carryover.lab.export.ReproductionModel;
import carryover.lab.lesson.LessonBar;
import carryover.lab.lesson.LessonModel;
import carryover.lab.phase.PhaseTile;
import carryover.lab.phase.PhaseViewModel;
import carryover.lab.playback.Playback;
import carryover.lab.playback.PlaybackBar;
import carryover.lab.setting.SettingPanel;
import carryover.lab.setting.SettingViewModel;
import carryover.lab.status.StatusBar;
import carryover.lab.theory.AdviceScans;
import carryover.lab.theory.TheoryTile;
import carryover.lab.toolbar.LabToolBar;
import carryover.lab.toolbar.LookMenu;
import carryover.lab.workspace.CellKeeper;
import carryover.lab.workspace.WorkspaceKeeper;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.run.WorkerPool;
import carryover.sweep.ResultCache;
import carryover.transfer.engine.TrainingEngine;
import carryover.ui.control.FileDialogs;
import carryover.ui.control.Tile;
import carryover.ui.feed.Feed;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window: puts the screens together and wires them to the engine. */
public final class LabWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Results of map cells worth remembering: some tens of megabytes. */
  private static final int KEPT_RESULTS = 50_000;

  /** Least height of a panel over the tiles, over the size of the text. */
  private static final double PANEL = 22;

  /** Most of the window's width that the setting may take, however large the text. */
  private static final double SETTING_SHARE = 0.36;

  private final Workbench workbench = new Workbench();
  private final WorkspaceKeeper workspace;
  private final CellKeeper cells;
  private final LiveRun run;
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final BorderPane root = new BorderPane();

  /** Setting and tiles; the gallery takes its place for a while. */
  private final BorderPane bench = new BorderPane();

  /**
   * Fills and shows the stage, and starts the first training.
   *
   * @param folder where a person's own presets are kept
   * @param session what the window showed last, and where that is kept
   */
  public LabWindow(
      Stage stage,
      TrainingEngine engine,
      WorkerPool pool,
      Theming theming,
      DataFolder folder,
      WorkspaceSession session) {
    Feed feed = new Feed(new ScreenPulse());
    workspace = new WorkspaceKeeper(workbench, session, feed);
    ViewMemory view = workspace.view();
    view.remember("look", theming.themeProperty(), theming::set);
    run = new LiveRun(workbench, engine, pool, feed, System::nanoTime);
    ResultCache results = new ResultCache(KEPT_RESULTS);
    cells = new CellKeeper(results, feed);
    PhaseViewModel map =
        new PhaseViewModel(workbench, engine, results, pool, feed, System::nanoTime);
    FileDialogs dialogs = new FileDialogs();
    view.remember("dialogs.folder", dialogs.folderProperty());
    ReproductionModel reproduction = new ReproductionModel(engine, pool, feed);
    PinnedRestore besides = new PinnedRestore(workbench, feed);
    Presets presets =
        Presets.of(
            workbench,
            engine,
            pool,
            feed,
            theming,
            folder,
            dialogs,
            reproduction.offers().andThen(besides::opened));
    LessonModel lesson = new LessonModel(workbench);
    SettingPanel setting = new SettingPanel(workbench, new SettingViewModel(workbench));
    Playback playback = new Playback(workbench);
    PinnedRuns pinned = new PinnedRuns(workbench, engine, pool, feed);
    AdviceScans scans = AdviceScans.of(workbench, engine, pool, feed);
    ComparisonModel comparison = new ComparisonModel(workbench);
    ComparePanel compare = new ComparePanel(comparison, pinned, theming);
    PinList pins = new PinList(comparison, pinned, theming, compare::toggle);
    CurvesTile curves = new CurvesTile(workbench, playback::seek, theming);
    CoefficientsTile coefficients = new CoefficientsTile(workbench, playback::seek, theming);
    PhaseTile phase = new PhaseTile(workbench, map, theming);
    TheoryTile theory = new TheoryTile(workbench, scans, theming, pins.node());
    List<Tile> four = List.of(curves.node(), coefficients.node(), phase.node(), theory.node());
    four.forEach(
        tile -> tile.coverProperty().bind(workbench.lessonProperty().map(LabWindow::cover)));
    TileGrid tiles = new TileGrid(four);
    ExportDesk exports = new ExportDesk(workbench, engine, pool, feed);
    ExportMenu export =
        ExportWiring.menu(
            stage,
            exports,
            dialogs,
            workbench,
            presets.desk().title()::getValue,
            curves,
            coefficients,
            phase);
    ObservableValue<Boolean> covered = workbench.lessonProperty().map(Lesson::covered);
    export.node().disableProperty().bind(covered);
    StatusBar status = new StatusBar(workbench, run);
    status.mapProperty().bind(map.progressTextProperty());
    for (ReadOnlyStringProperty message :
        List.of(
            presets.desk().messageProperty(),
            pinned.messageProperty(),
            compare.messageProperty(),
            workspace.messageProperty(),
            exports.messageProperty(),
            cells.messageProperty())) {
      message.addListener((p, old, text) -> status.messageProperty().set(text));
    }
    status.messageProperty().set(workspace.messageProperty().get());
    Shortcuts shortcuts = shortcuts(tiles, playback);
    presets.addTo(shortcuts);
    shortcuts.add("Ctrl+N", "the notes of the preset, or away with them", lesson::toggle);
    shortcuts.add("Ctrl+P", "pin this run, to compare with", pinned::pinCurrent);
    shortcuts.add("Ctrl+Shift+P", "table of the pinned runs", compare::toggle);
    shortcuts.add("Ctrl+E", "export", unlessCovered(export::open));
    shortcuts.add("Ctrl+Shift+C", "copy the figure", unlessCovered(export::copyCurrent));
    HelpOverlay help = new HelpOverlay(shortcuts);
    shortcuts.addEverywhere("F1", "show these keys", help::toggle);
    shortcuts.addEverywhere("?", "show these keys", help::toggle);
    shortcuts.add(
        "Esc", "close these keys or the table, else stop training", () -> escape(help, compare));
    LabToolBar toolBar =
        new LabToolBar(
            workbench,
            run,
            RandomGenerator.getDefault(),
            presets.menu().node(),
            new CompareButtons(workbench, pinned, compare).nodes(),
            new PlaybackBar(workbench, playback).nodes(),
            new LookMenu(theming).node(),
            export.node(),
            help.button());
    root.setTop(new VBox(toolBar.node(), new ReproductionBar(reproduction).node()));
    bench.leftProperty().bind(folded.map(away -> away ? null : setting.node()));
    // What is compared is a result, too.
    StackPane compared = new StackPane(compare.node());
    compared.setPickOnBounds(false);
    compared.visibleProperty().bind(covered.map(hidden -> !hidden));
    bench.setCenter(
        below(new LessonBar(workbench, lesson).node(), withPanel(tiles.node(), compared, theming)));
    root.setCenter(bench);
    root.setBottom(status.node());
    presets
        .gallery()
        .openProperty()
        .addListener((p, old, open) -> root.setCenter(open ? presets.gallery().node() : bench));
    setting.node().getStyleClass().add("setting-side");
    setting.node().maxWidthProperty().bind(root.widthProperty().multiply(SETTING_SHARE));
    view.remember("follow", run.followModeProperty());
    view.remember("tileAlone", tiles.aloneProperty());
    view.remember("settingFolded", folded);
    view.remember("notesShown", lesson.shownProperty());
    view.remember("replay.speed", playback.speedProperty());
    view.remember("replay.loop", playback.loopProperty());
    view.remember("compareOpen", compare.openProperty());
    setting.remember(view);
    curves.remember(view);
    coefficients.remember(view);
    phase.remember(view);
    show(stage, help.over(root), theming, shortcuts);
    presets.drop().listenTo(stage.getScene());
    stage.titleProperty().bind(presets.desk().title().map(title -> title + " – Carryover"));
    run.run();
    session
        .folder()
        .ifPresentOrElse(
            kept -> cells.restore(kept, ProgramVersion.current(), engine, pool, map::start),
            map::start);
  }

  /** Saves what is not saved yet; to be called when no worker is left. */
  public void close() {
    workspace.close();
    cells.close();
  }

  /** The state of the screen. */
  public Workbench workbench() {
    return workbench;
  }

  /** What lies on top goes first. */
  private void escape(HelpOverlay help, ComparePanel table) {
    if (!help.close() && !table.close()) {
      run.stop();
    }
  }

  private Shortcuts shortcuts(TileGrid tiles, Playback playback) {
    Shortcuts shortcuts = new Shortcuts(() -> root.getCenter() == bench);
    shortcuts.add("Ctrl+Z", "undo", workbench::undo);
    shortcuts.add("Ctrl+Y", "redo", workbench::redo);
    shortcuts.add("F5", "train again", run::run);
    shortcuts.add("Ctrl+Space", "play or pause the replay", playback::toggle);
    shortcuts.add("Ctrl+Right", "one recorded step on", () -> playback.stepBy(1));
    shortcuts.add("Ctrl+Left", "one recorded step back", () -> playback.stepBy(-1));
    shortcuts.add("Ctrl+Home", "back to the initialisation", playback::rewind);
    shortcuts.add("Ctrl+End", "to the end of training", playback::toEnd);
    shortcuts.add("Ctrl+Shift+Right", "train on: more downstream steps", playback::extend);
    for (int i = 0; i < 4; i++) {
      int tile = i;
      String name = List.of("learning curves", "coefficients", "phase map", "theory").get(i);
      shortcuts.add(String.valueOf(i + 1), name + " alone, or all again", () -> tiles.toggle(tile));
    }
    shortcuts.add("Ctrl+B", "fold the setting away, or show it", () -> folded.set(!folded.get()));
    return shortcuts;
  }

  /** A panel over the lower half, or more where large text leaves little room there. */
  private static StackPane withPanel(Node tiles, Region panel, Theming theming) {
    StackPane both = new StackPane(tiles, panel);
    StackPane.setAlignment(panel, Pos.BOTTOM_CENTER);
    both.setMinSize(0, 0);
    panel
        .maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(both.getHeight() / 2, PANEL * theming.get().fontSize()),
                both.heightProperty(),
                theming.themeProperty()));
    return both;
  }

  private Runnable unlessCovered(Runnable action) {
    return () -> {
      if (!workbench.lessonProperty().get().covered()) {
        action.run();
      }
    };
  }

  private static String cover(Lesson lesson) {
    return lesson.covered() ? "Hidden until you have made your prediction above" : "";
  }

  /** A head over the upper half at most. */
  private static BorderPane below(Region head, Node content) {
    BorderPane pane = new BorderPane(content);
    pane.setTop(head);
    head.maxHeightProperty().bind(pane.heightProperty().divide(2));
    // With large text the parts give way, not the window.
    pane.setMinSize(0, 0);
    return pane;
  }

  private void show(Stage stage, Parent content, Theming theming, Shortcuts shortcuts) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            content, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    theming.dress(scene);
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(LabWindow.class.getResource("/carryover/lab/lab.css"))
                .toExternalForm());
    shortcuts.listenTo(scene);
    new CurveLatency(workbench, scene);
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setScene(scene);
    ViewMemory view = workspace.view();
    view.remember(
        "window.width",
        stage.widthProperty(),
        width -> stage.setWidth(Math.min(width.doubleValue(), screen.getWidth())));
    view.remember(
        "window.height",
        stage.heightProperty(),
        height -> stage.setHeight(Math.min(height.doubleValue(), screen.getHeight())));
    view.remember("window.maximised", stage.maximizedProperty(), stage::setMaximized);
    stage.show();
  }
}
