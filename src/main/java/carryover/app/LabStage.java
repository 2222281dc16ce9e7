package carryover.app;

import carryover.lab.ViewMemory;
import carryover.ui.theme.Theming;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window's frame: its size, which is remembered, and its styles. */
final class LabStage {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final String STYLES =
      Objects.requireNonNull(LabStage.class.getResource("/carryover/lab/lab.css")).toExternalForm();

  private final Stage stage;
  private final Rectangle2D screen = Screen.getPrimary().getVisualBounds();

  /** Fills the stage; {@link #show()} brings it to the screen. */
  LabStage(Stage stage, Parent content, Theming theming) {
    this.stage = stage;
    Scene scene =
        new Scene(
            content, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    theming.dress(scene);
    scene.getStylesheets().add(STYLES);
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setScene(scene);
  }

  Scene scene() {
    return stage.getScene();
  }

  void show() {
    stage.show();
    // No field to begin with: keys are commands until a person goes to one.
    scene().getRoot().requestFocus();
  }

  /** Has the size remembered. */
  void remember(ViewMemory view) {
    view.remember(
        "window.width",
        stage.widthProperty(),
        width -> stage.setWidth(Math.min(width.doubleValue(), screen.getWidth())));
    view.remember(
        "window.height",
        stage.heightProperty(),
        height -> stage.setHeight(Math.min(height.doubleValue(), screen.getHeight())));
    view.remember("window.maximised", stage.maximizedProperty(), stage::setMaximized);
  }
}
