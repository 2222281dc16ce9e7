package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Beside the list: the preset that is looked at, or the form in which one is written. */
final class ItemPane {
  private static final Words WORDS = Words.of(ItemPane.class);

  private final GalleryModel gallery;
  private final OwnPresets own;
  private final PresetDesk desk;
  private final ItemDetails details;
  private final PresetForm form = new PresetForm(this::closeForm);
  private final Consumer<Node> focus;
  private final Runnable left;
  private final StackPane node = new StackPane();

  /**
   * @param focus brings the keyboard to a node
   * @param left runs when the form is closed
   */
  ItemPane(
      GalleryModel gallery,
      OwnPresets own,
      PresetDesk desk,
      ItemDetails details,
      Consumer<Node> focus,
      Runnable left) {
    this.gallery = gallery;
    this.own = own;
    this.desk = desk;
    this.details = details;
    this.focus = focus;
    this.left = left;
    details.setOnEdit(this::edit);
    node.getChildren().setAll(details.node());
    gallery.selectedProperty().addListener((p, old, item) -> details.show(item));
    details.show(gallery.selectedProperty().get());
  }

  Node node() {
    return node;
  }

  /** Shows the form in which what is on screen becomes a preset. */
  void saveCurrent() {
    Optional<GalleryItem> opened = desk.openedProperty().get().filter(GalleryItem::isOwn);
    Preset current = desk.current();
    Preset described =
        opened.flatMap(GalleryItem::preset).map(old -> described(current, old)).orElse(current);
    begin(
        WORDS.text("form.titleSave"),
        described,
        preset -> own.add(preset, this::savedCurrent, form::explain),
        opened.map(GalleryItem::title),
        preset -> replace(opened.orElseThrow(), preset, this::savedCurrent));
  }

  /** Shows the form for the preset that is looked at, if it is a person's own. */
  void edit() {
    GalleryItem item = gallery.selectedProperty().get();
    if (item.isOwn() && item.preset().isPresent()) {
      begin(
          WORDS.text("form.titleEdit"),
          item.preset().get().withName(item.title()),
          preset -> replace(item, preset, this::closeForm),
          Optional.empty(),
          preset -> {});
    }
  }

  boolean isFormOpen() {
    return node.getChildren().contains(form.node());
  }

  /** Shows the preset that is looked at again. */
  void closeForm() {
    node.getChildren().setAll(details.node());
    left.run();
  }

  private void begin(
      String title,
      Preset preset,
      PresetForm.Saving saving,
      Optional<String> replaced,
      PresetForm.Saving replacing) {
    node.getChildren().setAll(form.node());
    form.begin(title, preset, saving, replaced, replacing);
    focus.accept(form.first());
  }

  private void replace(GalleryItem item, Preset preset, Runnable done) {
    own.replace(item.file().orElseThrow(), preset, done, form::explain);
  }

  private void savedCurrent() {
    desk.saved(gallery.selectedProperty().get());
    closeForm();
  }

  /** What is on screen, described as the preset was that it came from. */
  private static Preset described(Preset current, Preset old) {
    return new Preset(
        old.name(),
        old.notes(),
        old.tags(),
        current.setting(),
        current.seeds(),
        current.map(),
        current.profile(),
        Optional.empty(),
        old.teaching());
  }
}
