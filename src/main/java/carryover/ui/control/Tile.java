package carryover.ui.control;

import carryover.words.Words;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A titled part of the window: title on the left, tools on the right, content below. */
public final class Tile extends BorderPane {
  private static final Words WORDS = Words.of(Tile.class);

  /** Of a sign in a button, in units of the text size. */
  private static final double LEAST_TOOL = 2.8;

  private final Label name = new Label();
  private final HBox tools = new HBox();
  private final HBox bar = new HBox();
  private final Label coverText = new Label();
  private final StringProperty cover = new SimpleStringProperty(this, "cover", "");
  private Runnable onMaximise = () -> {};

  /**
   * @param id node id; the title bar is {@code <id>-title}
   */
  public Tile(String id, String title, Node content) {
    name.setText(title);
    name.getStyleClass().add("tile-name");
    name.setTooltip(new WrappedTooltip(WORDS.text("tile.help")));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    tools.getStyleClass().add("tile-tools");
    bar.getChildren().addAll(name, tools);
    bar.getStyleClass().add("tile-title");
    bar.setId(id + "-title");
    bar.setOnMouseClicked(this::clicked);
    setId(id);
    setAccessibleText(title);
    getStyleClass().add("tile");
    setTop(bar);
    coverText.setId(id + "-cover");
    coverText.setWrapText(true);
    coverText.setMinSize(0, 0);
    coverText.getStyleClass().addAll("tile-cover", "text-quiet");
    coverText.textProperty().bind(cover);
    coverText.visibleProperty().bind(cover.isNotEmpty());
    // Not merely painted over: neither mouse nor keyboard nor screen reader gets behind it.
    content.visibleProperty().bind(cover.isEmpty());
    tools.visibleProperty().bind(cover.isEmpty());
    setCenter(new StackPane(content, coverText));
    // A tile gives way to its neighbours instead of pushing them out of the window.
    setMinSize(0, 0);
  }

  public String title() {
    return name.getText();
  }

  /** Adds a tool that is shown only where no other has to be cut for it. */
  public void addWhereThereIsRoom(Region tool) {
    tools.getChildren().add(tool);
    tool.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> hasRoomFor(tool),
                widthProperty(),
                name.fontProperty(),
                tools.widthProperty()));
    tool.managedProperty().bind(tool.visibleProperty());
  }

  private boolean hasRoomFor(Region tool) {
    // A tool that was never shown has no size yet.
    double own = Math.max(tool.prefWidth(-1), LEAST_TOOL * name.getFont().getSize());
    double needed =
        bar.getInsets().getLeft() + name.prefWidth(-1) + own + bar.getInsets().getRight();
    for (Node other : tools.getChildren()) {
      boolean counts = other != tool && other.isManaged();
      needed += counts ? tools.getSpacing() + other.prefWidth(-1) : 0;
    }
    return needed <= getWidth();
  }

  /** Small controls in the title bar. */
  public ObservableList<Node> tools() {
    return tools.getChildren();
  }

  /** Why the content is hidden; empty while it is to be seen. */
  public StringProperty coverProperty() {
    return cover;
  }

  /** Called when the title is double-clicked: fill the window, or go back. */
  public void setOnMaximise(Runnable action) {
    onMaximise = Objects.requireNonNull(action);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      onMaximise.run();
    }
  }
}
