package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.Preset;
import carryover.preset.PresetFolder;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GalleryModelTest {
  private final GalleryModel gallery = new GalleryModel(Catalogue.studies());
  private final GalleryItem mine = own("Mine", "Look at \u03b3\u2081.", "lecture");
  private final GalleryItem other = own("Other", "", "lecture", "negative");
  private final GalleryItem shipped =
      GalleryItem.shipped("default", preset("Default", "Both tasks share their SIGNAL.", "start"));

  private static Preset preset(String name, String notes, String... tags) {
    return new Preset(
        name,
        notes,
        List.of(tags),
        CnnSpace.STANDARD,
        new Seeds(1, 2),
        Optional.empty(),
        Optional.empty(),
        new Teaching("Guess!", Set.of(), false));
  }

  private static GalleryItem own(String name, String notes, String... tags) {
    Path file = Path.of(name + ".json");
    return GalleryItem.own(
        new PresetFolder.Entry(file, Optional.of(preset(name, notes, tags)), ""));
  }

  @BeforeEach
  void list() {
    gallery.show(List.of(mine, other, shipped));
  }

  @Test
  void theFirstPresetIsSelectedAtFirst() {
    assertThat(gallery.selectedProperty().get()).isEqualTo(mine);
  }

  @Test
  void everyWordIsSearchedInNamesNotesAndTagsWhateverItsCase() {
    gallery.queryProperty().set("LECTURE other");
    assertThat(gallery.shown()).containsExactly(other);

    gallery.queryProperty().set(" signal ");
    assertThat(gallery.shown()).containsExactly(shipped);

    gallery.queryProperty().set("\u03b3\u2081");
    assertThat(gallery.shown()).containsExactly(mine);

    gallery.queryProperty().set("guess");
    assertThat(gallery.shown()).hasSize(3);

    gallery.queryProperty().set("nothing like it");
    assertThat(gallery.shown()).isEmpty();
    assertThat(gallery.selectedProperty().get()).isNull();
  }

  @Test
  void aShelfHoldsOwnOrShippedPresets() {
    gallery.shelfProperty().set(Shelf.SHIPPED);
    assertThat(gallery.shown()).containsExactly(shipped);
    gallery.shelfProperty().set(Shelf.OWN);
    assertThat(gallery.shown()).containsExactly(mine, other);
  }

  @Test
  void theSelectionStaysWithItsPresetWhenTheListIsReadAnew() {
    gallery.select(other.key());
    gallery.show(List.of(other, mine, shipped));
    assertThat(gallery.selectedProperty().get()).isEqualTo(other);
  }

  @Test
  void whatTakesThePlaceOfADeletedPresetIsSelected() {
    gallery.select(other.key());
    gallery.show(List.of(mine, shipped));
    assertThat(gallery.selectedProperty().get()).isEqualTo(shipped);
  }

  @Test
  void selectingAPresetThatTheSearchHidesGivesTheSearchUp() {
    gallery.queryProperty().set("signal");
    gallery.select(mine.key());
    assertThat(gallery.queryProperty().get()).isEmpty();
    assertThat(gallery.selectedProperty().get()).isEqualTo(mine);
  }

  @Test
  void presetsAreMovedOnlyWhereTheirOrderIsSeen() {
    assertThat(gallery.isOrdered()).isTrue();
    gallery.queryProperty().set("lecture");
    assertThat(gallery.isOrdered()).isFalse();
  }
}
