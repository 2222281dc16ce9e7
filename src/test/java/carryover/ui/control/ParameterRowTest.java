package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.LossyDrag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
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
class ParameterRowTest {
  private record Change(double value, ChangePhase phase) {}

  private final List<Change> changes = new ArrayList<>();
  private ParameterRow row;

  @Start
  void show(Stage stage) {
    row =
        new ParameterRow(
            new SettingRow.Caption("alpha", "α", "inherited share", "Share of the filters."),
            SliderScale.linear(0, 1),
            0.5,
            value ->
                value >= 0 && value <= 2 ? Optional.empty() : Optional.of("α must be within 0…2."));
    row.setOnChange((value, phase) -> changes.add(new Change(value, phase)));
    stage.setScene(new Scene(new VBox(row, new Button("elsewhere")), 300, 200));
    stage.show();
  }

  private static String message(FxRobot robot) {
    Label label = robot.lookup("#alpha-message").queryAs(Label.class);
    return label.isVisible() ? label.getText() : "";
  }

  private static void type(FxRobot robot, String text) {
    robot.clickOn("#alpha-field").push(KeyCode.CONTROL, KeyCode.A).write(text);
  }

  @Test
  void aDragIsManyChangesAndOneCommit(FxRobot robot) {
    robot.drag("#alpha-slider .thumb").moveBy(30, 0).moveBy(30, 0).drop();

    assertThat(changes).hasSizeGreaterThan(1);
    assertThat(changes.subList(0, changes.size() - 1))
        .allMatch(change -> change.phase == ChangePhase.DRAGGING);
    assertThat(changes.get(changes.size() - 1))
        .isEqualTo(new Change(row.value(), ChangePhase.COMMITTED));
    assertThat(row.value()).isGreaterThan(0.5);
  }

  @Test
  void aClickOnTheTrackIsCommittedOnce(FxRobot robot) {
    robot.clickOn("#alpha-slider .track");

    assertThat(changes).filteredOn(c -> c.phase == ChangePhase.COMMITTED).hasSize(1);
  }

  @Test
  void anArrowKeyMovesOneFineStep(FxRobot robot) {
    robot.interact(() -> robot.lookup("#alpha-slider").query().requestFocus());
    robot.push(KeyCode.RIGHT);

    assertThat(changes)
        .containsExactly(
            new Change(0.51, ChangePhase.DRAGGING), new Change(0.51, ChangePhase.COMMITTED));
  }

  @Test
  void enterAppliesATypedValueEvenBeyondTheSlider(FxRobot robot) {
    type(robot, "1.75");
    robot.push(KeyCode.ENTER);

    assertThat(changes).containsExactly(new Change(1.75, ChangePhase.COMMITTED));
  }

  @Test
  void leavingTheFieldAppliesATypedValue(FxRobot robot) {
    type(robot, "0.25");
    robot.interact(() -> robot.lookup("elsewhere").query().requestFocus());

    assertThat(changes).containsExactly(new Change(0.25, ChangePhase.COMMITTED));
  }

  @Test
  void aWrongValueIsExplainedInPlaceAndNeverApplied(FxRobot robot) {
    type(robot, "3");
    robot.push(KeyCode.ENTER);

    assertThat(message(robot)).isEqualTo("α must be within 0…2. Still 0.5.");
    assertThat(robot.lookup("#alpha-field").query().getAccessibleHelp()).contains("within 0…2");
    assertThat(row.value()).isEqualTo(0.5);
    assertThat(changes).isEmpty();
  }

  @Test
  void escapeRestoresTheValueAndTakesTheMessageAway(FxRobot robot) {
    type(robot, "1,700");
    robot.push(KeyCode.ENTER);
    assertThat(message(robot)).contains("1700 or 1.7");

    robot.push(KeyCode.ESCAPE);

    assertThat(message(robot)).isEmpty();
    assertThat(robot.lookup("#alpha-field").queryAs(NumberField.class).getText()).isEqualTo("0.5");
    assertThat(changes).isEmpty();
  }

