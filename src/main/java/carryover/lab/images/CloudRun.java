package carryover.lab.images;

import carryover.live.FailureText;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.cloud.CloudPoint;
import carryover.studies.images.cloud.PairCloud;
import carryover.studies.images.cloud.TaskPair;
import carryover.study.Setting;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Trains all pairs of tasks with the first seed, in the background, when it is asked to. What was
 * measured is kept as long as nothing but the pair on screen changes, and for the clouds before.
 * All methods belong to the JavaFX thread.
 */
final class CloudRun {
  private static final int KEPT_CLOUDS = 6;

  private final Workbench workbench;
  private final Trainer trainer;
  private final CloudWork work;
  private final LongSupplier clock;
  private final Consumer<Runnable> onScreen;
  private final Map<Key, State> kept = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<State> state;
  private Cancellation cancellation = new Cancellation();
  private long began;
  private int before;

  /**
   * All that a cloud depends on.
   *
   * @param common the setting, about one and the same pair
   */
  record Key(Setting common, long seed) {
    static Key of(Experiment experiment) {
      ClassSet any = ClassSet.PAIRS.get(0);
      ImagesSetting setting = ImagesSetting.of(experiment.setting());
      // More classes may have more images together than a pair has.
      boolean pairs = setting.source().isPair() && setting.target().isPair();
      return new Key(
          (pairs ? setting.withTasks(any, any) : setting).values(), experiment.seeds().first());
    }
  }

  /**
   * How far it is.
   *
   * @param total pairs there are; 0 before that is known
   * @param secondsLeft NaN before that is known
   * @param problem why it could not be measured; empty otherwise
   */
  record State(
      Key key,
      List<CloudPoint> points,
      int total,
      boolean running,
      double secondsLeft,
      String problem) {
    State {
      points = List.copyOf(points);
    }

    boolean isDone() {
      return total > 0 && points.size() >= total;
    }

    State stopped(String why) {
      return new State(key, points, total, false, Double.NaN, why);
    }
  }

  CloudRun(Workbench workbench, Trainer trainer, Feed feed, CloudWork work, LongSupplier clock) {
    this.workbench = workbench;
    this.trainer = trainer;
    this.work = work;
    this.clock = clock;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
    Key now = Key.of(workbench.experiment());
    state = new ReadOnlyObjectWrapper<>(this, "state", at(now));
    workbench.experimentProperty().addListener((p, old, next) -> look());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Begins, or goes on after {@link #stop}. */
  void start() {
    State now = state.get();
    if (now.running() || now.isDone()) {
      return;
    }
    cancellation = new Cancellation();
    Cancellation mine = cancellation;
    began = clock.getAsLong();
    before = now.points().size();
    state.set(new State(now.key(), now.points(), now.total(), true, Double.NaN, ""));
    trainer.submit(
        Priority.BACKGROUND,
        mine,
        training -> work.begin(now.key().common(), now.key().seed()),
        outcome -> hear(mine, outcome, this::train));
  }

  /** Ends it; what was measured stays. */
  void stop() {
    cancellation.cancel();
    if (state.get().running()) {
      state.set(state.get().stopped(""));
    }
  }

  private void look() {
    Key now = Key.of(workbench.experiment());
    if (!now.equals(state.get().key())) {
      stop();
      state.set(at(now));
    }
  }

  private State at(Key key) {
    State known = kept.get(key);
    return known == null ? new State(key, List.of(), 0, false, Double.NaN, "") : known.stopped("");
  }

  private void train(PairCloud cloud) {
    State now = state.get();
    Cancellation mine = cancellation;
    long seed = now.key().seed();
    state.set(new State(now.key(), now.points(), cloud.pairs().size(), true, Double.NaN, ""));
    List<ClassSet> known =
        now.points().stream().map(CloudPoint::pair).map(TaskPair::source).distinct().toList();
    for (ClassSet source : cloud.sources()) {
      if (!known.contains(source)) {
        trainer.submit(
            Priority.BACKGROUND,
            mine,
            training -> CloudWork.points(cloud, source, seed, training),
            outcome -> hear(mine, outcome, this::add));
      }
    }
  }

  private <T> void hear(Cancellation of, Outcome<T> outcome, Consumer<T> then) {
    onScreen.accept(
        () -> {
          if (of != cancellation || of.getAsBoolean()) {
            return;
          }
          outcome.value().ifPresent(then);
          if (outcome instanceof Outcome.Failed<T> failed) {
            cancellation.cancel();
            state.set(state.get().stopped(FailureText.of(failed.error())));
          }
        });
  }

  private void add(List<CloudPoint> points) {
    State now = state.get();
    List<CloudPoint> all = Stream.concat(now.points().stream(), points.stream()).toList();
    double each = (clock.getAsLong() - began) / 1e9 / (all.size() - before);
    boolean running = all.size() < now.total();
    double left = running ? each * (now.total() - all.size()) : Double.NaN;
    state.set(new State(now.key(), all, now.total(), running, left, ""));
    keep(state.get());
  }

  private void keep(State now) {
    kept.remove(now.key());
    kept.put(now.key(), now);
    if (kept.size() > KEPT_CLOUDS) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
