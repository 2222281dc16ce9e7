package carryover.lab.cnn.theory;

import carryover.lab.LiveMap;
import carryover.lab.MapActivity;
import carryover.lab.MapRequest;
import carryover.lab.MapSnapshot;
import carryover.study.Axis;
import carryover.study.Setting;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A profile of the workbench's setting along one parameter, measured in the background when asked
 * for. It shares its cells with the profile on screen and the map. All methods belong to the JavaFX
 * thread.
 */
public final class AdviceProfile {
  private final Workbench workbench;
  private final Function<Setting, Axis> axis;
  private final int seeds;
  private final LiveMap map;
  private final ReadOnlyObjectWrapper<Optional<Measurement>> measured =
      new ReadOnlyObjectWrapper<>(this, "measured", Optional.empty());

  /**
   * @param axis along which a setting is measured
   * @param seeds for each value
   * @param cells results known from before, which this profile adds to
   * @param nanoTime the clock for rates
   */
  AdviceProfile(
      Workbench workbench,
      Function<Setting, Axis> axis,
      int seeds,
      Trainer trainer,
      ResultCache cells,
      Feed feed,
      LongSupplier nanoTime) {
    this.workbench = workbench;
    this.axis = axis;
    this.seeds = seeds;
    map = new LiveMap(wanted(), trainer, cells, feed, nanoTime);
    map.snapshotProperty().addListener((p, old, next) -> tell());
    workbench.experimentProperty().addListener((p, old, next) -> follow());
  }

  /** What is known of the workbench's setting, whatever its value of the parameter. */
  ReadOnlyObjectProperty<Optional<Measurement>> measuredProperty() {
    return measured.getReadOnlyProperty();
  }

  boolean isRunning() {
    return measured.get().filter(Measurement::isRunning).isPresent();
  }

  /** What it runs along for the workbench's setting. */
  Axis axis() {
    return axis.apply(workbench.experiment().setting());
  }

  /** How many seeds each value gets, from the workbench's first seed on. */
  int seeds() {
    return seeds;
  }

  /** Measures what is not known yet. */
  void start() {
    map.ask(wanted());
    map.start();
  }

  /** Stops; what is measured stays. */
  void stop() {
    map.stop();
  }

  private void follow() {
    if (!isOfTheSetting()) {
      map.stop();
    }
    tell();
  }

  private void tell() {
    MapSnapshot now = map.snapshotProperty().get();
    boolean known = now.activity() != MapActivity.IDLE && isOfTheSetting();
    // At first the results are still those of the profile before.
    MeasuredLine line =
        now.shown().sameNumbers(map.request()) ? MeasuredLine.of(now.state()) : MeasuredLine.NONE;
    measured.set(known ? Optional.of(Measurement.of(now, line)) : Optional.empty());
  }

  private boolean isOfTheSetting() {
    return map.request().sameNumbers(wanted());
  }

  private MapRequest wanted() {
    return MapRequest.along(workbench.study(), workbench.experiment(), axis(), seeds);
  }
}
