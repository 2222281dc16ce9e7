package carryover.lab.gallery;

import carryover.words.Words;

/** Which presets the gallery lists. */
enum Shelf {
  ALL,
  OWN,
  SHIPPED;

  private static final Words WORDS = Words.of(Shelf.class);

  String title() {
    return switch (this) {
      case ALL -> WORDS.text("shelf.all");
      case OWN -> WORDS.text("shelf.own");
      case SHIPPED -> WORDS.text("shelf.shipped");
    };
  }

  boolean holds(GalleryItem item) {
    return this == ALL || item.isOwn() == (this == OWN);
  }
}
