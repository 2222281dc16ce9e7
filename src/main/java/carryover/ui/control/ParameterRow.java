package carryover.ui.control;

import carryover.ui.NumberText;
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
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One number to set: symbol, plain name, slider, exact field, reset mark, and under them a message
 * where an entry is not allowed; the row keeps its height whatever it says. Typed values may lie
 * beyond the slider; the check alone decides.
 *
 * <p>Node ids: {@code <id>} for the row, {@code <id>-slider}, {@code <id>-field}, {@code
 * <id>-reset}, {@code <id>-lock}, {@code <id>-message}.
 */
public final class ParameterRow extends VBox {

  /**
   * What a row says about its number.
   *
   * @param id prefix of the node ids
   * @param symbol as in formulas
   * @param name plain name, lower case
   * @param help what it does, shown as a tooltip
   */
  public record Caption(String id, String symbol, String name, String help) {}

  private final Caption caption;
  private final DoubleFunction<Optional<String>> check;
  private final ReadOnlyDoubleWrapper value;
  private final DoubleProperty resetValue;
  private final ValueSlider slider;
  private final NumberField field;
  private final Button reset = new Button();
  private final Label name = new Label();
  private final Label lock = new Label();
  private final EntryMessage message = new EntryMessage();
  private final ReadOnlyBooleanWrapper cramped = new ReadOnlyBooleanWrapper(this, "cramped");
  private final BooleanProperty stacked = new SimpleBooleanProperty(this, "stacked");
  private final HBox head = new HBox();
  private SliderScale scale;
  private ValueListener onChange = (newValue, phase) -> {};

  /**
   * @param check explains in a sentence why a value is not allowed, or is empty
   */
  public ParameterRow(
      Caption caption, SliderScale scale, double initial, DoubleFunction<Optional<String>> check) {
    this.caption = caption;
    this.scale = scale;
    this.check = check;
    value = new ReadOnlyDoubleWrapper(this, "value", initial);
    resetValue = new SimpleDoubleProperty(this, "resetValue", initial);
    slider = new ValueSlider(scale, initial, this::choose);
    field =
        new NumberField(
            initial,
            scale.whole() ? NumberText::parseWhole : NumberText::parse,
            this::complaint,
            typed -> choose(typed, ChangePhase.COMMITTED));
    build();
    value.addListener((property, before, now) -> showReset());
    resetValue.addListener((property, before, now) -> showReset());
    field.messageProperty().addListener((property, before, now) -> explain(now));
    showReset();
    explain("");
  }

  public ReadOnlyDoubleProperty valueProperty() {
    return value.getReadOnlyProperty();
  }

  public double value() {
    return value.get();
  }

  /** Shows a value that came from elsewhere (undo, a preset); nobody is told. */
  public void setValue(double newValue) {
    value.set(newValue);
    slider.show(newValue);
    field.setValue(newValue);
  }

  /** Where the reset mark leads. */
  public DoubleProperty resetValueProperty() {
    return resetValue;
  }

  /** The range and spread of the slider; the value stays. */
  public void setScale(SliderScale newScale) {
    if (!newScale.equals(scale)) {
      scale = newScale;
      slider.setScale(newScale);
    }
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
    slider.setDisable(locked);
    field.setDisable(locked);
    reset.setDisable(locked);
    lock.setVisible(locked);
    lock.setManaged(locked);
    lock.getTooltip().setText(reason);
    lock.setAccessibleText(caption.name() + " " + reason);
  }

  private void choose(double chosen, ChangePhase phase) {
    String complaint = complaint(chosen).orElse("");
    if (!complaint.isEmpty()) {
      slider.show(value());
      explain(complaint);
      return;
    }
    value.set(chosen);
    slider.show(chosen);
    field.setValue(chosen);
    explain("");
    onChange.changed(chosen, phase);
  }

  private Optional<String> complaint(double candidate) {
    if (scale.whole() && candidate != Math.rint(candidate)) {
      return Optional.of(caption.symbol() + " must be a whole number.");
    }
    return check.apply(candidate);
  }

  private void showReset() {
    reset.setVisible(value() != resetValue.get());
    reset.getTooltip().setText("Reset to " + NumberText.exact(resetValue.get()));
    reset.setAccessibleText(
        "Reset " + caption.name() + " to " + NumberText.exact(resetValue.get()));
  }

  private void explain(String text) {
    message.say(text.isEmpty() ? "" : text + " Still " + NumberText.exact(value()) + ".");
    // Over the row that follows, where it is longer than the line it has.
    setViewOrder(text.isEmpty() ? 0 : -1);
  }

  /** Whether symbol, name and field are too wide for one line. */
  public ReadOnlyBooleanProperty crampedProperty() {
    return cramped.getReadOnlyProperty();
  }

  /** Whether the name has a line of its own; as cramped as the row is, unless bound elsewhere. */
  public BooleanProperty stackedProperty() {
    return stacked;
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

  private void build() {
    Label symbol = new Label(caption.symbol());
    symbol.getStyleClass().add("parameter-symbol");
    symbol.setMinWidth(Region.USE_PREF_SIZE);
    name.setText(caption.name());
    name.getStyleClass().add("parameter-name");
    Region mark = new Region();
    mark.getStyleClass().add("reset-icon");
    reset.setGraphic(mark);
    reset.getStyleClass().add("reset-mark");
    reset.setTooltip(new Tooltip());
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.setOnAction(event -> choose(resetValue.get(), ChangePhase.COMMITTED));
    Region shackle = new Region();
    shackle.getStyleClass().add("lock-icon");
    lock.setGraphic(shackle);
    lock.setTooltip(new Tooltip());
    lock.setMinWidth(Region.USE_PREF_SIZE);
    setLocked("");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().addAll(symbol, name, lock, space, reset, field);
    head.getStyleClass().add("parameter-head");
    slider.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("parameter-row");
    getChildren().addAll(head, slider, message);

    stacked.bind(cramped);
    stacked.addListener((property, before, now) -> arrange());
    widthProperty().addListener((property, before, now) -> measure());
    name.widthProperty().addListener((property, before, now) -> measure());
    field.widthProperty().addListener((property, before, now) -> measure());

    setId(caption.id());
    slider.setId(caption.id() + "-slider");
    field.setId(caption.id() + "-field");
    reset.setId(caption.id() + "-reset");
    message.setId(caption.id() + "-message");
    lock.setId(caption.id() + "-lock");
    slider.setAccessibleRoleDescription(caption.name() + " slider");
    field.setAccessibleText(caption.name() + " " + caption.symbol());
    Tooltip help = new Tooltip(caption.help());
    help.setWrapText(true);
    help.getStyleClass().add("help-tooltip");
    symbol.setTooltip(help);
    name.setTooltip(help);
    slider.setTooltip(help);
  }
}
