package carryover.lab.images;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.live.ManualPulse;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.definition.RealImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.AlbumView;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
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
class ImagesTilesTest {
  private final WorkerPool pool = new WorkerPool(1);
  private final ManualPulse pulse = new ManualPulse();
  private Workbench workbench;
  private LabTile tile;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(RealImages.study());
    tile =
        new ImagesTiles()
            .tile(
                new StudyTiles.Parts(
                    workbench,
                    new Trainer(new ImagesEngine(RealImages.images()), pool),
                    new ResultCache(1),
                    new Feed(pulse),
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

  @SuppressWarnings("unchecked")
  private void show(FxRobot robot, int view) {
    ChoiceBox<Object> choice = robot.lookup("#features-view").queryAs(ChoiceBox.class);
    robot.interact(() -> choice.getSelectionModel().select(view));
  }

  private AlbumView images(FxRobot robot) {
    show(robot, 2);
    AlbumView view = robot.lookup("#images-pictures").queryAs(AlbumView.class);
    robot.interact(() -> pulse.beatUntil(() -> view.model().legend().isPresent()));
    return view;
  }

  @Test
  void arrowKeysReadPictures(FxRobot robot) {
    AlbumView view = images(robot);
    robot.interact(view::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP))
        .asString()
        .startsWith("source: trouser, training image 1");
    IntStream.range(0, 4).forEach(i -> robot.push(KeyCode.RIGHT));
    assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP))
        .asString()
        .startsWith("μ₁, half the difference of the source’s class means");
    assertThat(view.getAccessibleText()).contains("target: dress (+1): 3 pictures.");
  }

  @Test
  void theyFollowTheNoiseBeforeAnythingIsTrained(FxRobot robot) {
    AlbumView view = images(robot);
    double[] before = view.model().pictures().get(12).raster().values().clone();
    robot.interact(
        () ->
            workbench.change(
                ImagesSpace.STANDARD.with(ImagesSpace.DOWNSTREAM_NOISE, 2), ChangePhase.COMMITTED));
    assertThat(view.model().pictures().get(12).raster().values()).isNotEqualTo(before);
    assertThat(view.model().note()).contains("σ₂ = 2");
  }

  @Test
  void filtersAreRecordedWhileTheyAreShownAndFollowTheTimeCursor(FxRobot robot) {
    assertThat(workbench.filtersWantedProperty().get()).isFalse();
    show(robot, 3);
    assertThat(workbench.filtersWantedProperty().get()).isTrue();
    AlbumView view = robot.lookup("#filters-pictures").queryAs(AlbumView.class);
    robot.interact(this::publish);
    assertThat(view.model().note()).isEqualTo("seed 1 · transfer at step 20");
    double[] last = view.model().pictures().get(0).raster().values();
    robot.interact(() -> workbench.timeCursorProperty().set(4));
    assertThat(view.model().note()).isEqualTo("seed 1 · transfer at step 4");
    assertThat(view.model().pictures().get(0).raster().values()).isNotEqualTo(last);
    robot.interact(
        () ->
            assertThat(tile.shown().exhibit().get().orElseThrow().content())
                .isEqualTo("filters of the arm transfer"));
  }

  private void publish() {
    Experiment experiment =
        new Experiment(
            ImagesSpace.STANDARD.with(ImagesSpace.DOWNSTREAM_STEPS, 20), new Seeds(1, 1));
    workbench.publish(
        RunResults.untrained(experiment)
            .with(
                new ImagesEngine(RealImages.images())
                    .train(
                        experiment.setting(),
                        1,
                        new Recording(1, true, true),
                        TrainingListener.NONE,
                        () -> false)));
  }

  @Test
  void theirNumbersCanBeTakenAway(FxRobot robot) {
    images(robot);
    robot.interact(
        () ->
            assertThat(tile.shown().exhibit().get().orElseThrow().content())
                .isEqualTo("images of the classes, their means and differences"));
  }
}
