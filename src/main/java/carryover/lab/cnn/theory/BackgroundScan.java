package carryover.lab.cnn.theory;

import carryover.lab.cnn.theory.ParameterScan.Stage;
import carryover.live.FailureText;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures the workbench's setting at a few values of a parameter, in the background and when asked
 * to. Trains one network at a time, so that a map goes on beside it. All methods belong to the
 * JavaFX thread.
 */
public final class BackgroundScan {
  private final Workbench workbench;
  private final Function<Setting, ParameterScan> plan;
  private final Engine engine;
  private final WorkerPool pool;
  private final Consumer<Trained> events;
  private final ReadOnlyObjectWrapper<Optional<ParameterScan>> scan =
      new ReadOnlyObjectWrapper<>(this, "scan", Optional.empty());
  private Cancellation cancellation = new Cancellation();

  /** What became of one training of the scan that this flag stops. */
  private record Trained(Cancellation of, Outcome<Accuracies> outcome) {}

  /**
   * @param plan what is to be measured for a setting
   */
  BackgroundScan(
      Workbench workbench,
      Function<Setting, ParameterScan> plan,
      Engine engine,
      WorkerPool pool,
      Feed feed) {
    this.workbench = workbench;
    this.plan = plan;
    this.engine = engine;
    this.pool = pool;
    events = feed.append(this::take);
    workbench.experimentProperty().addListener((p, old, next) -> forget(next.setting()));
  }

  /** The newest scan of the workbench's setting, whatever its value of the parameter. */
  ReadOnlyObjectProperty<Optional<ParameterScan>> scanProperty() {
    return scan.getReadOnlyProperty();
  }

  boolean isRunning() {
    return scan.get().filter(now -> now.stage() == Stage.RUNNING).isPresent();
  }

  /** Scans the workbench's setting from its first seed on, with the same seeds for every value. */
  void start() {
    cancellation.cancel();
    cancellation = new Cancellation();
    ParameterScan begun = plan.apply(workbench.experiment().setting());
    scan.set(Optional.of(begun));
    submit(begun, workbench.experiment().seeds().first(), 0, cancellation);
  }

  /** Stops a scan that goes on; what is measured stays. */
  void stop() {
    cancellation.cancel();
    if (isRunning()) {
      change(Stage.STOPPED, "");
    }
  }

  private void forget(Setting next) {
    if (scan.get().isPresent() && !scan.get().get().covers(next)) {
      cancellation.cancel();
      scan.set(Optional.empty());
    }
  }

  /** The rest of the scan from training number {@code unit} on; called on workers too. */
  private void submit(ParameterScan begun, long firstSeed, int unit, Cancellation mine) {
    pool.submit(
        Priority.BACKGROUND,
        mine,
        stop ->
            ends(
                engine.train(
                    begun.setting(unit),
                    firstSeed + begun.seed(unit),
                    Recording.FINAL_ONLY,
                    TrainingListener.NONE,
                    stop)),
        outcome -> {
          events.accept(new Trained(mine, outcome));
          if (outcome instanceof Outcome.Finished<Accuracies> && unit + 1 < begun.total()) {
            submit(begun, firstSeed, unit + 1, mine);
          }
        });
  }

  private static Accuracies ends(Trace trace) {
    return new Accuracies(end(trace.arm(CnnArms.TRANSFER)), end(trace.arm(CnnArms.SCRATCH)));
  }

  private static double end(ArmTrace arm) {
    return arm.end().map(CnnMeasures.TEST_ACCURACY::applyAsDouble).orElse(Double.NaN);
  }

  private void take(List<Trained> batch) {
    for (Trained trained : batch) {
      if (trained.of() == cancellation && !cancellation.getAsBoolean()) {
        if (trained.outcome() instanceof Outcome.Finished<Accuracies> finished) {
          scan.set(scan.get().map(now -> now.with(finished.result())));
        } else if (trained.outcome() instanceof Outcome.Failed<Accuracies> failed) {
          change(Stage.FAILED, FailureText.of(failed.error()));
        }
      }
    }
  }

  private void change(Stage stage, String message) {
    scan.set(scan.get().map(now -> now.ended(stage, message)));
  }
}
