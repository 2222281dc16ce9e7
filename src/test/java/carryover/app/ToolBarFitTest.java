package carryover.app;

import static carryover.app.OpenWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.ui.control.ChangePhase;
import carryover.ui.theme.Theme;
import carryover.workbench.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tools of the bar at the top at several sizes of window and text. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ToolBarFitTest {
  /** Names, which are shortened where room is short. */
  private static final Set<String> GIVE_WAY = Set.of("study", "presets");

  @TempDir Path folder;

  private OpenWindow window;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder);
    window.stage().setWidth(1024);
    window.stage().setHeight(700);
    window.theming().set(Theme.STANDARD);
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private static ToolBar bar(FxRobot robot) {
    return robot.lookup("#toolbar").queryAs(ToolBar.class);
  }

  /** Tools that stand in the bar itself. */
  private static List<Node> inTheBar(FxRobot robot) {
    return bar(robot).getItems().stream()
        .filter(tool -> tool.getId() != null && tool.isVisible())
        .filter(tool -> robot.lookup("#toolbar #" + tool.getId()).tryQuery().isPresent())
        .toList();
  }

  private void text(double scale) {
    onScreen(() -> window.theming().set(Theme.STANDARD.withTextScale(scale)));
    onScreen(() -> {});
  }

  @Test
  void afterLargeTextTheBarIsAsItWas(FxRobot robot) {
    double height = bar(robot).getHeight();
    List<Node> tools = inTheBar(robot);

    text(2);
    assertThat(inTheBar(robot)).hasSizeLessThan(tools.size());
    text(1);
    assertThat(inTheBar(robot)).isEqualTo(tools);
    assertThat(bar(robot).getHeight()).isEqualTo(height);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void noToolIsCutWhileTheNameOfThePresetIsLong(double scale, FxRobot robot) {
    text(scale);
    onScreen(
        () ->
            window
                .workbench()
                .saved(
                    "Figure 2: the boundary of negative transfer over signal and dimension", ""));
    onScreen(() -> {});

    assertThat(inTheBar(robot))
        .filteredOn(tool -> !GIVE_WAY.contains(tool.getId()))
        .allSatisfy(
            tool ->
                assertThat(((Region) tool).getWidth())
                    .as(tool.getId())
                    .isGreaterThanOrEqualTo(tool.prefWidth(-1)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void noToolIsCutNorCoveredWhenTheSettingHasChanged(double scale, FxRobot robot) {
    text(scale);
    onScreen(
        () ->
            window
                .workbench()
                .change(
                    Experiment.standard(TwoLayerCnn.study())
                        .withSetting(
                            Experiment.standard(TwoLayerCnn.study())
                                .setting()
                                .with(CnnSpace.DIMENSION, 1900)),
                    ChangePhase.COMMITTED));
    onScreen(() -> {});

    Node more = bar(robot).lookup(".tool-bar-overflow-button > .arrow");
    assertThat(bar(robot).getItems())
        .filteredOn(tool -> tool.getParent() == bar(robot).lookup(".container"))
        .filteredOn(Node::isManaged)
        .isNotEmpty()
        .allSatisfy(
            tool -> {
              if (tool.getId() == null || !GIVE_WAY.contains(tool.getId())) {
                assertThat(((Region) tool).getWidth())
                    .as(tool.toString())
                    .isGreaterThanOrEqualTo(tool.prefWidth(-1));
              }
              assertThat(tool.localToScene(tool.getLayoutBounds()).getMaxX())
                  .as(tool.toString())
                  .isLessThanOrEqualTo(more.localToScene(more.getLayoutBounds()).getMinX());
            });
  }
}
