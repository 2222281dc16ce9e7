package carryover.lab.gallery;

import carryover.ui.control.TitledChoice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Says which presets are listed: by words, and by shelf. */
final class GallerySearch {
  private final TextField words = new TextField();
  private final TitledChoice<Shelf> shelf =
      new TitledChoice<>(
          "gallery-shelf",
          "Which presets are listed",
          List.of(Shelf.values()),
          Shelf.ALL,
          Shelf::title);

  /**
   * @param open called when Enter ends the words
   */
  GallerySearch(GalleryModel gallery, Runnable open) {
    words.setId("gallery-search");
    words.setPromptText("Search names, notes, tags");
    words.setAccessibleText("Search names, notes, tags");
    words.setTooltip(new Tooltip("All words must be found (Ctrl+F)"));
    words.textProperty().bindBidirectional(gallery.queryProperty());
    words.setOnAction(event -> open.run());
    shelf.setMinWidth(Region.USE_PREF_SIZE);
    shelf.valueProperty().bindBidirectional(gallery.shelfProperty());
  }

  /** The field to write into. */
  TextField words() {
    return words;
  }

  Node shelf() {
    return shelf;
  }
}
