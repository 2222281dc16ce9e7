package carryover.lab;

import carryover.study.Setting;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * A tile that shows one of several pictures, chosen in its title bar. Where the one chosen has
 * nothing to show, the first that has takes its place until it has again.
 */
public final class ViewsTile implements LabTile {
  private static final Words WORDS = Words.of(ViewsTile.class);

  private final String name;
  private final Workbench workbench;
  private final List<TileView> views;
  private final ObjectProperty<TileView> chosen;
  private final TitledChoice<TileView> choice;
  private final HBox tools = new HBox();
  private final StackPane content = new StackPane();
  private final Tile tile;
  private boolean offering;

  /**
   * A tile that begins with the first view.
   *
   * @param id also names its choice in files
   * @param name what a person reads in the list of keys
   * @param title what a person reads on it
   * @param views at least one
   */
  public ViewsTile(
      String id, String name, String title, Workbench workbench, List<TileView> views) {
    this.name = name;
    this.workbench = workbench;
    this.views = List.copyOf(views);
    chosen = new SimpleObjectProperty<>(this, "chosen", this.views.get(0));
    choice =
        new TitledChoice<>(
            id + "-view",
            WORDS.text("views.spoken", title),
            this.views,
            this.views.get(0),
            TileView::title);
    choice.setTooltip(new WrappedTooltip(WORDS.text("views.help")));
    tools.getStyleClass().add("tile-tools");
    content.setMinSize(0, 0);
    tile = new Tile(id, title, content);
    tile.tools().addAll(choice, tools);
    choice.valueProperty().addListener((p, old, next) -> take(next));
    chosen.addListener((p, old, next) -> offer());
    workbench.experimentProperty().addListener((p, old, next) -> offer());
    offer();
    show();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Tile node() {
    return tile;
  }

  @Override
  public List<LabChart> charts() {
    return views.stream().map(ViewsTile::chart).toList();
  }

  @Override
  public LabChart shown() {
    return chart(choice.getValue());
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return choice.getValue().exhibit();
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember(tile.getId() + ".view", chosen, views, TileView::key);
    views.forEach(one -> one.remember(view));
  }

  private static LabChart chart(TileView view) {
    return new LabChart(view.key(), view.title(), view.node(), view::exhibit);
  }

  /** What a person chose; not what takes its place, nor nothing while the list changes. */
  private void take(TileView next) {
    if (next != null) {
      if (!offering) {
        chosen.set(next);
      }
      show();
    }
  }

  private void offer() {
    Setting setting = workbench.experiment().setting();
    List<TileView> suited = views.stream().filter(view -> view.suits(setting)).toList();
    offering = true;
    if (!choice.getItems().equals(suited)) {
      choice.getItems().setAll(suited);
    }
    // One alone is no choice, and other tools need its room.
    choice.setVisible(suited.size() > 1);
    choice.setManaged(suited.size() > 1);
    choice.setValue(suited.contains(chosen.get()) ? chosen.get() : suited.get(0));
    offering = false;
  }

  private void show() {
    TileView shown = choice.getValue();
    content.getChildren().setAll(shown.node());
    tools.getChildren().setAll(shown.tools());
    tools.setManaged(!shown.tools().isEmpty());
    tile.setAccessibleText(WORDS.text("views.shown", tile.title(), shown.title()));
  }
}
