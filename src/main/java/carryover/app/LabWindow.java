package carryover.app;

import carryover.files.FileProblem;
import carryover.lab.StudyTiles;
import carryover.lab.cnn.CnnTiles;
import carryover.lab.gallery.PresetDesk;
import carryover.lab.images.ImagesTiles;
import carryover.lab.kernel.KernelTiles;
import carryover.lab.linear.LinearTiles;
import carryover.lab.toolbar.UndoSteps;
import carryover.lab.workspace.WorkspaceKeeper;
import carryover.preset.DataFolder;
import carryover.preset.DataSetList;
import carryover.preset.Provenance;
import carryover.preset.workspace.WorkspaceSession;
import carryover.study.Engine;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.training.Trainer;
import carryover.ui.control.FileDialogs;
import carryover.ui.feed.Feed;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: shows the desk of one study at a time and leads from one to another. */
public final class LabWindow {
  private static final Words WORDS = Words.of(LabWindow.class);

  /** What only one study has, by its id. */
  private static final Map<String, StudyTiles> OWN =
      Map.of(
          "two-layer-cnn", new CnnTiles(),
          "deep-linear", new LinearTiles(),
          "adaptive-kernel", new KernelTiles(),
          "real-images", new ImagesTiles());

  private final Studies studies;
  private final Function<Study, Engine> engines;
  private final Common common;
  private final WorkspaceKeeper workspace;
  private final FaultReport faults;
  private final Journey journey = new Journey(this::show);
  private final Map<Study, Desk> desks = new LinkedHashMap<>();
  private final StackPane place = new StackPane();
  private final ReadOnlyObjectWrapper<Desk> shown = new ReadOnlyObjectWrapper<>(this, "shown");
  private final LabStage frame;

  /**
   * Fills and shows the stage, and starts the first training.
   *
   * @param studies there are
   * @param engines gives the engine of a study
   * @param dialogs over the stage
   * @param folder where a person's own presets are kept
   * @param session what the window showed last, and where that is kept
   */
  public LabWindow(
      Studies studies,
      Stage stage,
      Function<Study, Engine> engines,
      WorkerPool pool,
      Theming theming,
      FileDialogs dialogs,
      DataFolder folder,
      WorkspaceSession session) {
    this.studies = studies;
    this.engines = engines;
    Feed feed = new Feed(new ScreenPulse());
    faults = new FaultReport(feed, System.err);
    workspace = new WorkspaceKeeper(studies.first().id(), session, feed);
    ViewMemory view = workspace.view();
    view.remember("look", theming.themeProperty(), theming::set);
    view.remember("dialogs.folder", dialogs.folderProperty());
    Consumer<Provenance> told =
        feed.latest(provenance -> desk(studies.of(provenance.preset().setting())).told(provenance));
    common =
        new Common(
            studies,
            stage,
            pool,
            feed,
            theming,
            dialogs,
            workspace,
            session,
            Library.of(
                studies,
                study -> new Trainer(engines.apply(study), pool),
                pool,
                feed,
                folder,
                told),
            this::go,
            this::steps,
            this::show,
            this::learn);
    Optional<String> forgotten = recall(common.library().data(), studies);
    frame = new LabStage(stage, place, theming);
    show(studies.withId(workspace.study()).orElse(studies.first()));
    workspace.atStart().forEach(shown.get()::tell);
    forgotten.map(Message::error).ifPresent(shown.get()::tell);
    frame.remember(view);
    frame.show();
    stage
        .titleProperty()
        .bind(shown.flatMap(Desk::title).map(title -> WORDS.text("window.title", title)));
  }

  /** Saves what is not saved yet; to be called when no worker is left. */
  public void close() {
    workspace.close();
    desks.values().forEach(Desk::close);
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
    Presets presets = shown.get().presets();
    if (!files.isEmpty()) {
      presets.drop().take(files);
    }
    if (!code.isEmpty()) {
      presets.desk().openCode(code);
    }
  }

  /** Learns from data of a person's own, on the desk of a study that does so. */
  public void learn(Path place) {
    Study here = shown.get().study();
    Study learning =
        here.data().isPresent()
            ? here
            : studies.list().stream()
                .filter(study -> study.data().isPresent())
                .findFirst()
                .orElse(here);
    show(learning);
    shown.get().presets().data().take(place);
  }

  /** Why data sets of earlier are not known; empty where they are. */
  private static Optional<String> recall(DataSetList list, Studies studies) {
    try {
      list.recall(studies);
      return Optional.empty();
    } catch (FileProblem e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The state of the screen. */
  public Workbench workbench() {
    return shown.get().workbench();
  }

  /** Shows the desk of a study. */
  private void show(Study study) {
    Desk desk = desk(study);
    if (desk == shown.get()) {
      return;
    }
    shown.set(desk);
    place.getChildren().setAll(desk.node());
    workspace.shows(study.id());
    desk.shown(frame.scene());
  }

  private Desk desk(Study study) {
    Desk known = desks.get(study);
    if (known != null) {
      return known;
    }
    Desk made =
        new Desk(
            common,
            study,
            engines.apply(study),
            OWN.getOrDefault(study.id(), StudyTiles.NONE),
            () -> shown.get() == desks.get(study));
    desks.put(study, made);
    made.tellOf(workspace.messageProperty());
    made.tellOf(faults.messageProperty());
    made.listenTo(frame.scene());
    return made;
  }

  private void go(String id, Consumer<PresetDesk> opening) {
    Desk from = shown.get();
    Desk to = desk(studies.withId(id).orElseThrow());
    int before = to.workbench().undoDepth();
    opening.accept(to.presets().desk());
    show(to.study());
    journey.went(
        new Journey.Stage(from.study(), from.workbench()),
        new Journey.Stage(to.study(), to.workbench()),
        to.workbench().undoDepth() > before);
  }

  private UndoSteps steps(Study study, Workbench workbench) {
    return journey.from(new Journey.Stage(study, workbench));
  }
}
