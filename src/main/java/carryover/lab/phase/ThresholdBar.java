package carryover.lab.phase;

import carryover.study.Layer.Kind;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Yardstick;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.EntryMessage;
import carryover.ui.control.NumberField;
import carryover.ui.control.ReleasePosition;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The value τ at which a layer is cut or its boundary is drawn; shown only where it matters. */
final class ThresholdBar {
  private static final Words WORDS = Words.of(ThresholdBar.class);

  /** Steps of the slider from end to end, at least. */
  private static final double STEPS = 50;

  private final Workbench workbench;
  private final double step;
  private final Slider slider;
  private final NumberField field;
  private final HBox bar;
  private boolean showing;

  ThresholdBar(Workbench workbench, PhaseViewModel model) {
    this.workbench = workbench;
    Measure measure = workbench.study().headline().measure();
    Yardstick yardstick = measure.yardstick();
    step = Math.pow(10, Math.floor(Math.log10((yardstick.high() - yardstick.low()) / STEPS)));
    slider = new Slider(yardstick.low(), yardstick.high(), spec().threshold());
    Label name = new Label("τ");
    name.getStyleClass().add("parameter-symbol");
    name.setMinWidth(Region.USE_PREF_SIZE);
    slider.setId("phase-threshold-slider");
    slider.setAccessibleRoleDescription(WORDS.text("threshold.slider", measure.title()));
    slider.setBlockIncrement(step);
    ReleasePosition.endDragsOf(slider);
    slider.setTooltip(new WrappedTooltip(WORDS.text("threshold.help", measure.heading())));
    slider
        .valueProperty()
        .addListener(
            (p, old, value) -> {
              if (!showing) {
                model.setThreshold(
                    rounded(value.doubleValue()),
                    slider.isValueChanging() ? ChangePhase.DRAGGING : ChangePhase.COMMITTED);
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (p, old, changing) -> {
              if (!changing) {
                model.setThreshold(spec().threshold(), ChangePhase.COMMITTED);
              }
            });
    HBox.setHgrow(slider, Priority.ALWAYS);
    field =
        new NumberField(
            spec().threshold(),
            value ->
                value == measure.range().clip(value)
                    ? Optional.empty()
                    : Optional.of(WORDS.text("threshold.range", measure.range().toString())),
            value -> model.setThreshold(value, ChangePhase.COMMITTED));
    field.setId("phase-threshold-field");
    field.setAccessibleText(WORDS.text("threshold.spoken", measure.title()));
    field.setMinWidth(Region.USE_PREF_SIZE);
    EntryMessage message = new EntryMessage();
    field.messageProperty().addListener((p, old, text) -> message.say(text));
    bar =
        new HBox(name, slider, field, message) {
          @Override
          protected void layoutChildren() {
            super.layoutChildren();
            message.layOver(this);
          }
        };
    // A message lies over the map.
    bar.setViewOrder(-1);
    bar.setId("phase-threshold");
    bar.getStyleClass().add("phase-bar");
    workbench.mapProperty().addListener((p, old, next) -> show());
    show();
  }

  Node node() {
    return bar;
  }

  private void show() {
    Kind kind = spec().layer().kind();
    boolean needed = kind == Kind.CUT || kind == Kind.MEASURED;
    bar.setVisible(needed);
    bar.setManaged(needed);
    double threshold = spec().threshold();
    if (field.value() != threshold) {
      field.setValue(threshold);
    }
    // A typed value keeps the digits that the slider would round away.
    showing = true;
    slider.setValue(threshold);
    showing = false;
  }

  private MapSpec spec() {
    return workbench.mapProperty().get();
  }

  private double rounded(double value) {
    double steps = Math.rint(value / step);
    return step < 1 ? steps / Math.rint(1 / step) : steps * step;
  }
}
