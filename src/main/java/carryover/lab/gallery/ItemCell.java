package carryover.lab.gallery;

import carryover.ui.theme.Theming;
import carryover.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One row of the gallery; own presets can be dragged to another place. */
final class ItemCell extends ListCell<GalleryItem> {
  private static final Words WORDS = Words.of(ItemCell.class);
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final GalleryModel gallery;
  private final OwnPresets own;
  private final DataFormat format;
  private final ThumbnailView picture;
  private final Label title = new Label();
  private final Label tags = new Label();
  private final Label heading = new Label();
  private final VBox row;

  /**
   * @param format of a dragged row; its content is the key of the preset
   * @param open called for a double click
   */
  ItemCell(
      GalleryModel gallery,
      OwnPresets own,
      DataFormat format,
      Thumbnails thumbnails,
      Theming theming,
      Runnable open) {
    this.gallery = gallery;
    this.own = own;
    this.format = format;
    picture = new ThumbnailView(thumbnails, theming);
    title.setWrapText(true);
    title.getStyleClass().add("gallery-name");
    tags.getStyleClass().addAll("text-small", "text-quiet");
    VBox words = new VBox(title, tags);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(picture, words);
    line.getStyleClass().add("gallery-row");
    heading.getStyleClass().add("gallery-heading");
    row = new VBox(heading, line);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !isEmpty()) {
            open.run();
          }
        });
    setOnDragDetected(this::drag);
    setOnDragOver(this::over);
    setOnDragExited(event -> mark(false, false));
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(GalleryItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      picture.clear("");
      return;
    }
    title.setText(item.title());
    String study = gallery.heading(item);
    heading.setText(study);
    heading.setVisible(!study.isEmpty());
    heading.setManaged(!study.isEmpty());
    String kind = item.isOwn() ? WORDS.text("item.own") : WORDS.text("item.shipped");
    String described =
        item.problem().isEmpty()
            ? item.tags().isEmpty()
                ? kind
                : WORDS.text("item.tagged", kind, String.join(", ", item.tags()))
            : WORDS.text("item.unusable");
    tags.setText(described);
    setAccessibleText(WORDS.text("item.spoken", item.title(), described));
    item.preset().ifPresentOrElse(picture::show, () -> picture.clear("?"));
    setGraphic(row);
  }

  private void drag(MouseEvent event) {
    if (!isEmpty() && getItem().isOwn() && gallery.isOrdered()) {
      ClipboardContent content = new ClipboardContent();
      content.put(format, getItem().key());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private Optional<GalleryItem> dragged(DragEvent event) {
    return event.getDragboard().hasContent(format) && !isEmpty() && getItem().isOwn()
        ? gallery.find((String) event.getDragboard().getContent(format))
        : Optional.empty();
  }

  private void over(DragEvent event) {
    dragged(event)
        .filter(item -> !item.equals(getItem()))
        .ifPresent(
            item -> {
              event.acceptTransferModes(TransferMode.MOVE);
              boolean down = gallery.own().indexOf(item) < gallery.own().indexOf(getItem());
              mark(!down, down);
              event.consume();
            });
  }

  /** Where the dragged row would come to lie. */
  private void mark(boolean above, boolean below) {
    pseudoClassStateChanged(ABOVE, above);
    pseudoClassStateChanged(BELOW, below);
  }

  private void drop(DragEvent event) {
    dragged(event)
        .ifPresent(
            item -> {
              own.move(item, gallery.own().indexOf(getItem()));
              event.setDropCompleted(true);
              event.consume();
            });
  }
}
