package carryover.lab.profile;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.sweep.Cell;
import carryover.sweep.Grid;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Where the setting stands on the axis of a profile; moving the mark moves the setting. */
public final class ProfileCursor {
  private final Workbench workbench;
  private final ObservableValue<Axis> axis;

  ProfileCursor(Workbench workbench, ObservableValue<Axis> axis) {
    this.workbench = workbench;
    this.axis = axis;
  }

  /** The setting's value of the axis' parameter. */
  ObservableValue<Double> place() {
    return Bindings.createObjectBinding(
        () -> setting().get(parameter()), workbench.experimentProperty(), axis);
  }

  /** Follows a hand. */
  public void drag(double to) {
    at(to).ifPresent(next -> workbench.change(next, ChangePhase.DRAGGING));
  }

  /** The hand has let go: the whole way is one step of undo. */
  public void release() {
    workbench.change(setting(), ChangePhase.COMMITTED);
  }

  /** Goes there at once. */
  public void load(double at) {
    at(at).ifPresent(next -> workbench.change(next, ChangePhase.COMMITTED));
  }

  /** As far as the axis and the rest of the setting allow; empty where they allow nothing. */
  private Optional<Setting> at(double wanted) {
    Parameter parameter = parameter();
    Setting setting = setting();
    Space space = setting.space();
    double within = Math.max(axis.getValue().from(), Math.min(axis.getValue().to(), wanted));
    double most =
        space
            .boundOn(parameter)
            .map(bound -> setting.get(bound.greater()))
            .orElse(Double.POSITIVE_INFINITY);
    double least =
        space
            .boundBy(parameter)
            .map(bound -> setting.get(bound.lesser()))
            .orElse(Double.NEGATIVE_INFINITY);
    double allowed = Math.max(least, Math.min(most, within));
    double value = parameter.isInteger() ? Math.rint(allowed) : allowed;
    Axis here = Axis.of(parameter, List.of(value), Scale.LINEAR);
    return Grid.along(setting, here).setting(new Cell(0, 0));
  }

  private Parameter parameter() {
    return axis.getValue().parameter();
  }

  private Setting setting() {
    return workbench.experiment().setting();
  }
}
