package carryover.lab;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether something on screen has been behind for so long that it has to be said. A moment is not:
 * a notice that comes and goes would only flicker.
 */
public final class Overdue {
  static final double PATIENCE_SECONDS = 0.3;

  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
  private final ReadOnlyBooleanWrapper value = new ReadOnlyBooleanWrapper(this, "value");
  private boolean behind;
  private double waited;

  public ReadOnlyBooleanProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** Whether time has to be told to {@link #advance}. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Tells whether it is behind just now. */
  public void set(boolean newBehind) {
    behind = newBehind;
    waited = behind ? waited : 0;
    look();
  }

  /** Something new has come, even if it is behind again already. */
  void restart() {
    waited = 0;
    look();
  }

  /** Lets time pass. */
  public void advance(double seconds) {
    waited += behind ? seconds : 0;
    look();
  }

  private void look() {
    value.set(behind && waited >= PATIENCE_SECONDS);
    waiting.set(behind && !value.get());
  }
}
