package carryover.app;

import carryover.ui.theme.Theming;
import carryover.workbench.ViewMemory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** The window's frame: its place, which is remembered, and its styles. */
final class LabStage {
  private static final String STYLES =
      Objects.requireNonNull(LabStage.class.getResource("/carryover/lab/lab.css")).toExternalForm();

  /** Of the icon, drawn by assets/Icon.java; the platform takes the one that suits. */
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  /** After so long without a change the window stays where it is. */
  private static final Duration REST = Duration.millis(400);

  private final Stage stage;
  private final ObjectProperty<WindowPlace> place =
      new SimpleObjectProperty<>(this, "place", WindowPlace.anywhere(1280, 800));
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean openedMaximised;
  private boolean opened;

  /** Fills the stage; {@link #show()} brings it to the screen. */
  LabStage(Stage stage, Parent content, Theming theming) {
    this.stage = stage;
    Scene scene = new Scene(content);
    theming.dress(scene);
    scene.getStylesheets().add(STYLES);
    stage.setScene(scene);
    stage.getIcons().setAll(icons());
    rest.setOnFinished(event -> settle());
  }

  private static List<Image> icons() {
    return SIZES.stream()
        .map(size -> "/carryover/app/icon-" + size + ".png")
        .map(name -> Objects.requireNonNull(LabStage.class.getResource(name), name))
        .map(icon -> new Image(icon.toExternalForm()))
        .toList();
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Has the place remembered: while the window is maximised, the one to go back to. */
  void remember(ViewMemory view) {
    view.remember("window", place);
    view.remember("window.maximised", stage.maximizedProperty(), stage::setMaximized);
  }

  void show() {
    openedMaximised = stage.isMaximized();
    putInSight(place.get());
    stage.show();
    if (!openedMaximised) {
      // Again: under some window managers JavaFX 21 opens every window at its least size (ADR 9).
      putInSight(place.get());
    }
    follow();
    // No field to begin with: keys are commands until a person goes to one.
    scene().getRoot().requestFocus();
  }

  private void follow() {
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(edge -> edge.addListener((p, old, next) -> rest.playFromStart()));
    stage.maximizedProperty().addListener((p, old, next) -> rest.playFromStart());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> rest.stop());
    Screen.getScreens()
        .addListener(
            (ListChangeListener<Screen>)
                change -> {
                  if (isFree()) {
                    putInSight(present());
                  }
                });
    rest.playFromStart();
  }

  /** Whether size and place are of a person's own choice. */
  private boolean isFree() {
    return stage.isShowing()
        && !stage.isMaximized()
        && !stage.isFullScreen()
        && !stage.isIconified();
  }

  /** Only at rest: a window that is being maximised grows before it is called maximised. */
  private void settle() {
    if (!isFree()) {
      return;
    }
    if (openedMaximised) {
      // Its size before was never on screen, so that the window manager does not know it.
      openedMaximised = false;
      putInSight(place.get());
    } else if (!opened && isCollapsed()) {
      putInSight(place.get());
    } else {
      place.set(present());
    }
    opened = true;
  }

  /** Whether it opened at its least size after all. */
  private boolean isCollapsed() {
    return stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight();
  }

  private WindowPlace present() {
    return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  private void putInSight(WindowPlace wanted) {
    WindowPlace seen = wanted.within(screens());
    Rectangle2D screen = seen.mostOf(screens());
    stage.setMinWidth(Math.min(WindowPlace.LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(WindowPlace.LEAST_HEIGHT, screen.getHeight()));
    stage.setX(seen.x());
    stage.setY(seen.y());
    stage.setWidth(seen.width());
    stage.setHeight(seen.height());
  }

  private static List<Rectangle2D> screens() {
    Screen main = Screen.getPrimary();
    return Stream.concat(
            Stream.of(main), Screen.getScreens().stream().filter(other -> !other.equals(main)))
        .map(Screen::getVisualBounds)
        .toList();
  }
}
