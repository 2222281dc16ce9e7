package carryover.app;

import carryover.export.ProgramVersion;
import carryover.lab.Lesson;
import carryover.lab.LiveRun;
import carryover.lab.Message;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.lab.cnn.coefficients.CoefficientsTile;
import carryover.lab.cnn.theory.AdviceScans;
import carryover.lab.cnn.theory.CnnCard;
import carryover.lab.curves.CurvesTile;
import carryover.lab.export.ExportDesk;
import carryover.lab.export.PinnedRestore;
import carryover.lab.export.ReproductionBar;
import carryover.lab.export.ReproductionModel;
import carryover.lab.gallery.DropHint;
import carryover.lab.lesson.LessonBar;
import carryover.lab.lesson.LessonModel;
import carryover.lab.phase.PhaseTile;
import carryover.lab.phase.PhaseViewModel;
import carryover.lab.playback.Playback;
import carryover.lab.playback.PlaybackBar;
import carryover.lab.setting.SettingPanel;
import carryover.lab.setting.SettingViewModel;
import carryover.lab.status.StatusBar;
import carryover.lab.theory.TheoryTile;
import carryover.lab.toolbar.LabToolBar;
import carryover.lab.toolbar.LookMenu;
import carryover.lab.workspace.CellKeeper;
import carryover.lab.workspace.WorkspaceKeeper;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.run.WorkerPool;
import carryover.study.Engine;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.sweep.ResultCache;
import carryover.ui.control.StageFileDialogs;
import carryover.ui.feed.Feed;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: puts the screens together and wires them to the engine. */
public final class LabWindow {
  /** Results of map cells worth remembering: some tens of megabytes. */
  private static final int KEPT_RESULTS = 50_000;

  /** Of the replay, at one press of a key. */
  private static final double FASTER = 1.5;

  private final Workbench workbench;
  private final WorkspaceKeeper workspace;
  private final CellKeeper cells;
  private final LiveRun run;
  private final FaultReport faults;
  private final Presets presets;

