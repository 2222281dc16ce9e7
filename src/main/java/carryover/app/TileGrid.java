package carryover.app;

import carryover.ui.control.Tile;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Four tiles of equal rank, any of which can be made the only one and put back. */
final class TileGrid {
  /** Stands for all tiles. */
  static final int ALL = -1;

  private static final int COLUMNS = 2;

  private final List<Tile> tiles;
  private final GridPane node = new GridPane();
  private final IntegerProperty alone = new SimpleIntegerProperty(this, "alone", ALL);

  TileGrid(List<Tile> tiles) {
    this.tiles = List.copyOf(tiles);
    node.setId("tiles");
    node.getStyleClass().add("tile-grid");
    for (Tile tile : tiles) {
      tile.setOnMaximise(() -> toggle(tiles.indexOf(tile)));
    }
    alone.addListener((p, old, next) -> show());
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
      show(tiles, COLUMNS);
    }
  }

  private void show(List<Tile> shown, int columns) {
    node.getChildren().clear();
    node.getColumnConstraints().clear();
    node.getRowConstraints().clear();
    int rows = (shown.size() + columns - 1) / columns;
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      node.getColumnConstraints().add(column);
    }
    for (int i = 0; i < rows; i++) {
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(100.0 / rows);
      node.getRowConstraints().add(row);
    }
    for (int i = 0; i < shown.size(); i++) {
      node.add(new Cell(shown.get(i)), i % columns, i / columns);
    }
  }

  /**
   * The place of a tile. What changes in a tile is laid out in that tile: its size comes from the
   * window, so nobody else need be asked.
   */
  private static final class Cell extends Region {
    private final Tile tile;

    Cell(Tile tile) {
      this.tile = tile;
      tile.setManaged(false);
      getChildren().add(tile);
      setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
      tile.resize(getWidth(), getHeight());
    }
  }
}
