package carryover.lab.theory;

import carryover.lab.Workbench;
import carryover.run.Cancellation;
import carryover.run.Outcome;
import carryover.run.Priority;
import carryover.run.WorkerPool;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import carryover.ui.feed.Feed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures at which share α transfer is best, in the background and when asked to. Trains one
 * network at a time, so that a map goes on beside it. All methods belong to the JavaFX thread.
 */
public final class AlphaScan {
  static final int SEEDS = 4;

  private final Workbench workbench;
  private final TrainingEngine engine;
  private final WorkerPool pool;
  private final Consumer<Trained> events;
  private final ReadOnlyObjectWrapper<Optional<ShareScan>> scan =
      new ReadOnlyObjectWrapper<>(this, "scan", Optional.empty());
  private Cancellation cancellation = new Cancellation();

  /** What became of one training of the scan that this flag stops. */
  private record Trained(Cancellation of, Outcome<Double> outcome) {}

  public AlphaScan(Workbench workbench, TrainingEngine engine, WorkerPool pool, Feed feed) {
    this.workbench = workbench;
    this.engine = engine;
    this.pool = pool;
    events = feed.append(this::take);
    workbench.experimentProperty().addListener((p, old, next) -> forget(next.setting()));
  }

  /** The newest scan of the workbench's setting, whatever its α. */
  ReadOnlyObjectProperty<Optional<ShareScan>> scanProperty() {
    return scan.getReadOnlyProperty();
  }

  /** Scans the workbench's setting with its first four seeds, the same for every share. */
  void start() {
    cancellation.cancel();
    cancellation = new Cancellation();
    ShareScan begun = ShareScan.of(workbench.experiment().setting(), SEEDS);
    scan.set(Optional.of(begun));
    submit(begun, workbench.experiment().seeds().first(), 0, cancellation);
  }

  /** Stops a scan that goes on; what is measured stays. */
  void stop() {
    cancellation.cancel();
    if (scan.get().filter(now -> now.stage() == ShareScan.Stage.RUNNING).isPresent()) {
      change(ShareScan.Stage.STOPPED, "");
    }
  }

  private void forget(Setting next) {
    if (scan.get().isPresent() && !scan.get().get().covers(next)) {
      cancellation.cancel();
      scan.set(Optional.empty());
    }
  }

  /** The rest of the scan from training number {@code unit} on; called on workers too. */
  private void submit(ShareScan plan, long firstSeed, int unit, Cancellation mine) {
    pool.submit(
        Priority.BACKGROUND,
        mine,
        stop ->
            engine
                .train(
                    plan.setting(unit),
                    firstSeed + plan.seed(unit),
                    Recording.FINAL_ONLY,
                    TrainingListener.NONE,
                    stop)
                .transfer()
                .end()
                .map(Sample::testAccuracy)
                .orElse(Double.NaN),
        outcome -> {
          events.accept(new Trained(mine, outcome));
          if (outcome instanceof Outcome.Finished<Double> && unit + 1 < plan.total()) {
            submit(plan, firstSeed, unit + 1, mine);
          }
        });
  }

  private void take(List<Trained> batch) {
    for (Trained trained : batch) {
      if (trained.of() == cancellation && !cancellation.getAsBoolean()) {
        if (trained.outcome() instanceof Outcome.Finished<Double> finished) {
          scan.set(scan.get().map(now -> now.with(finished.result())));
        } else if (trained.outcome() instanceof Outcome.Failed<Double> failed) {
          change(ShareScan.Stage.FAILED, String.valueOf(failed.error().getMessage()));
        }
      }
    }
  }

  private void change(ShareScan.Stage stage, String message) {
    scan.set(scan.get().map(now -> now.ended(stage, message)));
  }
}
