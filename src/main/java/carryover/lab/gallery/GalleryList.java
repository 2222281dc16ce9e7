package carryover.lab.gallery;

import carryover.ui.theme.Theming;
import carryover.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;

/** The presets in rows; the selected row and the model's selection are one. */
final class GalleryList {
  private static final Words WORDS = Words.of(GalleryList.class);
  private static final DataFormat ROW = new DataFormat("application/x-carryover-gallery-row");

  private final GalleryModel gallery;
  private final ListView<GalleryItem> node = new ListView<>();

  /**
   * @param open called for a double click
   */
  GalleryList(
      GalleryModel gallery, OwnPresets own, Thumbnails thumbnails, Theming theming, Runnable open) {
    this.gallery = gallery;
    node.setId("gallery-list");
    node.setItems(gallery.shown());
    node.setAccessibleText(WORDS.text("list.spoken"));
    node.setCellFactory(view -> new ItemCell(gallery, own, ROW, thumbnails, theming, open));
    node.setPlaceholder(new Label(WORDS.text("list.empty")));
    node.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (p, old, item) -> {
              if (item != null) {
                gallery.selectedProperty().set(item);
              }
            });
    gallery.selectedProperty().addListener((p, old, item) -> show(item));
    show(gallery.selectedProperty().get());
  }

  ListView<GalleryItem> node() {
    return node;
  }

  private void show(GalleryItem item) {
    int place = gallery.shown().indexOf(item);
    if (place >= 0 && node.getSelectionModel().getSelectedIndex() != place) {
      node.getSelectionModel().select(place);
      // With the one above it, so that its surroundings are seen.
      node.scrollTo(Math.max(0, place - 1));
    }
  }
}
