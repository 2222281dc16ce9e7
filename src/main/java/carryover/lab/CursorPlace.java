package carryover.lab;

import carryover.study.ArmTrace;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Where the time cursor stands on the axis of a chart. */
public final class CursorPlace {
  private CursorPlace() {}

  /**
   * The step; that of the last sample while the cursor stands at the end, so that it can be gripped
   * there; NaN while there is nothing to look back at.
   */
  public static ObservableValue<Double> of(Workbench workbench) {
    return Bindings.createObjectBinding(
        () -> of(workbench.timeCursorProperty().get(), workbench.resultsProperty().get()),
        workbench.timeCursorProperty(),
        workbench.resultsProperty());
  }

  private static double of(int timeCursor, RunResults results) {
    if (timeCursor != Workbench.END) {
      return timeCursor;
    }
    return results.stage() == Stage.STREAMING
        ? Double.NaN
        : results.traces().stream()
            .flatMap(trace -> trace.arms().stream())
            .filter(arm -> !arm.arm().isSource())
            .map(ArmTrace::samples)
            .filter(samples -> !samples.isEmpty())
            .mapToDouble(samples -> samples.get(samples.size() - 1).step())
            .max()
            .orElse(Double.NaN);
  }
}
