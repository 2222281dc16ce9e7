package carryover.lab.phase;

import carryover.ui.chart.HeatMapModel;
import carryover.ui.control.CommandButton;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Under the map while a cell is selected: what it holds, and what can be done with it. */
final class SelectionBar {
  private static final Words WORDS = Words.of(SelectionBar.class);

  /** In units of the text size. */
  private static final double LEAST_WIDTH = 34;

  private final PhaseViewModel model;
  private final CellActions cells;
  private final InspectionPopOver inspection;
  private final Label text = new Label();
  private final Button inspect;
  private final Button load;
  private final HBox bar;

  SelectionBar(PhaseViewModel model, Theming theming) {
    this.model = model;
    cells = model.cells();
    inspection = new InspectionPopOver(model.study(), cells.inspector(), theming);
    text.setId("phase-selected");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    inspect =
        new CommandButton("phase-inspect", WORDS.text("inspect.label"), WORDS.text("inspect.help"));
    inspect.setOnAction(
        event -> {
          cells.inspect();
          inspection.showAt(inspect);
        });
    load = new CommandButton("phase-load", WORDS.text("load.label"), WORDS.text("load.help"));
    load.setOnAction(event -> cells.load());
    bar = new HBox(text, inspect, load);
    // Narrow tiles and large text leave no room for the whole sentence.
    load.textProperty()
        .bind(
            bar.widthProperty()
                .map(
                    width ->
                        width.doubleValue() < LEAST_WIDTH * text.getFont().getSize()
                            ? WORDS.text("load.short")
                            : WORDS.text("load.label")));
    bar.setId("phase-selection");
    bar.getStyleClass().add("phase-bar");
    model.pictureProperty().addListener((p, old, next) -> show());
    show();
  }

  Node node() {
    return bar;
  }

  private void show() {
    String selected = cells.selectedText();
    boolean one = model.selection().selectedProperty().get() != HeatMapModel.NONE;
    bar.setVisible(!selected.isEmpty());
    bar.setManaged(!selected.isEmpty());
    inspect.setVisible(one);
    inspect.setDisable(!cells.canInspect());
    load.setVisible(one);
    load.setDisable(!cells.canLoad());
    text.setText(selected);
  }
}
