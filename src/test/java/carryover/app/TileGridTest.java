package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.control.Tile;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
class TileGridTest {
  private List<Label> contents;
  private List<Tile> tiles;
  private Theming theming;
  private TileGrid grid;

  @Start
  void show(Stage stage) {
    contents = IntStream.range(0, 4).mapToObj(i -> new Label("content")).toList();
    tiles =
        IntStream.range(0, 4)
            .mapToObj(i -> new Tile("tile-" + i, "Tile " + i, contents.get(i)))
            .toList();
    theming = new Theming(Theme.STANDARD);
    grid = new TileGrid(tiles, theming);
    stage.setScene(new Scene((Parent) grid.node(), 800, 600));
    stage.show();
  }

  /** The stage may still have the size that an earlier test has given it. */
  private Bounds room() {
    return grid.node().getLayoutBounds();
  }

  @Test
  void tilesShareTheRoomEqually() {
    assertThat(tiles)
        .allSatisfy(
            tile -> {
              assertThat(tile.getWidth()).isCloseTo(room().getWidth() / 2, within(1.0));
              assertThat(tile.getHeight()).isCloseTo(room().getHeight() / 2, within(1.0));
            });
  }

  @Test
  void aTileAloneHasAllTheRoomAndGivesItBack(FxRobot robot) {
    robot.interact(() -> grid.toggle(2));
    robot.interact(((Parent) grid.node())::layout);
    assertThat(tiles.get(2).getWidth()).isEqualTo(room().getWidth());
    assertThat(tiles.get(2).getHeight()).isEqualTo(room().getHeight());
    assertThat(tiles.get(0).getScene()).isNull();

    robot.interact(() -> grid.toggle(2));
    robot.interact(((Parent) grid.node())::layout);
    tilesShareTheRoomEqually();
  }

  @Test
  void whatChangesInATileIsLaidOutThereAlone(FxRobot robot) {
    robot.interact(
        () -> {
          contents.get(1).setText("another, much longer content");

          assertThat(tiles.get(1).isNeedsLayout()).isTrue();
          assertThat(tiles.get(0).isNeedsLayout()).isFalse();
          assertThat(((Parent) grid.node()).isNeedsLayout()).isFalse();
        });
  }

  private void setText(FxRobot robot, double scale) {
    robot.interact(() -> theming.set(theming.get().withTextScale(scale)));
    robot.interact(((Parent) grid.node())::layout);
  }

  @Test
  void largeTextPutsThemIntoOneColumnWhereEachKeepsRoomOfItsOwn(FxRobot robot) {
    setText(robot, 2);
    assertThat(tiles)
        .allSatisfy(
            tile -> {
              assertThat(tile.getWidth()).isGreaterThan(700);
              assertThat(tile.getHeight()).isGreaterThan(18 * theming.get().fontSize());
            });

    setText(robot, 1);
    tilesShareTheRoomEqually();
  }

  @Test
  void whatIsPressedKeepsTheFocusItTook(FxRobot robot) {
    Label content = contents.get(1);
    content.setOnMousePressed(event -> content.requestFocus());

    robot.clickOn(content);

    assertThat(content.isFocused()).isTrue();
  }

  @Test
  void aTileBeyondThoseTogetherIsOnlyEverShownAlone(FxRobot robot) {
    robot.interact(
        () -> {
          TileGrid three = new TileGrid(tiles, 3, theming);
          assertThat(three.shows(0)).isTrue();
          assertThat(three.shows(3)).isFalse();

          three.toggle(3);
          assertThat(three.shows(0)).isFalse();
          assertThat(three.shows(3)).isTrue();

          three.toggle(3);
          assertThat(three.shows(2)).isTrue();
          assertThat(three.shows(3)).isFalse();
        });
  }

  @Test
  void theFocusStaysInItsTileAndIsNotGivenToAFieldWhenTheTileGoes(FxRobot robot) {
    TextField field = new TextField();
    Button button = new Button("profile");
    robot.interact(
        () -> {
          tiles.get(2).tools().add(button);
          Scene scene = grid.node().getScene();
          scene.setRoot(new VBox(field, grid.node()));
          button.requestFocus();
          grid.toggle(2);
        });
    assertThat(button.isFocused()).isTrue();

    robot.interact(() -> grid.toggle(3));
    assertThat(button.getScene()).isNull();
    assertThat(field.isFocused()).isFalse();
  }
}
