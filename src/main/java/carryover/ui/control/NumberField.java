package carryover.ui.control;

import carryover.ui.NumberText;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for one exact number. Enter or leaving the field commits, Escape restores. A wrong entry
 * stays visible with a message and is never passed on. What is copied from it has no spaces between
 * digits, since other programs could not read them.
 */
public final class NumberField extends TextField {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Notation notation;
  private final DoubleFunction<Optional<String>> check;
  private final DoubleConsumer onCommit;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private double value;

  /**
   * @param check explains in a sentence why a value is not allowed, or is empty
   * @param onCommit hears of every new value a person has entered
   */
  public NumberField(
      double initial, DoubleFunction<Optional<String>> check, DoubleConsumer onCommit) {
    this(initial, Notation.NUMBERS, check, onCommit);
  }

  /**
   * @param check explains in a sentence why a value is not allowed, or is empty
   * @param onCommit hears of every new value a person has entered
   */
  public NumberField(
      double initial,
      Notation notation,
      DoubleFunction<Optional<String>> check,
      DoubleConsumer onCommit) {
    this.notation = notation;
    this.check = check;
    this.onCommit = onCommit;
    getStyleClass().add("number-field");
    message.addListener(
        (property, before, now) -> {
          pseudoClassStateChanged(INVALID, !now.isEmpty());
          setAccessibleHelp(now.isEmpty() ? null : now);
        });
    setValue(initial);
    textProperty().addListener((property, before, now) -> reconsider());
    setOnAction(event -> commit());
    focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                commit();
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** Why the entry is not allowed; empty while all is well. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  public double value() {
    return value;
  }

  /** Shows a value without telling anyone; an entry in progress is given up. */
  public void setValue(double newValue) {
    value = newValue;
    message.set("");
    String text = notation.text(newValue);
    // The same text set again would be laid out again, for every row at every move of one slider.
    if (!text.equals(getText())) {
      setText(text);
    }
  }

  @Override
  public void copy() {
    if (!getSelectedText().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(NumberText.ungrouped(getSelectedText()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void commit() {
    if (getText().equals(notation.text(value))) {
      message.set("");
      return;
    }
    String complaint = complaint();
    if (!complaint.isEmpty()) {
      message.set(complaint);
      return;
    }
    double entered = notation.read(getText());
    boolean changed = entered != value;
    setValue(entered);
    if (changed) {
      onCommit.accept(entered);
    }
  }

  /** While a message is shown it follows the typing; before, nobody is scolded half-way. */
  private void reconsider() {
    if (!message.get().isEmpty()) {
      message.set(complaint());
    }
  }

  private String complaint() {
    try {
      return check.apply(notation.read(getText())).orElse("");
    } catch (NumberFormatException e) {
      return e.getMessage();
    }
  }

  private void escape(KeyEvent event) {
    boolean edited = !getText().equals(notation.text(value));
    if (event.getCode() == KeyCode.ESCAPE && edited) {
      setValue(value);
      end();
      event.consume();
    }
  }
}
