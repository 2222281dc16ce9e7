package carryover.lab.phase;

import carryover.ui.control.CommandButton;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/** Below the map: how steep its boundary is, in a sentence, with an explanation at a click. */
final class FitBar {
  private static final Words WORDS = Words.of(FitBar.class);

  /** A tile lower than this shows no fit: the map comes first. In units of the text size. */
  private static final double LEAST_HEIGHT = 22;

  private final HBox node = new HBox();

  /**
   * @param content whose height decides whether there is room
   */
  FitBar(PhaseViewModel model, Region content) {
    Label line = new Label();
    line.setId("phase-fit");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().addAll("text-small", "text-quiet", "ages");
    line.textProperty().bind(model.fitProperty().map(FitText::line));
    HBox.setHgrow(line, Priority.ALWAYS);
    Label words = new Label();
    words.setId("phase-fit-words");
    words.setWrapText(true);
    words.getStyleClass().add("phase-fit-words");
    words.textProperty().bind(model.fitProperty().map(FitText::explanation));
    PopOver popOver = new PopOver(words);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setDetachable(false);
    words.getStylesheets().add(PhaseTile.STYLES);
    Button explain = new CommandButton("phase-fit-explain", "?", WORDS.text("fit.help"));
    explain.getStyleClass().addAll("flat", "phase-fit-explain");
    explain.setOnAction(event -> popOver.show(explain));
    Tooltip hover = new WrappedTooltip();
    hover.textProperty().bind(words.textProperty());
    hover.setWrapText(true);
    hover.getStyleClass().add("phase-fit-hover");
    line.setTooltip(hover);
    node.getChildren().addAll(line, explain);
    node.getStyleClass().add("phase-fit");
    node.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !line.getText().isEmpty()
                        && content.getHeight() > LEAST_HEIGHT * line.getFont().getSize(),
                line.textProperty(),
                content.heightProperty(),
                line.fontProperty()));
    node.managedProperty().bind(node.visibleProperty());
  }

  Node node() {
    return node;
  }
}
