package carryover.lab.phase;

import carryover.fake.FakeEngine;
import carryover.lab.MapActivity;
import carryover.lab.Sampling;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * A workbench with an engine that answers by formula, pulses given by hand and a clock that stands
 * still unless it is moved. Transfer grows with ‖u‖ and crosses scratch at ‖u‖ = 1.
 */
final class Laboratory implements AutoCloseable {
  static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR);
  static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 5000, 10, Scale.LINEAR);

  /** Of the small map. */
  static final int CELLS = 210;

  final Workbench workbench = new Workbench(TwoLayerCnn.study());
  final ConcurrentLinkedQueue<Setting> trained = new ConcurrentLinkedQueue<>();
  private final LinkedBlockingQueue<Runnable> beats = new LinkedBlockingQueue<>();
  private final AtomicLong nanos = new AtomicLong();
  private final Semaphore permits = new Semaphore(Integer.MAX_VALUE);
  private volatile double scatter;
  private volatile String failure = "";
  private final WorkerPool pool = new WorkerPool(2);
  final ResultCache cache = new ResultCache(100_000);
  final PhaseViewModel model =
      new PhaseViewModel(
          workbench,
          new Trainer(new FakeEngine(this::accuracy, this::work), pool),
          cache,
          new Feed(beats::add),
          nanos::get);

  /** Its map is of {@link #NORM} by {@link #DIMENSION} cells with one seed each. */
  static Laboratory withSmallMap() {
    Laboratory lab = new Laboratory();
    lab.choose(1, NORM, DIMENSION);
    return lab;
  }

  /** Takes another map; nothing is measured yet. */
  void choose(int seeds, Axis x, Axis y) {
    model.samplingProperty().set(new Sampling(seeds, false, 95));
    chooseAxes(x, y);
  }

  void chooseAxes(Axis x, Axis y) {
    workbench.change(workbench.mapProperty().get().withAxes(x, y), ChangePhase.COMMITTED);
  }

  /** Measures the map to its end. */
  void measure() throws InterruptedException {
    model.start();
    pulseUntil(MapActivity.DONE);
    pulse();
  }

  void change(Parameter parameter, double value, ChangePhase phase) {
    workbench.change(workbench.experiment().setting().with(parameter, value), phase);
  }

  HeatMapModel picture() {
    return model.pictureProperty().get();
  }

  /** Cells of the picture that show a value of their own. */
  int measuredInPicture() {
    int measured = 0;
    for (int i = 0; i < picture().values().length; i++) {
      boolean own = !Double.isNaN(picture().values()[i]);
      measured += own && picture().marks()[i] != CellMark.PROVISIONAL ? 1 : 0;
    }
    return measured;
  }

  /** Names of the lines that have one. */
  List<String> labels() {
    return picture().lines().stream()
        .map(HeatMapModel.Polyline::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  /** From now on transfer scatters from seed to seed: alternately above and below by so much. */
  void scatter(double size) {
    scatter = size;
  }

  /** From now on the engine refuses to train. */
  void failWith(String message) {
    failure = message;
  }

  /** From now on the engine trains so many times and then waits. */
  void allowTrainings(int count) {
    permits.drainPermits();
    permits.release(count);
  }

  void allowAllTrainings() {
    permits.release(Integer.MAX_VALUE / 2);
  }

  void pass(double seconds) {
    nanos.addAndGet((long) (seconds * 1e9));
  }

  /** One pulse for everything that asked for it until now. */
  void pulse() {
    List<Runnable> now = new ArrayList<>();
    beats.drainTo(now);
    now.forEach(Runnable::run);
  }

  /** Pulses of 1/60 s each until the condition holds; fails after a real minute. */
  void pulseUntil(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!condition.getAsBoolean()) {
      Runnable beat = beats.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (beat == null || System.nanoTime() > end) {
        throw new AssertionError("not within a minute: " + model.progressTextProperty().get());
      }
      pass(1 / 60.0);
      beat.run();
    }
  }

  void pulseUntil(MapActivity activity) throws InterruptedException {
    pulseUntil(() -> model.activityProperty().get() == activity);
  }

  private void work(FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    if (!failure.isEmpty()) {
      throw new OutOfMemoryError(failure);
    }
    while (!cancelled.getAsBoolean() && !acquired()) {
      // Waits for a permit, but not beyond a cancellation.
    }
    trained.add(call.setting());
  }

  /** Rises linearly from chance at step 0 to an end. */
  private double accuracy(Arm arm, Setting setting, long seed, int step) {
    double end =
        arm.equals(CnnArms.SCRATCH)
            ? 0.8
            : 0.7
                + 0.1 * setting.get(CnnSpace.UNIVERSAL_NORM)
                + (seed % 2 == 0 ? scatter : -scatter);
    return 0.5 + (end - 0.5) * step / Math.max(1, setting.whole(CnnSpace.DOWNSTREAM_STEPS));
  }

  private boolean acquired() {
    try {
      return permits.tryAcquire(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
