package carryover.lab.kernel;

import carryover.live.FailureText;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.Mode;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The run on screen with a network {@value #TIMES} times as wide on the same data, for the limit of
 * infinite width (docs/model-adaptive-kernel.md §8). Trained seed by seed while it is wanted, in
 * the background once the run itself is done. All methods belong to the JavaFX thread.
 */
public final class WideRun {
  static final int TIMES = 4;

  /** As much as a chart can show, as of the run itself. */
  private static final Recording RECORDING = new Recording(1, 400, true, 0, true);

  private final Workbench workbench;
  private final Trainer trainer;
  private final Consumer<Ended> ended;
  private final Consumer<Progress> progressed;
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.NONE);
  private Optional<Experiment> underWay = Optional.empty();
  private Cancellation cancellation = new Cancellation();

  /**
   * How far it is.
   *
   * @param width N of the wide network; 0 while none is asked for
   * @param traces what it gave, a trace for each of the first seeds
   * @param seeds how many are to come to it
   * @param share of all steps that are done, 0…1
   * @param problem why it could not be trained; empty otherwise
   */
  public record State(int width, List<Trace> traces, int seeds, double share, String problem) {
    static final State NONE = new State(0, List.of(), 0, 0, "");

    public State {
      traces = List.copyOf(traces);
    }

    boolean isUnderWay() {
      return width > 0 && traces.size() < seeds && problem.isEmpty();
    }

    /**
     * @param part of the present seed that is done
     */
    State progressed(double part) {
      return new State(width, traces, seeds, (traces.size() + part) / seeds, problem);
    }

    State with(Trace trace) {
      List<Trace> all = Stream.concat(traces.stream(), Stream.of(trace)).toList();
      return new State(width, all, seeds, all.size() / (double) seeds, problem);
    }

    State failed(String why) {
      return new State(width, traces, seeds, share, why);
    }
  }

  private record Ended(Cancellation of, Outcome<Trace> outcome) {}

  private record Progress(Cancellation of, double share) {}

  WideRun(Workbench workbench, Trainer trainer, Feed feed) {
    this.workbench = workbench;
    this.trainer = trainer;
    ended = feed.append(batch -> batch.forEach(this::take));
    progressed = feed.latest(this::take);
    wanted.addListener((p, old, next) -> look());
    workbench.experimentProperty().addListener((p, old, next) -> look());
    workbench.resultsProperty().addListener((p, old, next) -> look());
  }

  /** Whether anyone looks at it. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The setting with the wide network; empty in the linear mode, whose network is infinite. */
  static Optional<Setting> wide(Setting setting) {
    KernelSetting typed = KernelSetting.of(setting);
    int width = Math.min(TIMES * typed.width(), (int) KernelSpace.WIDTH.greatest());
    return typed.mode() == Mode.RELU && width > typed.width()
        ? Optional.of(setting.with(KernelSpace.WIDTH, width))
        : Optional.empty();
  }

  private void look() {
    Experiment experiment = workbench.experiment();
    RunResults results = workbench.resultsProperty().get();
    boolean same = underWay.filter(experiment::equals).isPresent();
    boolean stopped = !wanted.get() && state.get().isUnderWay();
    if (!same || stopped) {
      forget();
    }
    boolean done =
        results.experiment().equals(experiment) && results.stage() == RunResults.Stage.FINAL;
    if (wanted.get() && done && underWay.isEmpty()) {
      wide(experiment.setting()).ifPresent(setting -> start(experiment, setting));
    }
  }

  private void forget() {
    cancellation.cancel();
    underWay = Optional.empty();
    if (!state.get().equals(State.NONE)) {
      state.set(State.NONE);
    }
  }

  private void start(Experiment experiment, Setting setting) {
    underWay = Optional.of(experiment);
    cancellation = new Cancellation();
    int seeds = experiment.seeds().count();
    state.set(new State(setting.whole(KernelSpace.WIDTH), List.of(), seeds, 0, ""));
    train(setting, experiment.seeds().first());
  }

  private void train(Setting setting, long seed) {
    Cancellation mine = cancellation;
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            // It is shown when it is done.
          }

          @Override
          public void progressed(int steps, int total) {
            progressed.accept(new Progress(mine, steps / (double) total));
          }
        };
    Run run = new Run(setting, seed, RECORDING);
    trainer.submit(
        Priority.BACKGROUND,
        mine,
        training -> training.train(run, listener),
        outcome -> ended.accept(new Ended(mine, outcome)));
  }

  private void take(Progress progress) {
    if (progress.of() == cancellation && state.get().isUnderWay()) {
      state.set(state.get().progressed(progress.share()));
    }
  }

  private void take(Ended end) {
    if (end.of() != cancellation || cancellation.getAsBoolean()) {
      return;
    }
    if (end.outcome() instanceof Outcome.Finished<Trace> finished
        && !finished.result().cancelled()) {
      Trace trace = finished.result();
      state.set(state.get().with(trace));
      underWay.orElseThrow().seeds().stream()
          .skip(state.get().traces().size())
          .findFirst()
          .ifPresent(seed -> train(trace.setting(), seed));
    } else if (end.outcome() instanceof Outcome.Failed<Trace> failed) {
      state.set(state.get().failed(FailureText.of(failed.error())));
    }
  }
}