  @Test
  void aDecimalCommaIsUnderstood(FxRobot robot) {
    type(robot, "0,25");
    robot.push(KeyCode.ENTER);

    assertThat(row.value()).isEqualTo(0.25);
  }

  @Test
  void nothingMovesWhenAMessageComesAndTheNextClickReachesWhatItWasMeantFor(FxRobot robot) {
    Button elsewhere = robot.lookup("elsewhere").queryAs(Button.class);
    AtomicInteger clicks = new AtomicInteger();
    robot.interact(() -> elsewhere.setOnAction(event -> clicks.incrementAndGet()));
    double height = row.getHeight();
    double place = elsewhere.getLayoutY();

    type(robot, "a text that is no number at all and needs two lines");
    // A click commits the entry first: the message comes while the button is held down.
    robot.clickOn(elsewhere);

    Label label = robot.lookup("#alpha-message").queryAs(Label.class);
    assertThat(label.isVisible()).isTrue();
    assertThat(label.getHeight()).as("two lines").isGreaterThan(label.getFont().getSize() * 2);
    assertThat(row.getHeight()).isEqualTo(height);
    assertThat(elsewhere.getLayoutY()).isEqualTo(place);
    assertThat(clicks).hasValue(1);
  }

  @Test
  void aDragEndsWhereTheButtonIsReleased(FxRobot robot) {
    Slider slider = robot.lookup("#alpha-slider").queryAs(Slider.class);
    Node thumb = slider.lookup(".thumb");
    double track = slider.lookup(".track").getLayoutBounds().getWidth();
    Point2D start = thumb.localToScene(0, 0);
    Point2D end = start.add(track / 4, 0);
    robot.interact(() -> LossyDrag.drag(thumb, start, start.add(10, 0), end));

    assertThat(row.value()).isCloseTo(0.75, within(0.011));
    assertThat(slider.getValue()).isCloseTo(0.75, within(0.011));
    assertThat(changes.get(changes.size() - 1))
        .isEqualTo(new Change(row.value(), ChangePhase.COMMITTED));
    assertThat(changes).filteredOn(c -> c.phase == ChangePhase.COMMITTED).hasSize(1);
  }

  @Test
  void theResetMarkShowsOnlyWhenThereIsSomethingToReset(FxRobot robot) {
    assertThat(robot.lookup("#alpha-reset").query().isVisible()).isFalse();
    robot.interact(() -> row.setValue(0.8));
    assertThat(robot.lookup("#alpha-reset").query().isVisible()).isTrue();

    robot.clickOn("#alpha-reset");

    assertThat(changes).containsExactly(new Change(0.5, ChangePhase.COMMITTED));
    assertThat(robot.lookup("#alpha-reset").query().isVisible()).isFalse();
  }

  @Test
  void aValueFromElsewhereIsShownWithoutTellingAnyone(FxRobot robot) {
    robot.interact(() -> row.setValue(0.3));

    assertThat(robot.lookup("#alpha-field").queryAs(NumberField.class).getText()).isEqualTo("0.3");
    assertThat(changes).isEmpty();
  }

  @Test
  void aLockedRowKeepsItsValueAndSaysWhy(FxRobot robot) {
    robot.interact(() -> row.setLocked("locked by the preset"));

    robot.clickOn("#alpha-slider").push(KeyCode.RIGHT);
    type(robot, "0.9");
    robot.push(KeyCode.ENTER);

    assertThat(changes).isEmpty();
    assertThat(row.value()).isEqualTo(0.5);
    Label lock = robot.lookup("#alpha-lock").queryAs(Label.class);
    assertThat(lock.isVisible()).isTrue();
    assertThat(lock.getTooltip().getText()).isEqualTo("locked by the preset");
  }

  @Test
  void anUnlockedRowMovesAgain(FxRobot robot) {
    robot.interact(() -> row.setLocked("locked"));
    robot.interact(() -> row.setLocked(""));
    type(robot, "0.9");
    robot.push(KeyCode.ENTER);
    assertThat(row.value()).isEqualTo(0.9);
  }
}
