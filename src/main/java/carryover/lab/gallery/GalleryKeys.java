package carryover.lab.gallery;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the gallery. */
final class GalleryKeys {
  private final GalleryModel gallery;
  private final ItemActions actions;
  private final Node search;
  private final Node list;
  private final GalleryPage page;

  GalleryKeys(GalleryModel gallery, ItemActions actions, Node search, Node list, GalleryPage page) {
    this.gallery = gallery;
    this.actions = actions;
    this.search = search;
    this.list = list;
    this.page = page;
  }

  /** A filter, since lists keep Enter and Escape to themselves without a use for them. */
  void listenTo(Node node) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isUsed(event) || (list.isFocused() && isUsedByItem(event))) {
            event.consume();
          }
        });
  }

  private boolean isUsed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      page.escape();
    } else if (event.isShortcutDown() && code == KeyCode.Z && !isTyping()) {
      page.undelete();
    } else if (event.isShortcutDown() && code == KeyCode.F) {
      search.requestFocus();
    } else if (search.isFocused() && code == KeyCode.DOWN) {
      list.requestFocus();
    } else {
      return false;
    }
    return true;
  }

  private boolean isUsedByItem(KeyEvent event) {
    GalleryItem item = gallery.selectedProperty().get();
    KeyCode code = event.getCode();
    if (item == null) {
      return false;
    } else if (code == KeyCode.ENTER) {
      actions.open();
    } else if (code == KeyCode.F2) {
      page.edit();
    } else if (code == KeyCode.DELETE && item.isOwn()) {
      actions.delete();
    } else if (event.isShortcutDown() && code == KeyCode.D) {
      actions.duplicate();
    } else if (event.isAltDown() && code == KeyCode.UP && gallery.isOrdered()) {
      actions.moveBy(-1);
    } else if (event.isAltDown() && code == KeyCode.DOWN && gallery.isOrdered()) {
      actions.moveBy(1);
    } else {
      return false;
    }
    return true;
  }

  private boolean isTyping() {
    return list.getScene().getFocusOwner() instanceof TextInputControl;
  }
}
