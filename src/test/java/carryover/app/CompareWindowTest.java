package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.ui.chart.LineChartView;
import carryover.ui.chart.Series;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Pin;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pinning and comparing runs in the real window, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class CompareWindowTest {
  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder);
    workbench = window.workbench();
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private void untilTrained() throws TimeoutException {
    until(
        () ->
            workbench.resultsProperty().get().stage() == RunResults.Stage.FINAL
                && workbench.resultsProperty().get().experiment().equals(workbench.experiment()));
  }

  private List<Pin> pins() {
    return workbench.pinsProperty().get().list();
  }

  private static List<Series> curves(FxRobot robot) {
    return robot.lookup("#curves-chart").queryAs(LineChartView.class).model().series();
  }

  /** Pins the standard setting and moves on to half the share of filters. */
  private void pinAndMoveOn(FxRobot robot) throws TimeoutException {
    untilTrained();
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    robot.interact(
        () -> workbench.change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5), ChangePhase.COMMITTED));
    untilTrained();
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aPinnedRunStaysInTheChartsAndIsNamedByWhatDiffers(FxRobot robot) throws TimeoutException {
    pinAndMoveOn(robot);

    until(() -> curves(robot).stream().anyMatch(s -> s.id().startsWith("pin-1-transfer")));
    assertThat(curves(robot)).noneMatch(s -> s.id().startsWith("pin-1-scratch"));
    CheckBox shown = robot.lookup("#pin-shown-1").queryAs(CheckBox.class);
    until(() -> shown.getText().replace('\u00a0', ' ').startsWith("α = 1  Δ "));

    // The list may have to be scrolled to.
    robot.interact(shown::fire);
    until(() -> curves(robot).stream().noneMatch(s -> s.id().startsWith("pin-")));
  }

  @Test
  void theTableOpensWithAKeyIsCopiedAndRunsAreRemovedAndBroughtBack(FxRobot robot)
      throws TimeoutException {
    pinAndMoveOn(robot);

    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    TableView<?> table = robot.lookup("#compare-table").queryAs(TableView.class);
    until(() -> table.getItems().size() == 2);
    robot.interact(robot.lookup("#compare-copy").queryButton()::fire);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0].lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("run,alpha,upstreamSamples,"))
        .anyMatch(line -> line.startsWith("1,1,200,") && line.contains(",1..8,8,end,0.9"));

    robot.interact(() -> table.getSelectionModel().select(1));
    robot.interact(table::requestFocus);
    robot.push(KeyCode.DELETE);
    assertThat(pins()).isEmpty();
    robot.interact(robot.lookup("#compare-undo").queryButton()::fire);
    assertThat(pins()).hasSize(1);
  }
}
