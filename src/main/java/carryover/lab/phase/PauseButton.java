package carryover.lab.phase;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Halts the measuring of the map and lets it go on. */
final class PauseButton {
  private final PhaseViewModel model;
  private final ToggleButton button = new ToggleButton();
  private final Tooltip help = new Tooltip();

  PauseButton(PhaseViewModel model) {
    this.model = model;
    Region icon = new Region();
    icon.getStyleClass().add("phase-pause-icon");
    button.setGraphic(icon);
    button.setId("phase-pause");
    button.getStyleClass().add("phase-tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(help);
    button.setOnAction(event -> toggle());
    model.activityProperty().addListener((p, old, next) -> show());
    show();
  }

  ToggleButton node() {
    return button;
  }

  private void toggle() {
    if (model.isHalted()) {
      model.start();
    } else {
      model.pause();
    }
    show();
  }

  private void show() {
    button.setSelected(model.isHalted());
    button.setDisable(model.activityProperty().get() == MapActivity.DONE);
    String what = model.isHalted() ? "Go on measuring the map" : "Pause measuring the map";
    help.setText(what);
    button.setAccessibleText(what);
  }
}
