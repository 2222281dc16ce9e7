package carryover.lab;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the results on screen belong to an earlier setting, and have done so for so long that it
 * has to be said. While a person drags and new results keep coming it is not: they are behind by a
 * moment only, and a notice would flicker.
 */
public final class Outdated {
  static final double PATIENCE_SECONDS = 0.3;

  private final Workbench workbench;
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
  private final ReadOnlyBooleanWrapper value = new ReadOnlyBooleanWrapper(this, "value");
  private double waited;

  public Outdated(Workbench workbench) {
    this.workbench = workbench;
    workbench.experimentProperty().addListener((p, old, next) -> look());
    workbench
        .resultsProperty()
        .addListener(
            (p, old, next) -> {
              waited = 0;
              value.set(false);
              look();
            });
    look();
  }

  public ReadOnlyBooleanProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** Whether time has to be told to {@link #advance}. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Lets time pass. */
  public void advance(double seconds) {
    waited += seconds;
    look();
  }

  private void look() {
    RunResults results = workbench.resultsProperty().get();
    boolean behind =
        !results.traces().isEmpty() && !results.experiment().equals(workbench.experiment());
    waited = behind ? waited : 0;
    value.set(waited >= PATIENCE_SECONDS);
    waiting.set(behind && !value.get());
  }
}
