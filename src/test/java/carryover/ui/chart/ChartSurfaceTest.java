package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ChartSurfaceTest {
  private final AtomicInteger paintings = new AtomicInteger();
  private ChartSurface surface;
  private Label neighbour;
  private VBox window;

  @Start
  void show(Stage stage) {
    surface = new ChartSurface((g, area) -> paintings.incrementAndGet());
    surface.resize(200, 100);
    neighbour = new Label("neighbour");
    window = new VBox(neighbour, surface);
    stage.setScene(new Scene(window, 300, 200));
    stage.show();
  }

  @Test
  void howeverOftenItIsAskedForAPulsePaintsOnce(FxRobot robot) {
    robot.interact(
        () -> {
          window.layout();
          int before = paintings.get();
          surface.repaint();
          surface.repaint();
          surface.repaint();
          window.layout();

          assertThat(paintings.get() - before).isOne();
        });
  }

  @Test
  void aChangeBesideItPaintsNothing(FxRobot robot) {
    robot.interact(
        () -> {
          window.layout();
          int before = paintings.get();
          neighbour.setText("another text");
          window.layout();

          assertThat(paintings.get()).isEqualTo(before);
        });
  }
}
