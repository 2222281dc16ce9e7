package carryover.lab.phase;

import carryover.lab.Workbench;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Opens what decides a map's numbers: its axes and its seeds. */
final class AxesButton {
  private final PhaseViewModel model;
  private final Button button = new Button("Axes");
  private final PopOver popOver = new PopOver();
  private final Spinner<Integer> seeds;
  private final CheckBox adaptive = new CheckBox("no more for settled cells");

  AxesButton(Workbench workbench, PhaseViewModel model) {
    this.model = model;
    button.setId("phase-axes");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText("Axes and seeds of the phase map");
    button.setTooltip(new Tooltip("Parameters, ranges, number of cells and seeds"));
    button.setOnAction(event -> toggle());
    Sampling sampling = model.samplingProperty().get();
    seeds = new Spinner<>(1, Sampling.MOST, sampling.seeds());
    seeds.setId("phase-seeds");
    seeds.setEditable(true);
    seeds.getStyleClass().add("phase-count");
    seeds.setAccessibleText("Seeds per cell");
    adaptive.setId("phase-adaptive");
    adaptive.setSelected(sampling.adaptive());
    adaptive.setTooltip(
        new Tooltip(
            "A cell gets no further seed once its 95 % interval tells the sign of the difference"
                + " and the side of the threshold τ"));
    AxisPane x = new AxisPane(new MapAxisModel(workbench, true));
    AxisPane y = new AxisPane(new MapAxisModel(workbench, false));
    workbench
        .mapProperty()
        .addListener(
            (p, old, next) -> {
              x.show();
              y.show();
            });
    HBox sampleRow = new HBox(new Label("Seeds per cell"), seeds, adaptive);
    sampleRow.getStyleClass().add("phase-row");
    VBox content = new VBox(x, new Separator(), y, new Separator(), sampleRow);
    content.setId("phase-axes-pane");
    content.getStyleClass().add("phase-axes-pane");
    content.getStylesheets().add(PhaseTile.STYLES);
    popOver.setContentNode(content);
    popOver.setTitle("Axes and seeds");
    popOver.setHeaderAlwaysVisible(false);
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    List.of(seeds.valueProperty(), adaptive.selectedProperty())
        .forEach(property -> property.addListener(o -> sample()));
  }

  Button node() {
    return button;
  }

  /** An editable spinner holds null while it is empty. */
  private void sample() {
    if (seeds.getValue() != null) {
      model.samplingProperty().set(new Sampling(seeds.getValue(), adaptive.isSelected()));
    }
  }

  private void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(button);
    }
  }
}
