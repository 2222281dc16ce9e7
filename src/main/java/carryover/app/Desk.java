package carryover.app;

import carryover.export.ProgramVersion;
import carryover.lab.StudyTiles;
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
import carryover.lab.profile.ProfileTile;
import carryover.lab.profile.ProfileViewModel;
import carryover.lab.setting.SettingPanel;
import carryover.lab.setting.SettingViewModel;
import carryover.lab.status.StatusBar;
import carryover.lab.theory.TheoryTile;
import carryover.lab.toolbar.LabToolBar;
import carryover.lab.toolbar.LookMenu;
import carryover.lab.toolbar.StudyChoice;
import carryover.lab.toolbar.UndoSteps;
import carryover.lab.workspace.CellKeeper;
import carryover.lab.workspace.DeskKeeper;
import carryover.live.LiveRun;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Study;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.Words;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import carryover.workbench.Lesson;
import carryover.workbench.Message;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * All that belongs to one study in the window: its workbench, its training, its map, its tiles,
 * with bars above and below. Made when the study is first shown.
 */
final class Desk {
  private static final Words WORDS = Words.of(Desk.class);

  /** Results of map cells worth remembering: some tens of megabytes. */
  private static final int KEPT_RESULTS = 50_000;

  /** Of the replay, at one press of a key. */
  private static final double FASTER = 1.5;

  private final Common common;
  private final Study study;
  private final Engine engine;
  private final Workbench workbench;
  private final DeskKeeper keeper;
  private final CellKeeper cells;
  private final LiveRun run;
  private final PhaseViewModel map;
  private final ProfileViewModel profile;
  private final Tiles tiles;
  private final Presets presets;
  private final ReproductionModel reproduction;
  private final PinnedRestore besides;
  private final StatusBar status;
  private final Shortcuts shortcuts;
  private final DropHint dropHint;
  private final Parent node;
  private boolean begun;

  /**
   * @param own what only this study has
   * @param onScreen whether this desk is the one that is shown
   */
  Desk(Common common, Study study, Engine engine, StudyTiles own, BooleanSupplier onScreen) {
    this.common = common;
    this.study = study;
    this.engine = engine;
    Feed feed = common.feed();
    Trainer trainer = new Trainer(engine, common.pool());
    Theming theming = common.theming();
    workbench = new Workbench(study);
    keeper = common.workspace().desk(workbench);
    run = new LiveRun(workbench, trainer, feed, System::nanoTime);
    ResultCache results = new ResultCache(KEPT_RESULTS);
    cells = new CellKeeper(results, feed, common.session().problems());
    map = new PhaseViewModel(workbench, trainer, results, feed, System::nanoTime);
    profile = new ProfileViewModel(workbench, trainer, results, feed, System::nanoTime);
    reproduction = new ReproductionModel(study, trainer, feed);
    besides = new PinnedRestore(workbench, feed);
    presets = Presets.of(common.library(), common.others(), workbench, theming, common.dialogs());
    LessonModel lesson = new LessonModel(workbench);
    SettingPanel setting = new SettingPanel(workbench, new SettingViewModel(workbench));
    Playback playback = new Playback(workbench);
    Comparing comparing = Comparing.of(workbench, trainer, feed, theming);
    StudyTiles.Parts parts =
        new StudyTiles.Parts(
            workbench, trainer, results, feed, this::showProfile, playback::seek, theming);
    tiles =
        Tiles.of(
            workbench,
            theming,
            new CurvesTile(workbench, playback::seek, theming),
            own.tile(parts),
            new PhaseTile(workbench, map, theming),
            new TheoryTile(workbench, own.card(parts), theming, comparing.list().node()),
            new ProfileTile(workbench, profile, theming));
    ExportDesk exporting = new ExportDesk(workbench, trainer, common.pool(), feed);
    Exports exports =
        Exports.of(
            common.stage(),
            exporting,
            common.dialogs(),
            workbench,
            presets.desk().title()::getValue,
            tiles);
    status = new StatusBar(workbench, run);
    status
        .mapProperty()
        .bind(
            Bindings.when(profile.progressTextProperty().isEmpty())
                .then(map.progressTextProperty())
                .otherwise(profile.progressTextProperty()));
    List.of(
            presets.desk().messageProperty(),
            comparing.pinned().messageProperty(),
            comparing.table().messageProperty(),
            exporting.messageProperty(),
            cells.messageProperty())
        .forEach(this::tellOf);
    WorkArea workArea =
        new WorkArea(
            setting.node(),
            new LessonBar(workbench, lesson).node(),
            workbench.lessonProperty().map(Lesson::covered),
            tiles.grid().node(),
            comparing.coveredTable(workbench),
            theming);
    BorderPane root = new BorderPane(workArea.node());
    UndoSteps steps = common.steps().apply(study, workbench);
    shortcuts = new Shortcuts(onScreen, () -> root.getCenter() == workArea.node());
    addKeys(steps, playback);
    shortcuts.group(WORDS.text("keys.presets"));
    presets.addTo(shortcuts);
    shortcuts.add("Ctrl+N", WORDS.text("key.notes"), lesson::toggle);
    comparing.addTo(shortcuts);
    exports.addTo(shortcuts);
    shortcuts.group(WORDS.text("keys.window"));
    tiles.addTo(shortcuts);
    workArea.addTo(shortcuts);
    shortcuts.addEverywhere(
        "Ctrl+Plus", WORDS.text("key.larger"), () -> theming.set(theming.get().larger()));
    shortcuts.addEverywhere(
        "Ctrl+Minus", WORDS.text("key.smaller"), () -> theming.set(theming.get().smaller()));
    HelpOverlay help = new HelpOverlay(shortcuts);
    shortcuts.addEverywhere("F1", WORDS.text("key.help"), help::toggle);
    shortcuts.addEverywhere("?", WORDS.text("key.help"), help::toggle);
    shortcuts.add("Esc", WORDS.text("key.escape"), () -> escape(help, comparing));
    LabToolBar toolBar =
        new LabToolBar(
            workbench,
            steps,
            run,
            RandomGenerator.getDefault(),
            new StudyChoice(common.studies(), study, common.go()).node(),
            presets.menu().node(),
            comparing.buttons(),
            new PlaybackBar(workbench, playback).nodes(),
            new LookMenu(theming).node(),
            exports.menu().node(),
            help.button());
    tellOf(toolBar.messageProperty());
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
    dropHint = new DropHint(presets.drop());
    node = help.over(new StackPane(root, dropHint.node()), toolBar.node());
    ViewMemory view = keeper.view();
    view.remember("follow", run.followModeProperty());
    view.remember("settingFolded", workArea.foldedProperty());
    view.remember("notesShown", lesson.shownProperty());
    view.remember("replay.speed", playback.speedProperty());
    view.remember("replay.loop", playback.loopProperty());
    view.remember("compareOpen", comparing.table().openProperty());
    setting.remember(view);
    tiles.remember(view);
    exports.remember(view);
  }

