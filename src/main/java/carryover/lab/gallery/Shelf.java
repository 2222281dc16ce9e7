package carryover.lab.gallery;

/** Which presets the gallery lists. */
enum Shelf {
  ALL("All presets"),
  OWN("My presets"),
  SHIPPED("Shipped presets");

  private final String title;

  Shelf(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  boolean holds(GalleryItem item) {
    return this == ALL || item.isOwn() == (this == OWN);
  }
}
