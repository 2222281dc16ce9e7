package carryover.lab;

import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Halts a measurement and lets it go on. */
public final class PauseButton {
  private static final Words WORDS = Words.of(PauseButton.class);

  private final String what;
  private final ObservableValue<MapActivity> activity;
  private final Runnable start;
  private final Runnable pause;
  private final ToggleButton button = new ToggleButton();
  private final Tooltip help = new WrappedTooltip();

  /**
   * @param what is measured, for example {@code the map}
   */
  public PauseButton(
      String id,
      String what,
      ObservableValue<MapActivity> activity,
      Runnable start,
      Runnable pause) {
    this.what = what;
    this.activity = activity;
    this.start = start;
    this.pause = pause;
    Region icon = new Region();
    icon.getStyleClass().add("pause-icon");
    button.setGraphic(icon);
    button.setId(id);
    button.getStyleClass().add("pause-button");
    button.getStylesheets().add(AxisPane.STYLES);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(help);
    button.setOnAction(event -> toggle());
    activity.addListener((p, old, next) -> show());
    show();
  }

  public ToggleButton node() {
    return button;
  }

  private void toggle() {
    (isHalted() ? start : pause).run();
    show();
  }

  private boolean isHalted() {
    return List.of(MapActivity.PAUSED, MapActivity.STOPPED).contains(activity.getValue());
  }

  private void show() {
    button.setSelected(isHalted());
    button.setDisable(activity.getValue() == MapActivity.DONE);
    String text = isHalted() ? WORDS.text("pause.goOn", what) : WORDS.text("pause.pause", what);
    help.setText(text);
    button.setAccessibleText(text);
  }
}
