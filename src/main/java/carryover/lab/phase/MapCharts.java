package carryover.lab.phase;

import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The map and, while it is open, its companion: beside or below it where both can be read, else in
 * its place, with two buttons to go from one to the other.
 */
final class MapCharts {
  private static final Words WORDS = Words.of(MapCharts.class);

  /** Of a chart that can be read, in units of the text size. */
  private static final double LEAST_WIDTH = 26;

  private static final double LEAST_HEIGHT = 20;

  /** How both are shown. */
  private enum Arrangement {
    BESIDE,
    BELOW,
    IN_TURN
  }

  private final Region map;
  private final CollapsePane companion;
  private final ObservableBooleanValue open;
  private final Label text = new Label();
  private final BorderPane node = new BorderPane();
  private final ToggleButton mapSide =
      side("phase-side-map", WORDS.text("side.map"), WORDS.text("side.mapHelp"));
  private final ToggleButton plotSide =
      side("phase-side-plot", WORDS.text("collapse.title"), WORDS.text("side.plotHelp"));
  private final HBox sides = new HBox(mapSide, plotSide);
  private Arrangement arrangement;

  /**
   * @param open whether the companion is wanted
   */
  MapCharts(Region map, CollapsePane companion, ObservableBooleanValue open) {
    this.map = map;
    this.companion = companion;
    this.open = open;
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(mapSide, plotSide);
    // One of both is always shown.
    group
        .selectedToggleProperty()
        .addListener(
            (p, old, next) -> {
              if (next == null) {
                group.selectToggle(old);
              } else {
                arrange();
              }
            });
    sides.getStyleClass().add("phase-sides");
    sides.setMinWidth(Region.USE_PREF_SIZE);
    node.setMinSize(0, 0);
    node.setId("phase-charts");
    // Never seen: it has the size of the text around it.
    text.setVisible(false);
    text.setManaged(false);
    node.getChildren().add(text);
    open.addListener(
        (p, before, now) -> {
          plotSide.setSelected(true);
          arrangement = null;
          fit();
        });
    node.widthProperty().addListener(o -> fit());
    node.heightProperty().addListener(o -> fit());
    text.fontProperty().addListener(o -> fit());
    plotSide.setSelected(true);
    arrange();
  }

  Node node() {
    return node;
  }

  private void fit() {
    double em = text.getFont().getSize();
    Arrangement fitting =
        node.getWidth() >= 2 * LEAST_WIDTH * em
            ? Arrangement.BESIDE
            : node.getHeight() >= 2 * LEAST_HEIGHT * em ? Arrangement.BELOW : Arrangement.IN_TURN;
    if (fitting != arrangement) {
      arrangement = fitting;
      arrange();
    }
  }

  private void arrange() {
    node.setTop(null);
    if (!open.get()) {
      node.setCenter(map);
    } else if (arrangement == Arrangement.IN_TURN) {
      boolean plot = plotSide.isSelected();
      HBox bar = plot ? new HBox(sides, companion.choice()) : new HBox(sides);
      bar.getStyleClass().add("phase-bar");
      node.setTop(bar);
      node.setCenter(plot ? companion.chart() : map);
    } else {
      BorderPane second = new BorderPane(companion.chart());
      second.setTop(companion.choice());
      second.setMinSize(0, 0);
      SplitPane both = new SplitPane(map, second);
      both.getStyleClass().add("phase-charts");
      both.setOrientation(
          arrangement == Arrangement.BESIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL);
      node.setCenter(both);
    }
  }

  private static ToggleButton side(String id, String title, String help) {
    ToggleButton button = new ToggleButton(title);
    button.setId(id);
    button.setTooltip(new WrappedTooltip(help));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
