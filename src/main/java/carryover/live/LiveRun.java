package carryover.live;

import carryover.study.Trace;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.FollowMode;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Keeps the results up with the experiment: retrains whenever it changes, the first seed at once
 * and on screen while it trains, the other seeds once the hand rests.
 *
 * <p>The latest setting wins. A first seed that has only just begun is allowed to finish, though:
 * during a drag changes come faster than a training takes, and if each of them cancelled the one
 * before, no curve would ever be complete. All methods belong to the JavaFX thread.
 */
public final class LiveRun {
  private final Workbench workbench;
  private final RunsInProgress runs;
  private final LongRuns longRuns = new LongRuns();
  private final ObjectProperty<FollowMode> followMode =
      new SimpleObjectProperty<>(this, "followMode", FollowMode.FOLLOW);
  private long started;

  /**
   * @param nanoTime the clock that says how long a run has taken; for any thread
   */
  public LiveRun(Workbench workbench, Trainer trainer, Feed feed, LongSupplier nanoTime) {
    this.workbench = workbench;
    runs = new RunsInProgress(workbench, trainer, feed, nanoTime);
    workbench.resultsProperty().addListener((p, old, next) -> longRuns.keep(next));
    workbench.experimentProperty().addListener((p, old, next) -> changed());
    workbench.filtersWantedProperty().addListener((p, old, wanted) -> changed());
    workbench
        .settledProperty()
        .addListener(
            (p, old, settled) -> {
              if (settled) {
                changed();
              }
            });
  }

  public ObjectProperty<FollowMode> followModeProperty() {
    return followMode;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return runs.runningProperty();
  }

  /** Share of the first seed's steps that are done, 0…1. */
  public DoubleProperty progressProperty() {
    return runs.progressProperty();
  }

  /**
   * Trains the current experiment now, whatever the follow mode: from the start, unless it was
   * stopped on its way.
   */
  public void run() {
    if (results().stage() != Stage.CANCELLED) {
      runs.forget();
      longRuns.forget();
    }
    runs.start(run(workbench.experiment(), whole(), List.of()));
  }

  /** Stops; what is done stays. */
  public void stop() {
    runs.stop();
  }

  private void changed() {
    boolean settled = workbench.settledProperty().get();
    switch (followMode.get()) {
      case FOLLOW -> follow(workbench.experiment());
      case ON_RELEASE -> {
        if (settled) {
          follow(workbench.experiment());
        }
      }
      case MANUAL -> {
        // Only the button trains.
      }
    }
  }

  private void follow(Experiment wish) {
    if (runs.brings(wish, wanted())) {
      runs.stay();
      return;
    }
    List<Trace> known = known(wish);
    boolean onScreen = wish.equals(results().experiment()) && results().stage() == Stage.FINAL;
    if (runs.isIdle() && onScreen && known.size() == wish.seeds().count()) {
      return;
    }
    RunInProgress next = run(wish, known.isEmpty() ? wanted() : whole(), known);
    if (known.isEmpty() && runs.isYoung()) {
      runs.lineUp(next);
    } else {
      runs.start(next);
    }
  }

  /**
   * @param known what needs no training
   */
  private RunInProgress run(Experiment wish, LiveRecording recording, List<Trace> known) {
    return new RunInProgress(workbench.study(), ++started, wish, recording, known);
  }

  /** What the seeds that are wanted have given already, on screen or in a long run before. */
  private List<Trace> known(Experiment wish) {
    Stream<Trace> onScreen =
        results().whole().traces().stream()
            .filter(trace -> trace.setting().equals(wish.setting()))
            .filter(trace -> wish.seeds().contains(trace.seed()));
    Map<Long, Trace> bySeed = new TreeMap<>();
    Stream.concat(longRuns.of(wish).stream(), onScreen)
        .forEach(trace -> bySeed.put(trace.seed(), trace));
    return bySeed.values().stream()
        .filter(trace -> trace.seed() != wish.seeds().first() || hasWhatIsWanted(trace))
        .toList();
  }

  private boolean hasWhatIsWanted(Trace first) {
    return !filters()
        || first.arms().get(0).samples().stream().anyMatch(sample -> sample.hasDetails());
  }

  private boolean filters() {
    return workbench.filtersWantedProperty().get();
  }

  private LiveRecording whole() {
    return new LiveRecording(filters(), false);
  }

  /**
   * A sketch while the hand is on a slider; but runs that take long are recorded as they shall
   * stay, so that nothing of them has to be trained twice.
   */
  private LiveRecording wanted() {
    boolean sketch = runs.wasBrief() && !workbench.settledProperty().get();
    return new LiveRecording(filters(), sketch);
  }

  private RunResults results() {
    return workbench.resultsProperty().get();
  }
}
