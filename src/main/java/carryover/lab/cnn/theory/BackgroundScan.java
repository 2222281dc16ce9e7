package carryover.lab.cnn.theory;

import carryover.lab.cnn.theory.ParameterScan.Stage;
import carryover.live.ScreenTraining;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import java.util.Optional;
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
  private final ScreenTraining training;
  private final ReadOnlyObjectWrapper<Optional<ParameterScan>> scan =
      new ReadOnlyObjectWrapper<>(this, "scan", Optional.empty());
  private Cancellation cancellation = new Cancellation();

  /**
   * @param plan what is to be measured for a setting
   */
  BackgroundScan(
      Workbench workbench, Function<Setting, ParameterScan> plan, Trainer trainer, Feed feed) {
    this.workbench = workbench;
    this.plan = plan;
    training = new ScreenTraining(trainer, feed);
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

  /** The rest of the scan from training number {@code unit} on. */
  private void submit(ParameterScan begun, long firstSeed, int unit, Cancellation mine) {
    training.train(
        new Run(begun.setting(unit), firstSeed + begun.seed(unit), Recording.FINAL_ONLY),
        Priority.BACKGROUND,
        mine,
        trace -> {
          scan.set(scan.get().map(now -> now.with(ends(trace))));
          if (unit + 1 < begun.total()) {
            submit(begun, firstSeed, unit + 1, mine);
          }
        },
        failure -> change(Stage.FAILED, failure));
  }

  private static Accuracies ends(Trace trace) {
    return new Accuracies(end(trace.arm(CnnArms.TRANSFER)), end(trace.arm(CnnArms.SCRATCH)));
  }

  private static double end(ArmTrace arm) {
    return arm.end().map(CnnMeasures.TEST_ACCURACY::applyAsDouble).orElse(Double.NaN);
  }

  private void change(Stage stage, String message) {
    scan.set(scan.get().map(now -> now.ended(stage, message)));
  }
}
