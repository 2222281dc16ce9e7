package carryover.lab.compare;

import carryover.workbench.Workbench;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** Turns the workbench into the comparison, which is worked out only when it is read. */
public final class ComparisonModel {
  private final ObjectBinding<Comparison> comparison;

  public ComparisonModel(Workbench workbench) {
    comparison =
        Bindings.createObjectBinding(
            () ->
                Comparison.of(
                    workbench.study(),
                    workbench.pinsProperty().get(),
                    workbench.resultsProperty().get(),
                    workbench.timeCursorProperty().get()),
            workbench.pinsProperty(),
            workbench.resultsProperty(),
            workbench.timeCursorProperty());
  }

  ObservableValue<Comparison> comparison() {
    return comparison;
  }
}
