package carryover.ui.control;

import carryover.words.Words;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/**
 * A whole number within limits, typed or stepped. A wrong entry is explained and taken back, so
 * that the field never goes on showing what is not the value.
 */
public final class CountSpinner extends Spinner<Integer> {
  private static final Words WORDS = Words.of(CountSpinner.class);

  private final String name;
  private final int least;
  private final int most;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

  /**
   * @param name of the number, to begin an explanation with
   */
  public CountSpinner(String name, int least, int most, int initial) {
    super(least, most, initial);
    this.name = name;
    this.least = least;
    this.most = most;
    setEditable(true);
    getValueFactory().setConverter(new Reading());
  }

  /** Why the last entry was taken back; empty once a right one was made. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /**
   * Shows another number, also one beyond the limits, which then is right until it is changed; an
   * entry in progress is given up.
   */
  public void show(int count) {
    SpinnerValueFactory.IntegerSpinnerValueFactory factory =
        (SpinnerValueFactory.IntegerSpinnerValueFactory) getValueFactory();
    factory.setMin(Math.min(least, count));
    factory.setMax(Math.max(most, count));
    factory.setValue(count);
    String text = factory.getConverter().toString(count);
    // The same text set again would lay out the whole tool bar anew.
    if (!text.equals(getEditor().getText())) {
      getEditor().setText(text);
    }
  }

  /** The number typed, or the one before where that is not allowed. */
  private int read(String text) {
    // Empty first: the same mistake made again is explained again.
    message.set("");
    try {
      int count = Integer.parseInt(text.strip());
      if ((count >= least && count <= most) || count == getValue()) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Explained below, as a number beyond the limits is.
    }
    message.set(
        WORDS.text(
            "count.complaint", name, text.strip(), String.valueOf(least), String.valueOf(most)));
    getEditor().setText(String.valueOf(getValue()));
    return getValue();
  }

  private final class Reading extends StringConverter<Integer> {
    @Override
    public Integer fromString(String text) {
      return read(text);
    }

    @Override
    public String toString(Integer count) {
      return String.valueOf(count);
    }
  }
}
