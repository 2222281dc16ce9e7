package carryover.app;

import carryover.ui.control.CommandButton;
import carryover.ui.control.TitledChoice;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Explains the words of the study, and shows all keys and gestures: two pages that are searched
 * together, below the tool bar.
 */
final class HelpOverlay {
  private static final Words WORDS = Words.of(HelpOverlay.class);

  /** Of the room below the tool bar, at most. */
  private static final double SHARE = 0.97;

  /** Width of a column that can be read, over the size of the text. */
  private static final double COLUMN = 31;

  private static final int MOST_COLUMNS = 3;

  /** What the help is about. */
  private enum Page {
    GLOSSARY,
    KEYS
  }

  private final Shortcuts shortcuts;
  private final List<HelpSection> words;
  private final TitledChoice<Page> page =
      new TitledChoice<>(
          "help-page",
          WORDS.text("help.page"),
          List.of(Page.values()),
          Page.GLOSSARY,
          HelpOverlay::title);
  private final Button button =
      new CommandButton("help", "?", WORDS.text("help.button"), this::toggle);
  private final TextField search = new TextField();
  private final ScrollPane keys = new ScrollPane();
  private final BorderPane node = new BorderPane(keys);

  /** What had the keyboard before; null when nothing had. */
  private Node before;

  /**
   * @param words sections of what words mean
   */
  HelpOverlay(Shortcuts shortcuts, List<HelpSection> words) {
    this.shortcuts = shortcuts;
    this.words = List.copyOf(words);
    Label title = new Label(WORDS.text("help.title"));
    title.getStyleClass().add("text-title");
    search.setId("help-search");
    search.setPromptText(WORDS.text("help.search"));
    search.setAccessibleText(WORDS.text("help.searchSpoken"));
    search.textProperty().addListener((p, old, next) -> show());
    page.valueProperty().addListener((p, old, next) -> show());
    Button close = new CommandButton("help-close", "×", WORDS.text("help.close"), this::close);
    close.getStyleClass().add("flat");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, page, search, space, close);
    head.getStyleClass().add("help-head");
    keys.setFitToWidth(true);
    keys.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    keys.setFocusTraversable(true);
    node.setTop(head);
    node.setId("help-overlay");
    node.getStyleClass().add("help-overlay");
    node.setVisible(false);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  private static String title(Page page) {
    return page == Page.GLOSSARY ? WORDS.text("help.words") : WORDS.text("help.keys");
  }

  /** What opens it. */
  Node button() {
    return button;
  }

  /**
   * The content with this over it, whatever it shows.
   *
   * @param bar at the top of the content, which stays free
   */
  Parent over(Node content, Region bar) {
    StackPane both = new StackPane(content, node);
    // Where the content needs more than the window has, it is cut off at its far end only.
    StackPane.setAlignment(content, Pos.TOP_LEFT);
    StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
    node.maxWidthProperty().bind(both.widthProperty().multiply(SHARE));
    node.maxHeightProperty()
        .bind(both.heightProperty().subtract(bar.heightProperty()).multiply(SHARE));
    node.prefWidthProperty().bind(node.maxWidthProperty());
    node.widthProperty().addListener((p, old, next) -> show());
    return both;
  }

  void toggle() {
    if (!close()) {
      before = node.getScene().getFocusOwner();
      search.clear();
      node.setVisible(true);
      show();
      keys.requestFocus();
    }
  }

  /** Whether there was anything to close. */
  boolean close() {
    boolean open = node.isVisible();
    if (open) {
      // First, or JavaFX would look for a neighbour of what is hidden.
      giveBackFocus();
      node.setVisible(false);
    }
    return open;
  }

  private void giveBackFocus() {
    boolean there = before != null && before.getScene() == node.getScene();
    (there ? before : node.getScene().getRoot()).requestFocus();
    before = null;
  }

  private void show() {
    if (node.isVisible()) {
      List<HelpSection> found = found();
      keys.setContent(found.isEmpty() ? new Label(WORDS.text("help.none")) : columns(found));
    }
  }

  /** Of the page; what is searched for is found on both. */
  private List<HelpSection> found() {
    List<HelpSection> ofKeys = HelpSection.all(shortcuts.list());
    if (search.getText().isBlank()) {
      return page.getValue() == Page.GLOSSARY ? words : ofKeys;
    }
    return Stream.concat(words.stream(), ofKeys.stream())
        .flatMap(section -> section.matching(search.getText()))
        .toList();
  }

  /** Sections beside each other, in columns of about the same height. */
  private GridPane columns(List<HelpSection> sections) {
    double width = COLUMN * search.getFont().getSize();
    int count = (int) Math.max(1, Math.min(MOST_COLUMNS, node.getWidth() / width));
    int all = sections.stream().mapToInt(HelpSection::lines).sum();
    List<VBox> columns = new ArrayList<>();
    int above = 0;
    for (HelpSection section : sections) {
      // It stands in the column in which its middle line falls.
      int column = (above + section.lines() / 2) * count / all;
      while (columns.size() <= column) {
        columns.add(new VBox());
      }
      columns.get(column).getChildren().add(table(section));
      above += section.lines();
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-columns");
    columns.forEach(column -> grid.addRow(0, column));
    for (int i = 0; i < columns.size(); i++) {
      ColumnConstraints each = new ColumnConstraints();
      each.setPercentWidth(100.0 / columns.size());
      grid.getColumnConstraints().add(each);
    }
    return grid;
  }

  private static VBox table(HelpSection section) {
    Label heading = new Label(section.title());
    heading.getStyleClass().add("tile-name");
    GridPane table = new GridPane();
    table.getStyleClass().add("help-keys");
    ColumnConstraints meaning = new ColumnConstraints();
    meaning.setHgrow(Priority.ALWAYS);
    meaning.setHalignment(HPos.LEFT);
    table.getColumnConstraints().setAll(new ColumnConstraints(), meaning);
    section
        .rows()
        .forEach(
            row -> addRow(table, section.ofWords() ? "word" : "key", row.keys(), row.meaning()));
    VBox both = new VBox(heading, table);
    both.getStyleClass().add("help-section");
    return both;
  }

  private static void addRow(GridPane table, String style, String keys, String meaning) {
    Label key = new Label(keys);
    key.getStyleClass().add(style);
    key.setWrapText(true);
    Label means = new Label(meaning);
    means.setWrapText(true);
    GridPane.setValignment(key, VPos.TOP);
    table.addRow(table.getRowCount(), key, means);
  }
}
