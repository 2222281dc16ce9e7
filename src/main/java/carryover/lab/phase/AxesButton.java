package carryover.lab.phase;

import carryover.lab.AxisPane;
import carryover.lab.Sampling;
import carryover.ui.NumberText;
import carryover.ui.control.CommandButton;
import carryover.ui.control.CountSpinner;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Opens what decides a map's numbers: its axes and its seeds. */
final class AxesButton {
  private static final Words WORDS = Words.of(AxesButton.class);

  private static final List<Double> CONFIDENCES = List.of(90.0, 95.0, 99.0);

  private final PhaseViewModel model;
  private final Button button;
  private final PopOver popOver = new PopOver();
  private final CountSpinner seeds;
  private final CheckBox adaptive = new CheckBox(WORDS.text("seeds.adaptive"));
  private final TitledChoice<Double> confidence;
  private boolean showing;

  AxesButton(Workbench workbench, PhaseViewModel model) {
    this.model = model;
    button =
        new CommandButton(
            "phase-axes", WORDS.text("axes.label"), WORDS.text("axes.help"), this::toggle);
    button.setAccessibleText(WORDS.text("axes.spoken"));
    Sampling sampling = model.samplingProperty().get();
    seeds = new CountSpinner(WORDS.text("seeds.name"), 1, Sampling.MOST, sampling.seeds());
    seeds.setId("phase-seeds");
    seeds.getStyleClass().add("axis-count");
    seeds.setAccessibleText(WORDS.text("seeds.title"));
    adaptive.setId("phase-adaptive");
    adaptive.setSelected(sampling.adaptive());
    adaptive.setTooltip(new WrappedTooltip(WORDS.text("seeds.adaptiveHelp")));
    confidence =
        new TitledChoice<>(
            "phase-confidence",
            WORDS.text("seeds.confidence"),
            CONFIDENCES,
            sampling.confidence(),
            percent -> NumberText.exact(percent) + " %");
    confidence.setTooltip(new WrappedTooltip(WORDS.text("seeds.confidenceHelp")));
    confidence.disableProperty().bind(adaptive.selectedProperty().not());
    AxisPane x = new AxisPane(new MapAxisModel(workbench, true));
    AxisPane y = new AxisPane(new MapAxisModel(workbench, false));
    workbench
        .mapProperty()
        .addListener(
            (p, old, next) -> {
              x.show();
              y.show();
            });
    Label title = new Label(WORDS.text("seeds.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox sampleRow = new HBox(title, seeds, adaptive, confidence);
    sampleRow.getStyleClass().add("axis-row");
    Label complaint = new Label();
    complaint.getStyleClass().add("parameter-message");
    complaint.setWrapText(true);
    complaint.textProperty().bind(seeds.messageProperty());
    complaint.visibleProperty().bind(seeds.messageProperty().isNotEmpty());
    complaint.managedProperty().bind(complaint.visibleProperty());
    VBox content = new VBox(x, new Separator(), y, new Separator(), sampleRow, complaint);
    content.setId("phase-axes-pane");
    content.getStyleClass().add("axes-pane");
    content.getStylesheets().addAll(AxisPane.STYLES, PhaseTile.STYLES);
    popOver.setContentNode(content);
    popOver.setTitle(WORDS.text("axes.title"));
    popOver.setHeaderAlwaysVisible(false);
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    List.of(seeds.valueProperty(), adaptive.selectedProperty(), confidence.valueProperty())
        .forEach(property -> property.addListener(o -> sample()));
    model.samplingProperty().addListener((p, old, next) -> show(next));
  }

  Button node() {
    return button;
  }

  private void sample() {
    if (!showing) {
      model
          .samplingProperty()
          .set(new Sampling(seeds.getValue(), adaptive.isSelected(), confidence.getValue()));
    }
  }

  private void show(Sampling sampling) {
    showing = true;
    seeds.show(sampling.seeds());
    adaptive.setSelected(sampling.adaptive());
    confidence.setValue(sampling.confidence());
    showing = false;
  }

  private void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(button);
    }
  }
}
