package carryover.lab.phase;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Gives the map up that is being measured. */
final class StopButton {
  private static final Set<MapActivity> STOPPABLE =
      EnumSet.of(MapActivity.WAITING, MapActivity.RUNNING, MapActivity.PAUSED);

  private final Button button = new Button();

  StopButton(PhaseViewModel model) {
    Region icon = new Region();
    icon.getStyleClass().add("phase-stop-icon");
    button.setGraphic(icon);
    button.setId("phase-stop");
    button.getStyleClass().add("phase-tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText("Stop measuring the map");
    button.setTooltip(
        new Tooltip("Stop measuring this map; what is measured stays, a change starts the next"));
    button.setOnAction(event -> model.cancel());
    button
        .disableProperty()
        .bind(model.activityProperty().map(activity -> !STOPPABLE.contains(activity)));
  }

  Button node() {
    return button;
  }
}
