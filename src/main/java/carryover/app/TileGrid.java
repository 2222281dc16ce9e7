package carryover.app;

import carryover.ui.control.DirectScrollPane;
import carryover.ui.control.LayoutRoot;
import carryover.ui.control.Tile;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/**
 * Tiles of equal rank, any of which can be made the only one and put back; some are only ever shown
 * alone. Where there is no room for two beside each other they stand in one column, to be scrolled.
 */
final class TileGrid {
  /** Stands for all tiles. */
  static final int ALL = -1;

  private static final int COLUMNS = 2;

  /** Least size of a tile whose tools and labels can be read, over the size of the text. */
  private static final double LEAST_WIDTH = 25;

  private static final double LEAST_HEIGHT = 18;

  /** The same where they are scrolled anyway. */
  private static final double LEAST_HEIGHT_IN_COLUMN = 22;

  private final List<Tile> tiles;
  private final int together;
  private final Theming theming;
  private final GridPane grid = new GridPane();
  private final ScrollPane node = new DirectScrollPane();
  private final ObservableValue<Integer> columns;
  private final IntegerProperty alone = new SimpleIntegerProperty(this, "alone", ALL);

  TileGrid(List<Tile> tiles, Theming theming) {
    this(tiles, tiles.size(), theming);
  }

  /**
   * @param together how many of them are shown beside each other; the others are shown alone
   */
  TileGrid(List<Tile> tiles, int together, Theming theming) {
    this.tiles = List.copyOf(tiles);
    this.together = together;
    this.theming = theming;
    grid.getStyleClass().add("tile-grid");
    // A scroll pane takes the focus whenever it hears a press; it belongs to what was pressed.
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    node.setContent(grid);
    node.setId("tiles");
    node.getStyleClass().add("edge-to-edge");
    node.setFitToWidth(true);
    node.setFitToHeight(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setMinSize(0, 0);
    for (Tile tile : tiles) {
      tile.setOnMaximise(() -> toggle(tiles.indexOf(tile)));
    }
    columns =
        Bindings.createObjectBinding(this::fitting, node.widthProperty(), theming.themeProperty());
    columns.addListener((p, old, next) -> show());
    alone.addListener((p, old, next) -> show());
    grid.minHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::leastHeight, grid.getRowConstraints(), theming.themeProperty()));
    show();
  }

  Node node() {
    return node;
  }

  /** Number of the only tile, or {@link #ALL}; what is no tile stands for all as well. */
  IntegerProperty aloneProperty() {
    return alone;
  }

  /** Makes the tile the only one, or puts all back. */
  void toggle(int index) {
    alone.set(alone.get() == index ? ALL : index);
  }

  private void show() {
    if (alone.get() >= 0 && alone.get() < tiles.size()) {
      show(List.of(tiles.get(alone.get())), 1);
    } else {
      show(tiles.subList(0, together), columns.getValue());
    }
  }

  /** Whether a tile is shown now. */
  boolean shows(int index) {
    boolean one = alone.get() >= 0 && alone.get() < tiles.size();
    return one ? alone.get() == index : index < together;
  }

  private int fitting() {
    double room = COLUMNS * LEAST_WIDTH * theming.get().fontSize();
    return node.getWidth() == 0 || node.getWidth() >= room ? COLUMNS : 1;
  }

  private double leastHeight() {
    int rows = grid.getRowConstraints().size();
    double each = rows == together ? LEAST_HEIGHT_IN_COLUMN : LEAST_HEIGHT;
    return rows * each * theming.get().fontSize();
  }

  private void show(List<Tile> shown, int columns) {
    Optional<Node> focused = focused();
    // First, or JavaFX would give it to the first field of the window.
    focused.ifPresent(owner -> grid.requestFocus());
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    grid.getRowConstraints().clear();
    int rows = (shown.size() + columns - 1) / columns;
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < rows; i++) {
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(100.0 / rows);
      grid.getRowConstraints().add(row);
    }
    for (int i = 0; i < shown.size(); i++) {
      // The size of a tile comes from the window alone.
      grid.add(new LayoutRoot(shown.get(i)), i % columns, i / columns);
    }
    focused.filter(owner -> owner.getScene() != null).ifPresent(Node::requestFocus);
  }

  /** What has the focus, where that is in a tile. */
  private Optional<Node> focused() {
    Node owner = grid.getScene() == null ? null : grid.getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == grid) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }
}
