package carryover.lab.profile;

import carryover.lab.AxisPane;
import carryover.lab.Sampling;
import carryover.ui.control.CommandButton;
import carryover.ui.control.CountSpinner;
import carryover.words.Words;
import carryover.workbench.Workbench;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Opens what decides a profile's numbers: its axis and its seeds. */
final class AxisButton {
  private static final Words WORDS = Words.of(AxisButton.class);

  private final Button button;
  private final PopOver popOver = new PopOver();

  AxisButton(Workbench workbench, ProfileViewModel model) {
    button =
        new CommandButton(
            "profile-axes", WORDS.text("axis.open"), WORDS.text("axis.help"), this::toggle);
    button.setAccessibleText(WORDS.text("axis.heard"));
    AxisPane axis = new AxisPane(new ProfileAxisModel(workbench));
    model.axisProperty().addListener((p, old, next) -> axis.show());
    CountSpinner seeds =
        new CountSpinner(WORDS.text("seeds.name"), 1, Sampling.MOST, model.seedsProperty().get());
    seeds.setId("profile-seeds");
    seeds.getStyleClass().add("axis-count");
    seeds.setAccessibleText(WORDS.text("seeds.title"));
    seeds.valueProperty().addListener((p, old, next) -> model.seedsProperty().set(next));
    model.seedsProperty().addListener((p, old, next) -> seeds.show(next));
    Label title = new Label(WORDS.text("seeds.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(title, seeds);
    row.getStyleClass().add("axis-row");
    Label complaint = new Label();
    complaint.getStyleClass().add("parameter-message");
    complaint.setWrapText(true);
    complaint.textProperty().bind(seeds.messageProperty());
    complaint.visibleProperty().bind(seeds.messageProperty().isNotEmpty());
    complaint.managedProperty().bind(complaint.visibleProperty());
    VBox content = new VBox(axis, new Separator(), row, complaint);
    content.setId("profile-axis-pane");
    content.getStyleClass().add("axes-pane");
    content.getStylesheets().add(AxisPane.STYLES);
    popOver.setContentNode(content);
    popOver.setTitle(WORDS.text("axis.title"));
    popOver.setHeaderAlwaysVisible(false);
    popOver.setDetachable(false);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
  }

  Button node() {
    return button;
  }

  private void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(button);
    }
  }
}
