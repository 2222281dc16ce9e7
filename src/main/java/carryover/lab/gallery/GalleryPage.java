package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.ui.control.FileDialogs;
import carryover.ui.control.TitledChoice;
import carryover.ui.theme.Theming;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** All presets with pictures and notes; takes the place of the tiles while it is open. */
public final class GalleryPage {
  private static final String STYLES =
      Objects.requireNonNull(GalleryPage.class.getResource("/carryover/lab/gallery/gallery.css"))
          .toExternalForm();
  private static final DataFormat ROW = new DataFormat("application/x-carryover-gallery-row");

  private final GalleryModel gallery;
  private final OwnPresets own;
  private final PresetDesk desk;
  private final Thumbnails thumbnails;
  private final PresetDialogs dialogs;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final TextField search = new TextField();
  private final ListView<GalleryItem> list = new ListView<>();
  private final ItemDetails details;
  private final PresetForm form = new PresetForm(this::closeForm);
  private final StackPane right = new StackPane();
  private final BorderPane node = new BorderPane();

  public GalleryPage(
      GalleryModel gallery,
      OwnPresets own,
      PresetDesk desk,
      Thumbnails thumbnails,
      FileDialogs files,
      Theming theming) {
    this.gallery = gallery;
    this.own = own;
    this.desk = desk;
    this.thumbnails = thumbnails;
    dialogs = new PresetDialogs(files);
    details =
        new ItemDetails(
            thumbnails,
            theming,
            new ItemDetails.Actions(
                this::openSelected,
                this::edit,
                () -> own.duplicate(selected()),
                () -> own.delete(selected()),
                this::export,
                this::copyCode));
    makeList(theming);
    right.getChildren().setAll(details.node());
    SplitPane split = new SplitPane(list, right);
    split.setDividerPositions(0.42);
    node.setId("gallery");
    node.getStylesheets().add(STYLES);
    node.getStyleClass().add("gallery");
    node.setMinWidth(0);
    node.setTop(head());
    node.setCenter(split);
    node.setBottom(foot());
    // A filter, since lists keep Enter and Escape to themselves without a use for them.
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    gallery.selectedProperty().addListener((p, old, next) -> showSelected());
    open.addListener((p, old, now) -> thumbnails.setActive(now));
    showSelected();
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
    closeForm();
    open.set(true);
    focus(list);
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
    Optional<GalleryItem> opened = desk.openedProperty().get().filter(GalleryItem::isOwn);
    Preset current = desk.current();
    Preset described =
        opened.flatMap(GalleryItem::preset).map(old -> described(current, old)).orElse(current);
    begin(
        "Save as a preset",
        described,
        preset -> own.add(preset, this::savedCurrent, form::explain),
        opened.map(GalleryItem::title),
        preset ->
            own.replace(
                opened.orElseThrow().file().orElseThrow(), preset, this::closeForm, form::explain));
  }

  /** Lets a person choose files to add. */
  public void importFiles() {
    List<Path> files = dialogs.openSeveral(window());
    if (!files.isEmpty()) {
      own.importFiles(files);
    }
  }

  /** Puts the preset that was deleted last back. */
  public void undelete() {
    own.undelete();
  }

  private void savedCurrent() {
    desk.saved(selected());
    closeForm();
  }

  private static Preset described(Preset current, Preset old) {
    return new Preset(
        old.name(),
        old.notes(),
        old.tags(),
        current.setting(),
        current.seeds(),
        current.map(),
        Optional.empty(),
        old.teaching());
  }

