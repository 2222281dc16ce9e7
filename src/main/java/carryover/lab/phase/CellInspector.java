package carryover.lab.phase;

import carryover.live.FailureText;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.feed.Feed;
import carryover.workers.LatestWins;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.SeedOutcome;
import carryover.workers.SeedRuns;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Trains the seeds of one cell again, with curves and coefficients. The cell asked for last wins.
 * Used on the JavaFX thread only.
 */
final class CellInspector {
  private static final int RECORDED_STEPS = 200;

  private final Study study;
  private final Engine engine;
  private final LatestWins latest;
  private final SeedRuns runs;
  private final Consumer<News> news;
  private final ReadOnlyObjectWrapper<Inspection> inspection =
      new ReadOnlyObjectWrapper<>(this, "inspection");
  private long current;

  private record News(long ticket, Outcome<Trace> outcome) {}

  CellInspector(Study study, Engine engine, WorkerPool pool, Feed feed) {
    this.study = study;
    this.engine = engine;
    latest = new LatestWins(pool, Priority.FOREGROUND);
    runs = new SeedRuns(pool, Priority.FOREGROUND);
    news = feed.append(this::take);
  }

  /** What is known of the cell; null before the first. */
  ReadOnlyObjectProperty<Inspection> inspectionProperty() {
    return inspection.getReadOnlyProperty();
  }

  /** Opens a cell. */
  void open(String title, Setting setting, Seeds seeds) {
    LatestWins.Ticket ticket = latest.next();
    current = ticket.id();
    inspection.set(new Inspection(study, title, setting, List.of(), seeds.count(), ""));
    Recording recording = Recording.atMost(RECORDED_STEPS, Study.steps(study.arms(), setting));
    // Each seed reports for itself, so nobody waits for all of them.
    var unused =
        runs.start(
            seeds.stream(),
            ticket.cancellation(),
            (seed, stop) -> engine.train(setting, seed, recording, TrainingListener.NONE, stop),
            (SeedOutcome<Trace> done) -> news.accept(new News(ticket.id(), done.outcome())));
  }

  /** Stops what is under way. */
  void close() {
    latest.cancel();
  }

  private void take(List<News> batch) {
    Inspection now = inspection.get();
    List<Trace> traces = new ArrayList<>(now.traces());
    String message = now.message();
    for (News item : batch) {
      if (item.ticket() == current) {
        item.outcome().value().ifPresent(traces::add);
        message =
            item.outcome() instanceof Outcome.Failed<Trace> failed
                ? FailureText.of(failed.error())
                : message;
      }
    }
    traces.sort(Comparator.comparingLong(Trace::seed));
    inspection.set(new Inspection(study, now.title(), now.setting(), traces, now.seeds(), message));
  }
}
