package carryover.lab.phase;

import carryover.ui.chart.HeatMapModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the map while a cell is selected: what it holds, and what can be done with it. */
final class SelectionBar {
  private final PhaseViewModel model;
  private final Label text = new Label();
  private final HBox bar;

  SelectionBar(PhaseViewModel model) {
    this.model = model;
    text.setId("phase-selected");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button load = new Button("Load into the sliders");
    load.setId("phase-load");
    load.setTooltip(
        new Tooltip("Makes this cell the current setting; Enter or a double click does the same"));
    load.setMinWidth(Region.USE_PREF_SIZE);
    load.setOnAction(event -> model.load(model.selectedProperty().get()));
    bar = new HBox(text, load);
    bar.setId("phase-selection");
    bar.getStyleClass().add("phase-bar");
    model.pictureProperty().addListener((p, old, next) -> show());
    show();
  }

  Node node() {
    return bar;
  }

  private void show() {
    boolean any = model.selectedProperty().get() != HeatMapModel.NONE;
    bar.setVisible(any);
    bar.setManaged(any);
    text.setText(model.selectedText());
  }
}
