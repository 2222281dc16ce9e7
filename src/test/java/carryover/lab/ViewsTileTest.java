package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.definition.DeepLinear;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ViewsTileTest {
  private final List<String> asked = new ArrayList<>();
  private final Workbench workbench = new Workbench(DeepLinear.study());
  private Picture plane;
  private Picture values;
  private ViewsTile tile;

  /** A view that has nothing to take away and tells that it was asked for it. */
  private final class Picture implements TileView {
    private final String key;
    private final Button node;
    private final Button tool;

    Picture(String key) {
      this.key = key;
      node = new Button(key);
      tool = new Button("more of " + key);
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String title() {
      return "The " + key;
    }

    @Override
    public boolean suits(Setting setting) {
      return !key.equals("plane") || !LinearSetting.of(setting).isRelu();
    }

    @Override
    public Region node() {
      return node;
    }

    @Override
    public List<Node> tools() {
      return List.of(tool);
    }

    @Override
    public Optional<Exhibit> exhibit() {
      asked.add(key);
      return Optional.empty();
    }

    @Override
    public void remember(ViewMemory view) {
      asked.add("memory of " + key);
    }
  }

  @Start
  void show(Stage stage) {
    plane = new Picture("plane");
    values = new Picture("values");
    tile = new ViewsTile("features", "features", "Features", workbench, List.of(plane, values));
    stage.setScene(new Scene(tile.node(), 600, 400));
    stage.show();
  }

  private ChoiceBox<?> choice(FxRobot robot) {
    return robot.lookup("#features-view").queryAs(ChoiceBox.class);
  }

  @Test
  void itBeginsWithTheFirstViewAndItsTools() {
    assertThat(plane.node.getScene()).isNotNull();
    assertThat(plane.tool.getScene()).isNotNull();
    assertThat(values.node.getScene()).isNull();
    assertThat(values.tool.getScene()).isNull();
    assertThat(tile.node().getAccessibleText()).isEqualTo("Features: The plane");
  }

  @Test
  void anotherViewIsChosenWithTheKeyboard(FxRobot robot) {
    robot.interact(() -> choice(robot).requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);

    assertThat(values.node.getScene()).isNotNull();
    assertThat(values.tool.getScene()).isNotNull();
    assertThat(plane.node.getScene()).isNull();
    assertThat(plane.tool.getScene()).isNull();
    assertThat(tile.node().getAccessibleText()).isEqualTo("Features: The values");
    assertThat(choice(robot).isFocused()).as("the keyboard stays where it was").isTrue();
  }

  @Test
  void eachViewIsAChartToTakeAwayWhetherItIsShownOrNot(FxRobot robot) {
    assertThat(tile.charts()).extracting(LabChart::name).containsExactly("plane", "values");
    assertThat(tile.charts())
        .extracting(LabChart::title)
        .containsExactly("The plane", "The values");
    assertThat(tile.shown().node()).isSameAs(plane.node);

    robot.interact(() -> choice(robot).getSelectionModel().select(1));
    assertThat(tile.exhibit()).isEmpty();
    assertThat(tile.charts().get(0).exhibit().get()).isEmpty();

    assertThat(tile.shown().node()).isSameAs(values.node);
    assertThat(asked).containsExactly("values", "plane");
  }

  @Test
  void aViewWithNothingToShowGivesWayAndComesBack(FxRobot robot) {
    Setting linear = workbench.experiment().setting();
    Setting relu = linear.with(LinearSpace.NETWORK, 1);
    ViewMemory memory = new ViewMemory(Map.of(), () -> {});
    robot.interact(() -> tile.remember(memory));

    robot.interact(() -> workbench.change(relu, ChangePhase.COMMITTED));
    assertThat(choice(robot).getItems()).hasSize(1);
    assertThat(choice(robot).isVisible()).isFalse();
    assertThat(tile.shown().node()).isSameAs(values.node);
    assertThat(values.node.getScene()).isNotNull();
    assertThat(memory.state()).containsEntry("features.view", "plane");

    robot.interact(() -> workbench.change(linear, ChangePhase.COMMITTED));
    assertThat(choice(robot).getItems()).hasSize(2);
    assertThat(choice(robot).isVisible()).isTrue();
    assertThat(tile.shown().node()).isSameAs(plane.node);
    assertThat(values.node.getScene()).isNull();
  }

  @Test
  void theChoiceIsRememberedByTheKeyAndViewsRememberTheirOwn(FxRobot robot) {
    ViewMemory memory = new ViewMemory(Map.of("features.view", "values"), () -> {});
    robot.interact(() -> tile.remember(memory));

    assertThat(values.node.getScene()).isNotNull();
    assertThat(asked).containsExactly("memory of plane", "memory of values");

    robot.interact(() -> choice(robot).getSelectionModel().select(0));
    assertThat(memory.state()).containsEntry("features.view", "plane");
  }
}
