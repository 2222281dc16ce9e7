package carryover.lab.gallery;

import carryover.lab.NoticeLine;
import carryover.ui.control.CommandButton;
import carryover.ui.control.FileDialogs;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** All presets with pictures and notes; takes the place of the tiles while it is open. */
public final class GalleryPage {
  private static final Words WORDS = Words.of(GalleryPage.class);
  private static final String STYLES =
      Objects.requireNonNull(GalleryPage.class.getResource("/carryover/lab/gallery/gallery.css"))
          .toExternalForm();

  private final OwnPresets own;
  private final PresetDialogs dialogs;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final GallerySearch search;
  private final GalleryList list;
  private final ItemPane item;
  private final BorderPane node = new BorderPane();

  public GalleryPage(
      GalleryModel gallery,
      OwnPresets own,
      PresetDesk desk,
      Thumbnails thumbnails,
      FileDialogs files,
      Theming theming) {
    this.own = own;
    dialogs = new PresetDialogs(files);
    ItemActions actions = new ItemActions(gallery, own, desk, dialogs, this::close);
    search = new GallerySearch(gallery, actions::open);
    list = new GalleryList(gallery, own, thumbnails, theming, actions::open);
    ItemDetails details = new ItemDetails(thumbnails, theming, actions);
    item = new ItemPane(gallery, own, desk, details, this::focus, this::focusList);
    SplitPane split = new SplitPane(list.node(), item.node());
    split.setDividerPositions(0.42);
    node.setId("gallery");
    node.getStylesheets().add(STYLES);
    node.getStyleClass().add("gallery");
    node.setMinWidth(0);
    node.setTop(head());
    node.setCenter(split);
    node.setBottom(foot());
    new GalleryKeys(gallery, actions, search.words(), list.node(), this).listenTo(node);
    open.addListener((p, old, now) -> thumbnails.setActive(now));
  }

  public Region node() {
    return node;
  }

  /** Whether it takes the place of the tiles. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Shows the presets. */
  public void show() {
    own.refresh();
    item.closeForm();
    open.set(true);
    focusList();
  }

  /** Shows the presets, or goes back to the tiles. */
  public void toggle() {
    if (open.get()) {
      close();
    } else {
      show();
    }
  }

  /** Shows the form in which the current state becomes a preset. */
  public void saveCurrent() {
    own.refresh();
    open.set(true);
    item.saveCurrent();
  }

  /** Lets a person choose files to add, and shows them. */
  public void importFiles() {
    List<Path> files = dialogs.openSeveral();
    if (!files.isEmpty()) {
      show();
      own.importFiles(files);
    }
  }

  /** Puts the preset that was deleted last back. */
  public void undelete() {
    own.undelete();
  }

  /** Shows the form for the preset that is looked at. */
  void edit() {
    item.edit();
  }

  /** One step back: from the form to the list, from the list to the tiles. */
  void escape() {
    if (item.isFormOpen()) {
      item.closeForm();
    } else {
      close();
    }
  }

  private FlowPane head() {
    Label title = new Label(WORDS.text("page.title"));
    title.getStyleClass().add("text-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane head =
        new FlowPane(
            title,
            search.words(),
            search.shelf(),
            new CommandButton(
                "gallery-save",
                WORDS.text("page.save"),
                WORDS.text("page.saveHelp"),
                this::saveCurrent),
            new CommandButton(
                "gallery-import",
                WORDS.text("page.import"),
                WORDS.text("page.importHelp"),
                this::importFiles),
            new CommandButton(
                "gallery-close",
                WORDS.text("page.close"),
                WORDS.text("page.closeHelp"),
                this::close));
    head.getStyleClass().add("gallery-head");
    return head;
  }

  private HBox foot() {
    NoticeLine message = new NoticeLine("gallery", WORDS.text("page.message"));
    own.messageProperty().addListener((p, old, next) -> message.tell(next));
    Button undo =
        new CommandButton(
            "gallery-undelete",
            WORDS.text("page.undelete"),
            WORDS.text("page.undeleteHelp"),
            this::undelete);
    undo.visibleProperty().bind(own.canUndeleteProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    undo.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(message.node(), undo);
    foot.getStyleClass().add("gallery-foot");
    return foot;
  }

  private void close() {
    open.set(false);
  }

  private void focusList() {
    focus(list.node());
  }

  /** Panes take their content into the window only once they are styled. */
  private void focus(Node target) {
    node.applyCss();
    target.requestFocus();
  }
}
