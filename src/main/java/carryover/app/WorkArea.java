package carryover.app;

import carryover.ui.theme.Theming;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The setting at the left, which can be folded away, beside the tiles and what lies over them. */
final class WorkArea {
  /** Least height of a panel over the tiles, over the size of the text. */
  private static final double PANEL = 22;

  /** Most of the width that the setting may take, however large the text. */
  private static final double SETTING_SHARE = 0.36;

  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final BorderPane node = new BorderPane();

  /**
   * @param head above the tiles
   * @param panel over their lower half
   */
  WorkArea(Region setting, Region head, Node tiles, Region panel, Theming theming) {
    setting.getStyleClass().add("setting-side");
    setting.maxWidthProperty().bind(node.widthProperty().multiply(SETTING_SHARE));
    node.leftProperty().bind(folded.map(away -> away ? null : setting));
    node.setCenter(below(head, withPanel(tiles, panel, theming)));
  }

  Node node() {
    return node;
  }

  /** Whether the setting is folded away. */
  BooleanProperty foldedProperty() {
    return folded;
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.add("Ctrl+B", "fold the setting away, or show it", () -> folded.set(!folded.get()));
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

  /** A head over the upper half at most. */
  private static BorderPane below(Region head, Node content) {
    BorderPane pane = new BorderPane(content);
    pane.setTop(head);
    head.maxHeightProperty().bind(pane.heightProperty().divide(2));
    // With large text the parts give way, not the window.
    pane.setMinSize(0, 0);
    return pane;
  }
}
