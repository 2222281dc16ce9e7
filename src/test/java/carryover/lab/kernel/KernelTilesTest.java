package carryover.lab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.LabChart;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.live.ManualPulse;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.MatricesView;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class KernelTilesTest {
  private final WorkerPool pool = new WorkerPool(1);
  private Workbench workbench;
  private LabTile tile;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(AdaptiveKernel.study());
    tile =
        new KernelTiles()
            .tile(
                new StudyTiles.Parts(
                    workbench,
                    new Trainer(new KernelEngine(), pool),
                    new ResultCache(1),
                    new Feed(new ManualPulse()),
                    (axis, cell) -> {},
                    step -> {},
                    parameter -> {},
                    new Theming(Theme.STANDARD)))
            .orElseThrow();
    stage.setScene(new Scene(tile.node(), 600, 400));
    stage.show();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private void publish() {
    Experiment experiment = new Experiment(KernelSpace.STANDARD, new Seeds(1, 1));
    workbench.publish(
        RunResults.untrained(experiment)
            .with(
                new KernelEngine()
                    .train(
                        experiment.setting(),
                        1,
                        new Recording(1, true, true),
                        TrainingListener.NONE,
                        () -> false)));
  }

  @SuppressWarnings("unchecked")
  private void show(FxRobot robot, int view) {
    ChoiceBox<Object> choice = robot.lookup("#features-view").queryAs(ChoiceBox.class);
    robot.interact(() -> choice.getSelectionModel().select(view));
  }

  @Test
  void kernelsAreRecordedWhileAPictureOfThemIsShown(FxRobot robot) {
    assertThat(workbench.filtersWantedProperty().get()).isTrue();
    show(robot, 5);
    assertThat(tile.shown().name()).isEqualTo("loss-over-time");
    assertThat(workbench.filtersWantedProperty().get()).isFalse();
    show(robot, 1);
    assertThat(workbench.filtersWantedProperty().get()).isTrue();
  }

  @Test
  void beforeARunThereIsNothingToTakeAway(FxRobot robot) {
    robot.interact(
        () -> assertThat(tile.charts()).allSatisfy(c -> assertThat(c.exhibit().get()).isEmpty()));
  }

  @Test
  void whatTheRunHasCanBeTakenAwayWhetherItIsShownOrNot(FxRobot robot) {
    robot.interact(this::publish);
    robot.interact(
        () -> {
          assertThat(tile.charts())
              .filteredOn(chart -> chart.exhibit().get().isPresent())
              .extracting(LabChart::name)
              .containsExactly("kernel", "spectrum", "direction", "alignment", "loss-over-time");
          assertThat(tile.charts().get(1).exhibit().get())
              .map(exhibit -> exhibit.content())
              .isEqualTo(Optional.of("spectrum of the kernel"));
        });
  }

  @Test
  void arrowKeysReadEntries(FxRobot robot) {
    robot.interact(this::publish);
    MatricesView view = robot.lookup("#kernel-pictures").queryAs(MatricesView.class);
    robot.interact(view::requestFocus);
    robot.push(KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(view.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.HELP))
        .asString()
        .startsWith("labels y₂ −");
  }

  @Test
  void choicesAreRemembered(FxRobot robot) {
    ViewMemory memory = new ViewMemory(Map.of(), () -> {});
    robot.interact(() -> tile.remember(memory));
    show(robot, 3);
    assertThat(memory.state()).containsEntry("features.view", "preactivations");
  }
}
