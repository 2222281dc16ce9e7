package carryover.lab.welcome;

import carryover.lab.Trial;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Moves a slider as a hand would: slowly, in one drag that can be undone. */
final class SliderTour {
  static final double SECONDS = 3;

  private final Workbench workbench;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private Trial trial;
  private Setting last;
  private double elapsed;

  SliderTour(Workbench workbench) {
    this.workbench = workbench;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Begins at the setting that the desk began with. */
  void begin(Trial next) {
    trial = next;
    elapsed = 0;
    move(ChangePhase.DRAGGING);
    running.set(true);
  }

  /** Goes on; where a person has taken the slider meanwhile, it is theirs. */
  void advance(double seconds) {
    if (!workbench.experiment().setting().equals(last)) {
      running.set(false);
      return;
    }
    elapsed += seconds;
    boolean done = elapsed >= SECONDS;
    move(done ? ChangePhase.COMMITTED : ChangePhase.DRAGGING);
    running.set(!done);
  }

  private void move(ChangePhase phase) {
    last = at(workbench.baseProperty().get().setting(), trial, Math.min(1, elapsed / SECONDS));
    workbench.change(last, phase);
  }

  /**
   * The setting at a share of the way, even on the slider.
   *
   * @param share 0…1
   */
  static Setting at(Setting from, Trial trial, double share) {
    Parameter parameter = trial.parameter();
    double start = from.get(parameter);
    boolean log = parameter.span().scale() == Scale.LOG && start > 0 && trial.to() > 0;
    double value =
        share >= 1
            ? trial.to()
            : log
                ? start * Math.pow(trial.to() / start, share)
                : start + share * (trial.to() - start);
    return from.with(parameter, parameter.isInteger() ? Math.rint(value) : value);
  }
}
