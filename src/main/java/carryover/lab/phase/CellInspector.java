package carryover.lab.phase;

import carryover.live.ScreenTraining;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Trains the seeds of one cell again, with curves and coefficients. The cell asked for last wins.
 * Used on the JavaFX thread only.
 */
final class CellInspector {
  private static final int RECORDED_STEPS = 200;

  private final Study study;
  private final ScreenTraining training;
  private final ReadOnlyObjectWrapper<Inspection> inspection =
      new ReadOnlyObjectWrapper<>(this, "inspection");
  private Cancellation current = new Cancellation();

  CellInspector(Study study, Trainer trainer, Feed feed) {
    this.study = study;
    training = new ScreenTraining(trainer, feed);
  }

  /** What is known of the cell; null before the first. */
  ReadOnlyObjectProperty<Inspection> inspectionProperty() {
    return inspection.getReadOnlyProperty();
  }

  /** Opens a cell. */
  void open(String title, Setting setting, Seeds seeds) {
    close();
    current = new Cancellation();
    inspection.set(new Inspection(study, title, setting, List.of(), seeds.count(), ""));
    Recording recording = Recording.atMost(RECORDED_STEPS, Study.steps(study.arms(), setting));
    seeds.stream()
        .forEach(
            seed ->
                training.train(
                    new Run(setting, seed, recording),
                    Priority.FOREGROUND,
                    current,
                    this::add,
                    this::fail));
  }

  /** Stops what is under way. */
  void close() {
    current.cancel();
  }

  private void add(Trace trace) {
    Inspection now = inspection.get();
    List<Trace> traces = new ArrayList<>(now.traces());
    traces.add(trace);
    traces.sort(Comparator.comparingLong(Trace::seed));
    show(traces, now.message());
  }

  private void fail(String message) {
    show(inspection.get().traces(), message);
  }

  private void show(List<Trace> traces, String message) {
    Inspection now = inspection.get();
    inspection.set(new Inspection(study, now.title(), now.setting(), traces, now.seeds(), message));
  }
}
