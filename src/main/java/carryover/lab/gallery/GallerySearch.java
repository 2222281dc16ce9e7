package carryover.lab.gallery;

import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Says which presets are listed: by words, and by shelf. */
final class GallerySearch {
  private static final Words WORDS = Words.of(GallerySearch.class);

  private final TextField words = new TextField();
  private final TitledChoice<Shelf> shelf =
      new TitledChoice<>(
          "gallery-shelf",
          WORDS.text("shelf.spoken"),
          List.of(Shelf.values()),
          Shelf.ALL,
          Shelf::title);

  /**
   * @param open called when Enter ends the words
   */
  GallerySearch(GalleryModel gallery, Runnable open) {
    words.setId("gallery-search");
    words.setPromptText(WORDS.text("search.label"));
    words.setAccessibleText(WORDS.text("search.label"));
    words.setTooltip(new WrappedTooltip(WORDS.text("search.help")));
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
