package carryover.lab.playback;

import carryover.study.ArmTrace;
import carryover.study.Parameter;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.control.ChangePhase;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * Moves the time cursor over the downstream steps of a run. The run itself is not repeated: its
 * trace is, so rewinding always leads to the same initialisation.
 */
public final class Playback {
  public static final double LEAST_SPEED = 2;
  public static final double GREATEST_SPEED = 2000;

  private final Workbench workbench;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper(this, "last");
  private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 50);
  private final BooleanProperty loop = new SimpleBooleanProperty(this, "loop");
  private final ReadOnlyIntegerWrapper extension = new ReadOnlyIntegerWrapper(this, "extension");
  private double position;

  public Playback(Workbench workbench) {
    this.workbench = workbench;
    extension.bind(
        workbench
            .experimentProperty()
            .map(now -> length().map(steps -> extension(steps, now.setting())).orElse(0)));
    workbench.resultsProperty().addListener((p, old, next) -> follow(next));
    follow(workbench.resultsProperty().get());
  }

  /** Whether the cursor moves by itself. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** The last recorded step; 0 when there is nothing to replay. */
  public ReadOnlyIntegerProperty lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** Steps per second. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Whether playing goes on from the start when it reaches the end. */
  public BooleanProperty loopProperty() {
    return loop;
  }

  /** How many steps {@link #extend} adds; 0 when no more are allowed. */
  public ReadOnlyIntegerProperty extensionProperty() {
    return extension.getReadOnlyProperty();
  }

  /** Plays so many times as fast, within the limits of the speed. */
  public void accelerate(double times) {
    speed.set(Math.max(LEAST_SPEED, Math.min(GREATEST_SPEED, speed.get() * times)));
  }

  /** Turns playing again and again on or off. */
  public void toggleLoop() {
    loop.set(!loop.get());
  }

  /** Trains the downstream arms on, from where they stand; nothing where no parameter says so. */
  public void extend() {
    length()
        .ifPresent(
            length -> {
              Setting setting = workbench.experiment().setting();
              int steps = setting.whole(length) + extension.get();
              toEnd();
              workbench.change(setting.with(length, steps), ChangePhase.COMMITTED);
            });
  }

  /** The parameter that says how long the downstream arms are trained. */
  private Optional<Parameter> length() {
    return workbench.study().downstream().get(0).time().length();
  }

  /** As many again in round numbers: 100, 1000, …, up to what is allowed. */
  private static int extension(Parameter length, Setting setting) {
    int steps = setting.whole(length);
    int round = 100;
    while (round * 10 <= steps) {
      round *= 10;
    }
    return Math.min(round, (int) length.greatest() - steps);
  }

  /** The step under the cursor. */
  public int step() {
    return Math.min(workbench.timeCursorProperty().get(), last.get());
  }

  /** Plays from the cursor, or from the start when the cursor stands at the end; or pauses. */
  public void toggle() {
    if (playing.get()) {
      playing.set(false);
    } else if (last.get() > 0) {
      if (step() == last.get()) {
        show(0);
      }
      position = step();
      playing.set(true);
    }
  }

  /** Moves the cursor to the recorded step nearest to {@code step} and pauses. */
  public void seek(double step) {
    playing.set(false);
    show(step);
  }

  /** Back to the initialisation. */
  public void rewind() {
    seek(0);
  }

  /** To the end of training, and back to following it. */
  public void toEnd() {
    playing.set(false);
    workbench.timeCursorProperty().set(Workbench.END);
  }

  /** One recorded step on, or back. */
  public void stepBy(int count) {
    int[] steps = recorded();
    int at = nearest(steps, step());
    if (steps.length > 0) {
      seek(steps[Math.max(0, Math.min(steps.length - 1, at + count))]);
    }
  }

  /** Lets time pass while playing. */
  public void advance(double seconds) {
    if (!playing.get()) {
      return;
    }
    position += seconds * speed.get();
    if (position >= last.get()) {
      if (loop.get()) {
        position = 0;
      } else {
        toEnd();
        return;
      }
    }
    show(position);
  }

  private void show(double step) {
    int[] steps = recorded();
    int at = nearest(steps, step);
    boolean end = steps.length == 0 || (at == steps.length - 1 && !playing.get());
    workbench.timeCursorProperty().set(end ? Workbench.END : steps[at]);
  }

  private void follow(RunResults results) {
    int[] steps = recorded(results);
    last.set(steps.length == 0 ? 0 : steps[steps.length - 1]);
    if (steps.length == 0) {
      playing.set(false);
    }
  }

  private int[] recorded() {
    return recorded(workbench.resultsProperty().get());
  }

  private static int[] recorded(RunResults results) {
    List<Sample> longest = List.of();
    for (Trace trace : results.traces()) {
      for (ArmTrace arm : trace.arms()) {
        boolean longer = arm.samples().size() > longest.size();
        longest = longer && !arm.arm().isSource() ? arm.samples() : longest;
      }
    }
    return longest.stream().mapToInt(Sample::step).toArray();
  }

  /** Index of the step nearest to a place; −1 when there is none. */
  private static int nearest(int[] steps, double place) {
    int best = -1;
    for (int i = 0; i < steps.length; i++) {
      if (best < 0 || Math.abs(steps[i] - place) < Math.abs(steps[best] - place)) {
        best = i;
      }
    }
    return best;
  }
}
