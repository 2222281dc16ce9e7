package carryover.app;

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
import carryover.lab.profile.ProfileTile;
import carryover.lab.setting.SettingPanel;
import carryover.lab.setting.SettingViewModel;
import carryover.lab.status.StatusBar;
import carryover.lab.theory.TheoryTile;
import carryover.lab.toolbar.LabToolBar;
import carryover.lab.toolbar.LookMenu;
import carryover.lab.toolbar.StudyChoice;
import carryover.lab.toolbar.UndoSteps;
import carryover.lab.welcome.WelcomeBar;
import carryover.lab.workspace.DeskKeeper;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Study;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Lesson;
import carryover.workbench.Message;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * All that belongs to one study in the window: its workbench, its training, its map, its tiles,
 * with bars above and below. Made when the study is first shown.
 */
final class Desk {
  private static final Words WORDS = Words.of(Desk.class);

  private final Study study;
  private final Workbench workbench;
  private final DeskKeeper keeper;
  private final Measuring measuring;
  private final Tiles tiles;
  private final Presets presets;
  private final ReproductionModel reproduction;
  private final PinnedRestore besides;
  private final StatusBar status;
  private final Shortcuts shortcuts;
  private final DropHint dropHint;
  private final Parent node;

  /**
   * @param own what only this study has
   * @param onScreen whether this desk is the one that is shown
   */
  Desk(Common common, Study study, Engine engine, StudyTiles own, BooleanSupplier onScreen) {
    this.study = study;
    Feed feed = common.feed();
    Theming theming = common.theming();
    workbench = new Workbench(study);
    keeper = common.workspace().desk(workbench);
    measuring = new Measuring(common, workbench, engine);
    Trainer trainer = measuring.trainer();
    reproduction = new ReproductionModel(study, trainer, feed);
    besides = new PinnedRestore(workbench, feed);
    presets =
        Presets.of(
            common.library(),
            common.others(),
            workbench,
            theming,
            common.dialogs(),
            common.learn(),
            measuring::again);
    LessonModel lesson = new LessonModel(workbench);
    SettingPanel setting = new SettingPanel(workbench, new SettingViewModel(workbench));
    Replay replay = Replay.of(workbench);
    Comparing comparing = Comparing.of(workbench, trainer, feed, theming);
    StudyTiles.Parts parts =
        new StudyTiles.Parts(
            workbench,
            trainer,
            measuring.results(),
            feed,
            this::showProfile,
            replay.playback()::seek,
            setting::lead,
            theming);
    tiles =
        Tiles.of(
            workbench,
            theming,
            new CurvesTile(workbench, replay.playback()::seek, theming),
            own.tile(parts),
            new PhaseTile(workbench, measuring.map(), theming),
            new TheoryTile(workbench, own.card(parts), theming, comparing.list().node()),
            new ProfileTile(workbench, measuring.profile(), theming));
    ExportDesk exporting = new ExportDesk(workbench, trainer, common.pool(), feed);
    Exports exports =
        Exports.of(
            common.stage(),
            exporting,
            common.dialogs(),
            workbench,
            presets.desk().title()::getValue,
            tiles);
    status = new StatusBar(workbench, measuring.run());
    status.mapProperty().bind(measuring.progress());
    List.of(
            presets.desk().messageProperty(),
            presets.data().messageProperty(),
            comparing.pinned().messageProperty(),
            comparing.table().messageProperty(),
            exporting.messageProperty(),
            measuring.message())
        .forEach(this::tellOf);
    WelcomeBar welcome = new WelcomeBar(workbench, own.trials(), lesson.shownProperty());
    WorkArea workArea =
        new WorkArea(
            setting.node(),
            head(welcome.node(), new LessonBar(workbench, lesson).node()),
            workbench.lessonProperty().map(Lesson::covered),
            tiles.grid().node(),
            comparing.coveredTable(workbench),
            theming);
    BorderPane root = new BorderPane(workArea.node());
    UndoSteps steps = common.steps().apply(study, workbench);
    shortcuts = new Shortcuts(onScreen, () -> root.getCenter() == workArea.node());
    shortcuts.group(WORDS.text("keys.setting"));
    shortcuts.add("Ctrl+Z", WORDS.text("key.undo"), steps::undo);
    shortcuts.add("Ctrl+Y", WORDS.text("key.redo"), steps::redo);
    shortcuts.add("F5", WORDS.text("key.train"), measuring.run()::run);
    replay.addTo(shortcuts);
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
    HelpOverlay help = new HelpOverlay(shortcuts, HelpSection.words(study, own.glossary()));
    shortcuts.addEverywhere("F1", WORDS.text("key.help"), help::toggle);
    shortcuts.addEverywhere("?", WORDS.text("key.help"), help::toggle);
    shortcuts.add("Esc", WORDS.text("key.escape"), () -> escape(help, comparing));
    LabToolBar toolBar =
        new LabToolBar(
            workbench,
            steps,
            measuring.run(),
            RandomGenerator.getDefault(),
            new StudyChoice(common.studies(), study, common.go()).node(),
            presets.menu().node(),
            comparing.buttons(),
            replay.buttons(),
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
    view.remember("follow", measuring.run().followModeProperty());
    view.remember("settingFolded", workArea.foldedProperty());
    view.remember("notesShown", lesson.shownProperty());
    welcome.remember(view);
    replay.remember(view);
    view.remember("compareOpen", comparing.table().openProperty());
    setting.remember(view);
    tiles.remember(view);
    exports.remember(view);
  }

  /** Of both one at most is there. */
  private static VBox head(Region welcome, Region lesson) {
    VBox head = new VBox(welcome, lesson);
    head.setMinSize(0, 0);
    return head;
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
    measuring.begin();
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
    measuring.close();
  }

  private void showProfile(Axis along, int seeds) {
    measuring.profile().show(along, seeds);
    tiles.showProfile();
  }

  /** What lies on top goes first. */
  private void escape(HelpOverlay help, Comparing comparing) {
    if (!help.close() && !comparing.table().close()) {
      measuring.run().stop();
    }
  }
}