  /**
   * Fills and shows the stage, and starts the first training.
   *
   * @param studies there are
   * @param folder where a person's own presets are kept
   * @param session what the window showed last, and where that is kept
   */
  public LabWindow(
      Studies studies,
      Stage stage,
      Engine engine,
      WorkerPool pool,
      Theming theming,
      DataFolder folder,
      WorkspaceSession session) {
    Study study = studies.first();
    workbench = new Workbench(study);
    Feed feed = new Feed(new ScreenPulse());
    faults = new FaultReport(feed, System.err);
    workspace = new WorkspaceKeeper(workbench, session, feed);
    ViewMemory view = workspace.view();
    view.remember("look", theming.themeProperty(), theming::set);
    run = new LiveRun(workbench, engine, pool, feed, System::nanoTime);
    ResultCache results = new ResultCache(KEPT_RESULTS);
    cells = new CellKeeper(results, feed, session.problems());
    PhaseViewModel map =
        new PhaseViewModel(workbench, engine, results, pool, feed, System::nanoTime);
    StageFileDialogs dialogs = new StageFileDialogs(stage);
    view.remember("dialogs.folder", dialogs.folderProperty());
    ReproductionModel reproduction = new ReproductionModel(study.readouts(), engine, pool, feed);
    PinnedRestore besides = new PinnedRestore(workbench, feed);
    presets =
        Presets.of(
            studies,
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
    Comparing comparing = Comparing.of(workbench, engine, pool, feed, theming);
    AdviceScans scans = AdviceScans.of(workbench, engine, pool, feed);
    Tiles tiles =
        Tiles.of(
            workbench,
            theming,
            new CurvesTile(workbench, playback::seek, theming),
            new CoefficientsTile(workbench, playback::seek, theming),
            new PhaseTile(workbench, map, theming),
            new TheoryTile(
                workbench,
                List.of(new CnnCard(workbench, scans)),
                theming,
                comparing.list().node()));
    ExportDesk desk = new ExportDesk(workbench, engine, pool, feed);
    Exports exports =
        Exports.of(stage, desk, dialogs, workbench, presets.desk().title()::getValue, tiles);
    StatusBar status = new StatusBar(workbench, run);
    status.mapProperty().bind(map.progressTextProperty());
    List.of(
            presets.desk().messageProperty(),
            comparing.pinned().messageProperty(),
            comparing.table().messageProperty(),
            workspace.messageProperty(),
            desk.messageProperty(),
            cells.messageProperty(),
            faults.messageProperty())
        .forEach(message -> show(message, status));
    workspace.atStart().forEach(status::tell);
    WorkArea workArea =
        new WorkArea(
            setting.node(),
            new LessonBar(workbench, lesson).node(),
            workbench.lessonProperty().map(Lesson::covered),
            tiles.grid().node(),
            comparing.coveredTable(workbench),
            theming);
    BorderPane root = new BorderPane(workArea.node());
    Shortcuts shortcuts = new Shortcuts(() -> root.getCenter() == workArea.node());
    addKeys(shortcuts, playback);
    shortcuts.group("Presets, files, runs");
    presets.addTo(shortcuts);
    shortcuts.add("Ctrl+N", "the notes of the preset, or away with them", lesson::toggle);
    comparing.addTo(shortcuts);
    exports.addTo(shortcuts);
    shortcuts.group("Window");
    tiles.addTo(shortcuts);
    workArea.addTo(shortcuts);
    shortcuts.addEverywhere("Ctrl+Plus", "larger text", () -> theming.set(theming.get().larger()));
    shortcuts.addEverywhere(
        "Ctrl+Minus", "smaller text", () -> theming.set(theming.get().smaller()));
    HelpOverlay help = new HelpOverlay(shortcuts);
    shortcuts.addEverywhere("F1", "show these keys", help::toggle);
    shortcuts.addEverywhere("?", "show these keys", help::toggle);
    shortcuts.add(
        "Esc",
        "leave a zoom, these keys or the table; else stop training",
        () -> escape(help, comparing));
    LabToolBar toolBar =
        new LabToolBar(
            workbench,
            run,
            RandomGenerator.getDefault(),
            presets.menu().node(),
            comparing.buttons(),
            new PlaybackBar(workbench, playback).nodes(),
            new LookMenu(theming).node(),
            exports.menu().node(),
            help.button());
    show(toolBar.messageProperty(), status);
    root.setTop(new VBox(toolBar.node(), new ReproductionBar(reproduction).node()));
    root.setBottom(status.node());
    presets
        .gallery()
        .openProperty()
        .addListener(
            (p, old, open) -> root.setCenter(open ? presets.gallery().node() : workArea.node()));
    new Areas(
            List.of(
                toolBar.node(),
                setting.node(),
                tiles.grid().node(),
                presets.gallery().node(),
                status.node()))
        .addTo(shortcuts);
    DropHint dropHint = new DropHint(presets.drop());
    StackPane covered = new StackPane(root, dropHint.node());
    LabStage frame = new LabStage(stage, help.over(covered, toolBar.node()), theming);
    shortcuts.listenTo(frame.scene());
    dropHint.listenTo(frame.scene());
    new CurveLatency(workbench, frame.scene());
    view.remember("follow", run.followModeProperty());
    view.remember("settingFolded", workArea.foldedProperty());
    view.remember("notesShown", lesson.shownProperty());
    view.remember("replay.speed", playback.speedProperty());
    view.remember("replay.loop", playback.loopProperty());
    view.remember("compareOpen", comparing.table().openProperty());
    setting.remember(view);
    tiles.remember(view);
    exports.remember(view);
    frame.remember(view);
    frame.show();
    stage.titleProperty().bind(presets.desk().title().map(title -> title + " – Carryover"));
    run.run();
    session
        .folder()
        .ifPresentOrElse(
            kept -> cells.restore(kept, ProgramVersion.current(), study, engine, pool, map::start),
            map::start);
  }

  /** Saves what is not saved yet; to be called when no worker is left. */
  public void close() {
    workspace.close();
    cells.close();
  }

  /** Tells a person of what no one caught. */
  Thread.UncaughtExceptionHandler faults() {
    return faults;
  }

  /**
   * Opens files and a share code as if they were dropped and pasted.
   *
   * @param code empty when there is none
   */
  public void open(List<Path> files, String code) {
    if (!files.isEmpty()) {
      presets.drop().take(files);
    }
    if (!code.isEmpty()) {
      presets.desk().openCode(code);
    }
  }

  /** The state of the screen. */
  public Workbench workbench() {
    return workbench;
  }

  private static void show(ObservableValue<Message> message, StatusBar status) {
    message.addListener((p, old, next) -> status.tell(next));
  }

  /** What lies on top goes first. */
  private void escape(HelpOverlay help, Comparing comparing) {
    if (!help.close() && !comparing.table().close()) {
      run.stop();
    }
  }

  private void addKeys(Shortcuts shortcuts, Playback playback) {
    shortcuts.group("Setting and training");
    shortcuts.add("Ctrl+Z", "undo", workbench::undo);
    shortcuts.add("Ctrl+Y", "redo", workbench::redo);
    shortcuts.add("F5", "train again", run::run);
    shortcuts.group("Replay");
    shortcuts.add("Ctrl+Space", "play or pause the replay", playback::toggle);
    shortcuts.add("Ctrl+Right", "one recorded step on", () -> playback.stepBy(1));
    shortcuts.add("Ctrl+Left", "one recorded step back", () -> playback.stepBy(-1));
    shortcuts.add("Ctrl+Home", "back to the initialisation", playback::rewind);
    shortcuts.add("Ctrl+End", "to the end of training", playback::toEnd);
    shortcuts.add("Ctrl+Up", "replay faster", () -> playback.accelerate(FASTER));
    shortcuts.add("Ctrl+Down", "replay slower", () -> playback.accelerate(1 / FASTER));
    shortcuts.add("Ctrl+L", "replay again and again, or once", playback::toggleLoop);
    shortcuts.add("Ctrl+Shift+Right", "train on: more downstream steps", playback::extend);
  }
}
