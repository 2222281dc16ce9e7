package carryover.app;

import carryover.export.ProgramVersion;
import carryover.lab.phase.PhaseViewModel;
import carryover.lab.profile.ProfileViewModel;
import carryover.lab.workspace.CellKeeper;
import carryover.live.LiveRun;
import carryover.study.Engine;
import carryover.study.Study;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Message;
import carryover.workbench.Workbench;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What is trained for a desk: the run on screen, map and profile with the cells they share. */
final class Measuring {
  /** Results of map cells worth remembering: some tens of megabytes. */
  private static final int KEPT_RESULTS = 50_000;

  private final Common common;
  private final Study study;
  private final Engine engine;
  private final Trainer trainer;
  private final ResultCache results = new ResultCache(KEPT_RESULTS);
  private final LiveRun run;
  private final CellKeeper cells;
  private final PhaseViewModel map;
  private final ProfileViewModel profile;
  private boolean begun;

  Measuring(Common common, Workbench workbench, Engine engine) {
    this.common = common;
    this.engine = engine;
    study = workbench.study();
    Feed feed = common.feed();
    trainer = new Trainer(engine, common.pool());
    run = new LiveRun(workbench, trainer, feed, System::nanoTime);
    cells = new CellKeeper(results, feed, common.session().problems());
    map = new PhaseViewModel(workbench, trainer, results, feed, System::nanoTime);
    profile = new ProfileViewModel(workbench, trainer, results, feed, System::nanoTime);
  }

  Trainer trainer() {
    return trainer;
  }

  /** Results of maps and profiles. */
  ResultCache results() {
    return results;
  }

  LiveRun run() {
    return run;
  }

  PhaseViewModel map() {
    return map;
  }

  ProfileViewModel profile() {
    return profile;
  }

  /** How far profile or map is, in one line. */
  ObservableValue<String> progress() {
    return Bindings.when(profile.progressTextProperty().isEmpty())
        .then(map.progressTextProperty())
        .otherwise(profile.progressTextProperty());
  }

  /** What a person should know of how cells are kept. */
  ObservableValue<Message> message() {
    return cells.messageProperty();
  }

  /** Begins to train, once; the map with the cells that are kept. */
  void begin() {
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

  /** Something has come without which nothing could be trained. */
  void again() {
    run.run();
    map.again();
    profile.again();
  }

  /** The first study's cells lie where those of the first version do. */
  private Path cellFolder(Path kept) {
    return study.equals(common.studies().first()) ? kept : kept.resolve("cells-" + study.id());
  }

  void close() {
    cells.close();
  }
}