  private void makeList(Theming theming) {
    list.setId("gallery-list");
    list.setItems(gallery.shown());
    list.setAccessibleText("Presets");
    list.setCellFactory(
        view -> new ItemCell(gallery, own, ROW, thumbnails, theming, this::openSelected));
    list.setPlaceholder(new Label("No preset matches"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (p, old, item) -> {
              if (item != null) {
                gallery.selectedProperty().set(item);
              }
            });
  }

  private FlowPane head() {
    Label title = new Label("Presets");
    title.getStyleClass().add("text-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    search.setId("gallery-search");
    search.setPromptText("Search names, notes, tags");
    search.setAccessibleText("Search names, notes, tags");
    search.setTooltip(new Tooltip("All words must be found (Ctrl+F)"));
    search.textProperty().bindBidirectional(gallery.queryProperty());
    search.setOnAction(event -> openSelected());
    TitledChoice<Shelf> shelf =
        new TitledChoice<>(
            "gallery-shelf",
            "Which presets are listed",
            List.of(Shelf.values()),
            Shelf.ALL,
            Shelf::title);
    shelf.setMinWidth(Region.USE_PREF_SIZE);
    shelf.valueProperty().bindBidirectional(gallery.shelfProperty());
    FlowPane head =
        new FlowPane(
            title,
            search,
            shelf,
            button("gallery-save", "Save current…", "Ctrl+S", this::saveCurrent),
            button("gallery-import", "Import…", "Adds files; or drop them here", this::importFiles),
            button("gallery-close", "Close", "Back to the tiles (Esc)", this::close));
    head.getStyleClass().add("gallery-head");
    return head;
  }

  private FlowPane foot() {
    Label message = new Label();
    message.setId("gallery-message");
    message.setWrapText(true);
    message.textProperty().bind(own.messageProperty());
    Button undo = button("gallery-undelete", "Undo delete", "Ctrl+Z", this::undelete);
    undo.visibleProperty().bind(own.canUndeleteProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    FlowPane foot = new FlowPane(message, undo);
    foot.getStyleClass().add("gallery-foot");
    return foot;
  }

  private void keyPressed(KeyEvent event) {
    boolean inList = list.isFocused();
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      escape();
    } else if (event.isShortcutDown() && code == KeyCode.Z && !isTyping()) {
      undelete();
    } else if (event.isShortcutDown() && code == KeyCode.F) {
      search.requestFocus();
    } else if (search.isFocused() && code == KeyCode.DOWN) {
      list.requestFocus();
    } else if (!inList || selected() == null) {
      return;
    } else if (code == KeyCode.ENTER) {
      openSelected();
    } else if (code == KeyCode.F2) {
      edit();
    } else if (code == KeyCode.DELETE && selected().isOwn()) {
      own.delete(selected());
    } else if (event.isShortcutDown() && code == KeyCode.D) {
      own.duplicate(selected());
    } else if (event.isAltDown() && code == KeyCode.UP && gallery.isOrdered()) {
      own.moveBy(selected(), -1);
    } else if (event.isAltDown() && code == KeyCode.DOWN && gallery.isOrdered()) {
      own.moveBy(selected(), 1);
    } else {
      return;
    }
    event.consume();
  }

  /** One step back: from the form to the list, from the list to the tiles. */
  private void escape() {
    if (right.getChildren().contains(form.node())) {
      closeForm();
    } else {
      close();
    }
  }

  private void begin(
      String title,
      Preset preset,
      PresetForm.Saving saving,
      Optional<String> replaced,
      PresetForm.Saving replacing) {
    right.getChildren().setAll(form.node());
    form.begin(title, preset, saving, replaced, replacing);
    focus(form.first());
  }

  /** Panes take their content into the window only once they are styled. */
  private void focus(Node target) {
    node.applyCss();
    target.requestFocus();
  }

  private boolean isTyping() {
    return node.getScene().getFocusOwner() instanceof TextInputControl;
  }

  private void close() {
    open.set(false);
  }

  private void closeForm() {
    right.getChildren().setAll(details.node());
    focus(list);
  }

  private GalleryItem selected() {
    return gallery.selectedProperty().get();
  }

  private void showSelected() {
    GalleryItem item = selected();
    details.show(item);
    int place = gallery.shown().indexOf(item);
    if (place >= 0 && list.getSelectionModel().getSelectedIndex() != place) {
      list.getSelectionModel().select(place);
      // With the one above it, so that its surroundings are seen.
      list.scrollTo(Math.max(0, place - 1));
    }
  }

  private void openSelected() {
    if (selected() != null && selected().preset().isPresent()) {
      desk.open(selected());
      close();
    }
  }

  private void edit() {
    GalleryItem item = selected();
    if (item.isOwn() && item.preset().isPresent()) {
      begin(
          "Edit",
          item.preset().get().withName(item.title()),
          preset -> own.replace(item.file().orElseThrow(), preset, this::closeForm, form::explain),
          Optional.empty(),
          preset -> {});
    }
  }

  private void export() {
    GalleryItem item = selected();
    dialogs.save(window(), item.title()).ifPresent(file -> own.export(item, file));
  }

  private void copyCode() {
    GalleryItem item = selected();
    Clips.copy(desk.shareCode(item.preset().orElseThrow()));
    own.tell("Copied the share code of “" + item.title() + "”: setting, seeds and map");
  }

  private Window window() {
    return node.getScene().getWindow();
  }

  private static Button button(String id, String title, String help, Runnable action) {
    Button button = new Button(title);
    button.setId(id);
    button.setAccessibleText(title);
    button.setTooltip(new Tooltip(help));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
