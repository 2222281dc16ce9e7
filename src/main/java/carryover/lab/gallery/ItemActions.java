package carryover.lab.gallery;

import java.util.Optional;

/** What can be done with the preset that is looked at. */
final class ItemActions {
  private final GalleryModel gallery;
  private final OwnPresets own;
  private final PresetDesk desk;
  private final PresetDialogs dialogs;
  private final Runnable opened;

  /**
   * @param opened runs once the preset is on the workbench
   */
  ItemActions(
      GalleryModel gallery,
      OwnPresets own,
      PresetDesk desk,
      PresetDialogs dialogs,
      Runnable opened) {
    this.gallery = gallery;
    this.own = own;
    this.desk = desk;
    this.dialogs = dialogs;
    this.opened = opened;
  }

  /** Opens it, if it can be used. */
  void open() {
    if (looked().flatMap(GalleryItem::preset).isPresent()) {
      desk.open(item());
      opened.run();
    }
  }

  void duplicate() {
    own.duplicate(item());
  }

  void delete() {
    own.delete(item());
  }

  /** Moves it so many places down among the own ones, or up when negative. */
  void moveBy(int places) {
    own.moveBy(item(), places);
  }

  /** Writes it to a file that a person chooses. */
  void export() {
    GalleryItem item = item();
    dialogs.save(item.title()).ifPresent(file -> own.export(item, file));
  }

  void copyCode() {
    Clips.copy(desk.shareCode(item().preset().orElseThrow()));
    own.tell(desk.messageProperty().get());
  }

  /** The preset that is looked at, if there is one. */
  Optional<GalleryItem> looked() {
    return Optional.ofNullable(gallery.selectedProperty().get());
  }

  private GalleryItem item() {
    return looked().orElseThrow();
  }
}