  /** What is shown of it. */
  Parent node() {
    return node;
  }

  Study study() {
    return study;
  }

  Workbench workbench() {
    return workbench;
  }

  Presets presets() {
    return presets;
  }

  /** What is on it, for the window's title. */
  ObservableValue<String> title() {
    return presets.desk().title();
  }

  /** Listens to keys; once, when it is first in a scene. */
  void listenTo(Scene scene) {
    shortcuts.listenTo(scene);
    new CurveLatency(workbench, scene);
  }

  /** It has come on screen: files that are dropped are for it, and it begins to train. */
  void shown(Scene scene) {
    dropHint.listenTo(scene);
    presets.desk().refreshRecent();
    if (!begun) {
      begun = true;
      run.run();
      common
          .session()
          .folder()
          .map(this::cellFolder)
          .ifPresentOrElse(
              kept ->
                  cells.restore(
                      kept, ProgramVersion.current(), study, engine, common.pool(), map::start),
              map::start);
    }
  }

  /** The first study's cells lie where those of the first version do. */
  private Path cellFolder(Path kept) {
    return study.equals(common.studies().first()) ? kept : kept.resolve("cells-" + study.id());
  }

  /** Takes what an opened file of this study tells of itself. */
  void told(Provenance provenance) {
    reproduction.offers().accept(provenance);
    besides.opened(provenance);
  }

  void tell(Message message) {
    status.tell(message);
  }

  /** Has what is said there shown in the status bar. */
  void tellOf(ObservableValue<Message> message) {
    message.addListener((p, old, next) -> status.tell(next));
  }

  void close() {
    cells.close();
  }

  private void showProfile(Axis along, int seeds) {
    profile.show(along, seeds);
    tiles.showProfile();
  }

  /** What lies on top goes first. */
  private void escape(HelpOverlay help, Comparing comparing) {
    if (!help.close() && !comparing.table().close()) {
      run.stop();
    }
  }

  private void addKeys(UndoSteps steps, Playback playback) {
    shortcuts.group(WORDS.text("keys.setting"));
    shortcuts.add("Ctrl+Z", WORDS.text("key.undo"), steps::undo);
    shortcuts.add("Ctrl+Y", WORDS.text("key.redo"), steps::redo);
    shortcuts.add("F5", WORDS.text("key.train"), run::run);
    shortcuts.group(WORDS.text("keys.replay"));
    shortcuts.add("Ctrl+Space", WORDS.text("key.play"), playback::toggle);
    shortcuts.add(
        "Ctrl+Right", WORDS.text("key.on", study.time().unit()), () -> playback.stepBy(1));
    shortcuts.add(
        "Ctrl+Left", WORDS.text("key.back", study.time().unit()), () -> playback.stepBy(-1));
    shortcuts.add("Ctrl+Home", WORDS.text("key.rewind"), playback::rewind);
    shortcuts.add("Ctrl+End", WORDS.text("key.end"), playback::toEnd);
    shortcuts.add("Ctrl+Up", WORDS.text("key.faster"), () -> playback.accelerate(FASTER));
    shortcuts.add("Ctrl+Down", WORDS.text("key.slower"), () -> playback.accelerate(1 / FASTER));
    shortcuts.add("Ctrl+L", WORDS.text("key.loop"), playback::toggleLoop);
    shortcuts.add(
        "Ctrl+Shift+Right", WORDS.text("key.extend", study.time().units()), playback::extend);
  }
}
