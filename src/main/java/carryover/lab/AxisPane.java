package carryover.lab;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.CountSpinner;
import carryover.ui.control.EntryMessage;
import carryover.ui.control.Notation;
import carryover.ui.control.NumberField;
import carryover.ui.control.ReleasePosition;
import carryover.ui.control.SliderScale;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;

/** The controls of one axis: parameter, range, number of cells, scale. */
public final class AxisPane extends VBox {
  private static final Words WORDS = Words.of(AxisPane.class);

  /** Of this and of what stands beside it. */
  public static final String STYLES =
      Objects.requireNonNull(AxisPane.class.getResource("/carryover/lab/axis.css"))
          .toExternalForm();

  private final AxisModel model;
  private final String id;
  private final TitledChoice<Parameter> parameter;
  private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
  private final NumberField from;
  private final NumberField to;
  private final CountSpinner count;
  private final CheckBox log = new CheckBox(WORDS.text("axis.log"));
  private final EntryMessage message = new EntryMessage();
  private final List<ReadOnlyStringProperty> messages;
  private boolean showing;

  public AxisPane(AxisModel model) {
    this.model = model;
    String name = model.name();
    id = model.id();
    parameter =
        new TitledChoice<>(
            id + "-parameter",
            WORDS.text("axis.parameter", name),
            model.parameters(),
            model.axis().parameter(),
            p -> p.symbol() + "  " + p.title());
    from =
        field(
            "from",
            WORDS.text("axis.first", name),
            v -> model.complaint(v, axis().to()),
            v -> setFrom(v, ChangePhase.COMMITTED));
    to =
        field(
            "to",
            WORDS.text("axis.last", name),
            v -> model.complaint(axis().from(), v),
            v -> setTo(v, ChangePhase.COMMITTED));
    count = new CountSpinner(model.noun(), 2, AxisModel.MOST_CELLS, axis().count());
    count.setId(id + "-count");
    count.getStyleClass().add("axis-count");
    count.setAccessibleText(WORDS.text("axis.count", model.noun(), name));
    count.setTooltip(new WrappedTooltip(WORDS.text("axis.countHelp", model.noun())));
    messages = List.of(from.messageProperty(), to.messageProperty(), count.messageProperty());
    slider.setId(id + "-slider");
    slider.setAccessibleText(WORDS.text("axis.spread", name));
    slider.setBlockIncrement(0.02);
    ReleasePosition.endDragsOf(slider);
    log.setId(id + "-log");
    log.setTooltip(new WrappedTooltip(WORDS.text("axis.logHelp")));
    Label title = new Label(name);
    title.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            row(title, parameter),
            slider,
            row(
                from,
                new Label(WORDS.text("axis.to")),
                to,
                new Label(WORDS.text("axis.in")),
                count,
                new Label(model.noun()),
                log),
            message);
    getStyleClass().add("axis-pane");
    listen();
    show();
  }

  /** Shows the axis as it is now. */
  public void show() {
    Axis axis = axis();
    SliderScale reach = model.reach();
    showing = true;
    if (!parameter.getItems().equals(model.parameters())) {
      parameter.getItems().setAll(model.parameters());
    }
    parameter.setValue(axis.parameter());
    // While the mouse holds a thumb it stays under the pointer.
    if (!slider.isLowValueChanging() && !slider.isHighValueChanging()) {
      // Low may not pass high: high first, then low, then high where it was held back.
      slider.setHighValue(reach.position(axis.to()));
      slider.setLowValue(reach.position(axis.from()));
      slider.setHighValue(reach.position(axis.to()));
    }
    from.setValue(axis.from());
    to.setValue(axis.to());
    count.show(axis.count());
    log.setSelected(axis.scale() == Scale.LOG);
    showing = false;
  }

  private Axis axis() {
    return model.axis();
  }

  private void listen() {
    parameter.valueProperty().addListener((p, old, next) -> unlessShowing(() -> choose(next)));
    slider
        .lowValueProperty()
        .addListener((p, old, next) -> unlessShowing(() -> setFrom(value(next), phase())));
    slider
        .highValueProperty()
        .addListener((p, old, next) -> unlessShowing(() -> setTo(value(next), phase())));
    for (BooleanProperty held :
        List.of(slider.lowValueChangingProperty(), slider.highValueChangingProperty())) {
      held.addListener((p, old, now) -> released(now));
    }
    count.valueProperty().addListener((p, old, next) -> unlessShowing(() -> model.setCount(next)));
    log.selectedProperty()
        .addListener(
            (p, old, on) ->
                unlessShowing(
                    () -> {
                      model.setLog(on);
                      show();
                    }));
    messages.forEach(each -> each.addListener((p, old, next) -> explain()));
    explain();
  }

  private void unlessShowing(Runnable action) {
    if (!showing) {
      action.run();
    }
  }

  private void choose(Parameter chosen) {
    model.choose(Objects.requireNonNull(chosen));
  }

  private void setFrom(double value, ChangePhase phase) {
    model.setRange(value, axis().to(), phase);
  }

  private void setTo(double value, ChangePhase phase) {
    model.setRange(axis().from(), value, phase);
  }

  private ChangePhase phase() {
    boolean held = slider.isLowValueChanging() || slider.isHighValueChanging();
    return held ? ChangePhase.DRAGGING : ChangePhase.COMMITTED;
  }

  /** A drag ends where it is, as one step of undo. */
  private void released(boolean held) {
    if (!held) {
      model.setRange(axis().from(), axis().to(), ChangePhase.COMMITTED);
    }
  }

  private double value(Number position) {
    return model.reach().value(position.doubleValue());
  }

  private void explain() {
    String text =
        messages.stream()
            .map(ObservableStringValue::get)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    message.say(text);
    // Over what follows, where it is longer than the line it has.
    setViewOrder(text.isEmpty() ? 0 : -1);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    message.layOver(this);
  }

  private NumberField field(
      String end, String spoken, DoubleFunction<Optional<String>> check, DoubleConsumer commit) {
    NumberField field =
        new NumberField(
            0,
            new Notation(
                v -> notation().writing().apply(v),
                text -> notation().reading().applyAsDouble(text)),
            check,
            commit);
    field.setId(id + "-" + end);
    field.setAccessibleText(spoken);
    return field;
  }

  private Notation notation() {
    return ParameterText.notation(axis().parameter());
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("axis-row");
    return row;
  }
}
