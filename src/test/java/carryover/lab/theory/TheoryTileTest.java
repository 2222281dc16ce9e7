package carryover.lab.theory;

import static carryover.lab.theory.MadeUpResults.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.cnn.theory.AdviceProfiles;
import carryover.lab.cnn.theory.CnnCard;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Engine;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Experiment;
import carryover.workbench.PublishedResults;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class TheoryTileTest {
  private static final Setting SETTING = CnnSpace.STANDARD;
  private static final long PATIENCE_SECONDS = 60;

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final WorkerPool pool = new WorkerPool(1);
  private final List<String> opened = new ArrayList<>();

  /** Not the shared one: a test makes it smaller. */
  private Stage stage;

  @Start
  void show(Stage shared) {
    Theming theming = new Theming(Theme.STANDARD);
    workbench.change(new Experiment(SETTING, new Seeds(1, 2)), ChangePhase.COMMITTED);
    Scene scene =
        new Scene(
            new TheoryTile(
                    workbench,
                    List.of(
                        new CnnCard(
                            workbench,
                            profiles(),
                            (axis, seeds) -> opened.add(axis.parameter().key() + " " + seeds))),
                    theming,
                    new Region())
                .node(),
            420,
            900);
    theming.dress(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /** Every share is as good as its seed, so none is best but the first. */
  private AdviceProfiles profiles() {
    Engine engine = (setting, seed, recording, listener, stop) -> trace(setting, seed, 0.9, 0.8);
    return AdviceProfiles.of(
        workbench,
        new Trainer(engine, pool),
        new ResultCache(1000),
        new Feed(new ScreenPulse()),
        System::nanoTime);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
    pool.close();
  }

  private static void waitForText(FxRobot robot, String query, String expected)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> robot.lookup(query).queryAs(Label.class).getText().equals(expected));
  }

  @Test
  void resultsAppear(FxRobot robot) throws TimeoutException {
    robot.interact(
        () ->
            PublishedResults.publish(
                workbench,
                MadeUpResults.of(
                    SETTING,
                    2,
                    RunResults.Stage.FINAL,
                    trace(SETTING, 1, 0.94, 0.8),
                    trace(SETTING, 2, 0.96, 0.8))));

    waitForText(robot, "#theory-measured-transfer", "0.950");
    waitForText(robot, "#theory-status", "2 seeds");
    assertThat(robot.lookup("#theory-comparison").queryAs(Node.class).getAccessibleText())
        .contains("transfer measured 0.950, predicted 0.985, needs more seeds (z = −3.5)");
  }

  @Test
  void theoryFollowsTheSlidersWithoutARun(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> workbench.change(SETTING.with(CnnSpace.UNIVERSAL_NORM, 0), ChangePhase.DRAGGING));

    waitForText(robot, "#theory-advantage-text", "Advantage 0.185: transfer hurts");
  }

  @Test
  void enterOpensTheExplanationOfTheFocusedItemAndClosesItAgain(FxRobot robot) {
    Node notes = robot.lookup("#theory-gamma-notes").query();
    assertThat(notes.isVisible()).isFalse();

    robot.interact(() -> robot.lookup("#theory-gamma").query().requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(notes.isVisible()).isTrue();
    assertThat(robot.from(notes).lookup(".formula").<Node>queryAll())
        .extracting(Node::getAccessibleText)
        .contains("without transfer: (N₂S⁴)/(σ₂⁴d)");

    robot.push(KeyCode.ENTER);
    assertThat(notes.isVisible()).isFalse();
  }

  @Test
  void aLampTellsItsLimits(FxRobot robot) {
    robot.interact(() -> robot.lookup("#theory-lamp-1").query().requestFocus());
    robot.push(KeyCode.SPACE);

    assertThat(robot.lookup("#theory-lamp-1-notes .label").queryAs(Label.class).getText())
        .contains("broken above 10");
  }

  @Test
  void anExplanationIsScrolledIntoView(FxRobot robot) throws TimeoutException {
    robot.interact(() -> stage.setHeight(300));
    Region whole = robot.lookup("#theory").queryAs(Region.class);
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> whole.getHeight() <= 300);
    robot.interact(() -> robot.lookup("#theory-validity").query().requestFocus());
    robot.push(KeyCode.ENTER);

    Node notes = robot.lookup("#theory-validity-notes").query();
    Node tile = robot.lookup("#theory").query();
    assertThat(notes.localToScene(notes.getBoundsInLocal()).getMaxY())
        .isLessThanOrEqualTo(tile.localToScene(tile.getBoundsInLocal()).getMaxY() + 1);
  }

  @Test
  void theBestShareIsMeasuredOnRequestAndCanBeTaken(FxRobot robot) throws TimeoutException {
    robot.clickOn("#theory-advice-measure");
    waitForText(
        robot,
        "#theory-advice-measured",
        "α = 0 as measured, accuracy 0.900 ± 0.000 (4 seeds); not told from it: 0 to 1");

    robot.clickOn("#theory-advice-apply");
    assertThat(workbench.experiment().setting().get(CnnSpace.ALPHA)).isZero();
    assertThat(workbench.canUndoProperty().get()).isTrue();
  }

  @Test
  void whatWasMeasuredIsOpenedAsAProfile(FxRobot robot) throws TimeoutException {
    assertThat(robot.lookup("#theory-advice-profile").query().isVisible()).isFalse();
    robot.clickOn("#theory-advice-measure");
    waitForText(
        robot,
        "#theory-advice-measured",
        "α = 0 as measured, accuracy 0.900 ± 0.000 (4 seeds); not told from it: 0 to 1");
    robot.clickOn("#theory-advice-profile");
    assertThat(opened).containsExactly("alpha 4");
  }
}
