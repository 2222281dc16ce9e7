package carryover.lab.export;

import carryover.ui.control.CommandButton;
import carryover.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line below the toolbar that offers to check an opened figure. */
public final class ReproductionBar {
  private static final Words WORDS = Words.of(ReproductionBar.class);

  private final HBox node;

  public ReproductionBar(ReproductionModel model) {
    Label text = new Label();
    text.setId("reproduction-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    text.textProperty().bind(model.textProperty());
    HBox.setHgrow(text, Priority.ALWAYS);
    ProgressBar progress = new ProgressBar();
    progress.setAccessibleText(WORDS.text("check.progress"));
    progress.progressProperty().bind(model.progressProperty());
    progress.visibleProperty().bind(model.runningProperty());
    progress.managedProperty().bind(progress.visibleProperty());
    Button check =
        new CommandButton(
            "reproduction-check",
            WORDS.text("check.start"),
            WORDS.text("check.help"),
            () -> {
              if (model.runningProperty().get()) {
                model.stop();
              } else {
                model.start();
              }
            });
    check
        .textProperty()
        .bind(
            model
                .runningProperty()
                .map(on -> on ? WORDS.text("check.stop") : WORDS.text("check.start")));
    check.accessibleTextProperty().bind(check.textProperty());
    Button close =
        new CommandButton("reproduction-close", "×", WORDS.text("check.close"), model::close);
    node = new HBox(text, progress, check, close);
    node.setId("reproduction");
    node.getStyleClass().add("notice-bar");
    node.visibleProperty().bind(model.openProperty());
    node.managedProperty().bind(node.visibleProperty());
  }

  public Node node() {
    return node;
  }
}
