package carryover.app;

import carryover.ui.theme.Theming;
import carryover.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The setting at the left, which can be folded away, beside the tiles and what lies over them. */
final class WorkArea {
  private static final Words WORDS = Words.of(WorkArea.class);

  /** Least height of a panel over the tiles, over the size of the text. */
  private static final double PANEL = 22;

  /** What a head leaves to the tiles: a row of them, over the size of the text. */
  private static final double ROW = 20;

  /** What a head keeps however little room there is, over the size of the text. */
  private static final double LEAST_HEAD = 8;

  /** Most of the height that a head takes while the tiles beneath hide what they hold. */
  private static final double COVERING_HEAD = 0.85;

  /** Most of the width that the setting may take, however large the text. */
  private static final double SETTING_SHARE = 0.36;

  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final BorderPane node = new BorderPane();

  /**
   * @param head above the tiles
   * @param covered whether the tiles hide what they hold, so that the head may take their room
   * @param panel over their lower half
   */
  WorkArea(
      Region setting,
      Region head,
      ObservableValue<Boolean> covered,
      Node tiles,
      Region panel,
      Theming theming) {
    setting.getStyleClass().add("setting-side");
    setting.maxWidthProperty().bind(node.widthProperty().multiply(SETTING_SHARE));
    node.leftProperty().bind(folded.map(away -> away ? null : setting));
    node.setCenter(below(head, covered, withPanel(tiles, panel, theming), theming));
  }

  Node node() {
    return node;
  }

  /** Whether the setting is folded away. */
  BooleanProperty foldedProperty() {
    return folded;
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.add("Ctrl+B", WORDS.text("key.fold"), () -> folded.set(!folded.get()));
  }

  /** A panel over the lower half, or more where large text leaves little room there. */
  private static StackPane withPanel(Node tiles, Region panel, Theming theming) {
    StackPane both = new StackPane(tiles, panel);
    StackPane.setAlignment(panel, Pos.BOTTOM_CENTER);
    both.setMinSize(0, 0);
    panel
        .maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(both.getHeight() / 2, PANEL * theming.get().fontSize()),
                both.heightProperty(),
                theming.themeProperty()));
    return both;
  }

  /** A head over the upper half at most, or less where that would cut the first row of tiles. */
  private static BorderPane below(
      Region head, ObservableValue<Boolean> covered, Node content, Theming theming) {
    BorderPane pane = new BorderPane(content);
    pane.setTop(head);
    head.maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> headRoom(pane.getHeight(), theming.get().fontSize(), covered.getValue()),
                pane.heightProperty(),
                theming.themeProperty(),
                covered));
    // With large text the parts give way, not the window.
    pane.setMinSize(0, 0);
    return pane;
  }

  /** The most that a head takes of a height. */
  static double headRoom(double height, double fontSize, boolean covered) {
    if (covered) {
      return COVERING_HEAD * height;
    }
    double left = Math.min(height / 2, height - ROW * fontSize);
    return Math.max(left, LEAST_HEAD * fontSize);
  }
}
