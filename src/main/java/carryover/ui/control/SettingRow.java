package carryover.ui.control;

import carryover.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One value to set: symbol, plain name, an editor, reset mark, and under them a message where an
 * entry is not allowed; the row keeps its height whatever it says.
 *
 * <p>Node ids: {@code <id>} for the row, {@code <id>-reset}, {@code <id>-lock}, {@code
 * <id>-message}.
 */
public abstract class SettingRow extends VBox {
  private static final Words WORDS = Words.of(SettingRow.class);

  /**
   * What a row says about its value.
   *
   * @param id prefix of the node ids
   * @param symbol as in formulas
   * @param name plain name, lower case
   * @param help what it does, shown as a tooltip
   */
  public record Caption(String id, String symbol, String name, String help) {}

  private final Caption caption;
  private final DoubleFunction<String> writing;
  private final DoubleFunction<Optional<String>> check;
  private final ReadOnlyDoubleWrapper value;
  private final DoubleProperty resetValue;
  private final Button reset = new Button();
  private final Label symbol = new Label();
  private final Label name = new Label();
  private final Label lock = new Label();
  private final EntryMessage message = new EntryMessage();
  private final ReadOnlyBooleanWrapper cramped = new ReadOnlyBooleanWrapper(this, "cramped");
  private final BooleanProperty stacked = new SimpleBooleanProperty(this, "stacked");
  private final HBox head = new HBox();
  private Control first;
  private ValueListener onChange = (newValue, phase) -> {};

  /**
   * @param writing a value as text
   * @param check explains in a sentence why a value is not allowed, or is empty
   */
  SettingRow(
      Caption caption,
      DoubleFunction<String> writing,
      double initial,
      DoubleFunction<Optional<String>> check) {
    this.caption = caption;
    this.writing = writing;
    this.check = check;
    value = new ReadOnlyDoubleWrapper(this, "value", initial);
    resetValue = new SimpleDoubleProperty(this, "resetValue", initial);
  }

  /** Shows a value in the editor; nobody is told. */
  abstract void show(double newValue);

  /** The editors keep their value, or may change it. */
  abstract void setEditorsDisable(boolean disabled);

  public ReadOnlyDoubleProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  public double value() {
    return value.get();
  }

  /** Shows a value that came from elsewhere (undo, a preset); nobody is told. */
  public void setValue(double newValue) {
    value.set(newValue);
    show(newValue);
  }

  /** Brings the keyboard to what changes the value. */
  public void focusEditor() {
    first.requestFocus();
  }

  /** Where the reset mark leads. */
  public DoubleProperty resetValueProperty() {
    return resetValue;
  }

  public void setOnChange(ValueListener listener) {
    onChange = Objects.requireNonNull(listener);
  }

  /**
   * Keeps the value as it is until unlocked.
   *
   * @param reason shown with the lock; empty unlocks
   */
  public void setLocked(String reason) {
    boolean locked = !reason.isEmpty();
    setEditorsDisable(locked);
    reset.setDisable(locked);
    lock.setVisible(locked);
    lock.setManaged(locked);
    lock.getTooltip().setText(reason);
    lock.setAccessibleText(caption.name() + " " + reason);
  }

  /** Whether symbol, name and field are too wide for one line. */
  public ReadOnlyBooleanProperty crampedProperty() {
    return cramped.getReadOnlyProperty();
  }

  /** Whether the name has a line of its own; as cramped as the row is, unless bound elsewhere. */
  public BooleanProperty stackedProperty() {
    return stacked;
  }

  /** A person has chosen a value; one that is not allowed is refused with a message. */
  void choose(double chosen, ChangePhase phase) {
    String complaint = complaint(chosen).orElse("");
    if (!complaint.isEmpty()) {
      refuse(complaint);
      return;
    }
    setValue(chosen);
    explain("");
    onChange.changed(chosen, phase);
  }

  void refuse(String complaint) {
    show(value());
    explain(complaint);
  }

  Optional<String> complaint(double candidate) {
    return check.apply(candidate);
  }

  void explain(String text) {
    message.say(text.isEmpty() ? "" : WORDS.text("row.still", text, writing.apply(value())));
    // Over the row that follows, where it is longer than the line it has.
    setViewOrder(text.isEmpty() ? 0 : -1);
  }

  private void showReset() {
    String text = writing.apply(resetValue.get());
    reset.setVisible(value() != resetValue.get());
    reset.getTooltip().setText(WORDS.text("row.reset", text));
    reset.setAccessibleText(WORDS.text("row.resetSpoken", caption.name(), text));
  }

  private void measure() {
    List<Node> others =
        head.getChildren().stream().filter(n -> n != name && n.isManaged()).toList();
    double parts = others.stream().mapToDouble(n -> n.prefWidth(-1)).sum() + name.prefWidth(-1);
    cramped.set(parts + others.size() * head.getSpacing() > getWidth());
  }

  private void arrange() {
    if (stacked.get() && head.getChildren().remove(name)) {
      getChildren().add(1, name);
    } else if (!stacked.get() && getChildren().remove(name)) {
      head.getChildren().add(1, name);
    }
  }

  @Override
  protected void layoutChildren() {
    // A lock that came or went, or another size of text, changes what fits.
    measure();
    super.layoutChildren();
    message.layOver(this);
  }

  /**
   * Puts everything in its place; to be called once, by the constructor.
   *
   * @param editor behind the name
   * @param below whatever else edits the value, on lines of its own
   */
  final void build(Control editor, Control... below) {
    first = below.length > 0 ? below[0] : editor;
    symbol.setText(caption.symbol());
    symbol.getStyleClass().add("parameter-symbol");
    symbol.setMinWidth(Region.USE_PREF_SIZE);
    name.setText(caption.name());
    name.getStyleClass().add("parameter-name");
    Region mark = new Region();
    mark.getStyleClass().add("reset-icon");
    reset.setGraphic(mark);
    reset.getStyleClass().add("reset-mark");
    reset.setTooltip(new WrappedTooltip());
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.setOnAction(event -> choose(resetValue.get(), ChangePhase.COMMITTED));
    Region shackle = new Region();
    shackle.getStyleClass().add("lock-icon");
    lock.setGraphic(shackle);
    lock.setTooltip(new WrappedTooltip());
    lock.setMinWidth(Region.USE_PREF_SIZE);
    setLocked("");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().addAll(symbol, name, lock, space, reset, editor);
    head.getStyleClass().add("parameter-head");
    getStyleClass().add("parameter-row");
    getChildren().add(head);
    getChildren().addAll(below);
    getChildren().add(message);

    stacked.bind(cramped);
    stacked.addListener((property, before, now) -> arrange());
    widthProperty().addListener((property, before, now) -> measure());
    name.widthProperty().addListener((property, before, now) -> measure());
    editor.widthProperty().addListener((property, before, now) -> measure());
    value.addListener((property, before, now) -> showReset());
    resetValue.addListener((property, before, now) -> showReset());

    setId(caption.id());
    reset.setId(caption.id() + "-reset");
    message.setId(caption.id() + "-message");
    lock.setId(caption.id() + "-lock");
    Tooltip help = new WrappedTooltip(caption.help());
    symbol.setTooltip(help);
    name.setTooltip(help);
    for (Control each : below) {
      each.setTooltip(help);
    }
    showReset();
    explain("");
  }
}
