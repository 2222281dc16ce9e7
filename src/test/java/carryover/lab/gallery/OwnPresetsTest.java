package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetStore;
import carryover.preset.ShippedPresets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPresetsTest {
  @TempDir Path folder;

  private GalleryRoom room;

  @BeforeEach
  void open() {
    room = new GalleryRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name + ".json");
    new PresetStore(Catalogue.studies()).write(file, GalleryRoom.preset(name));
    return file;
  }

  @Test
  void theGalleryListsOwnPresetsAndThenTheShippedOnes() {
    room.add("Mine");

    assertThat(room.gallery.shown())
        .hasSize(1 + new ShippedPresets(Catalogue.studies()).names().size());
    assertThat(room.gallery.shown().get(0).title()).isEqualTo("Mine");
    assertThat(room.gallery.selectedProperty().get().title()).isEqualTo("Mine");
  }

  @Test
  void aDeletedPresetComesBackInItsPlaceAndIsSelected() {
    room.add("B");
    room.add("A");

    room.own.delete(room.item("A"));
    room.untilMessage("Deleted “A”");
    assertThat(room.names()).containsExactly("B");
    assertThat(room.gallery.selectedProperty().get().title()).isEqualTo("B");
    assertThat(room.own.canUndeleteProperty().get()).isTrue();

    room.own.undelete();
    room.untilListed("A");
    assertThat(room.names()).containsExactly("A", "B");
    assertThat(room.gallery.selectedProperty().get().title()).isEqualTo("A");
    assertThat(room.own.canUndeleteProperty().get()).isFalse();
  }

  @Test
  void severalDeletedPresetsComeBackOneByOne() {
    room.add("B");
    room.add("A");
    room.own.delete(room.item("A"));
    room.untilMessage("Deleted “A”");
    room.own.delete(room.item("B"));
    room.untilMessage("Deleted “B”");

    room.own.undelete();
    room.untilListed("B");
    room.own.undelete();
    room.untilListed("A");

    assertThat(room.names()).containsExactly("A", "B");
  }

  @Test
  void aCopyStandsBehindItsOriginalAndAnOwnOneOfAShippedComesFirst() {
    room.add("B");
    room.add("A");

    room.own.duplicate(room.item("A"));
    room.untilListed("A (copy)");
    room.own.duplicate(room.item("Default"));
    room.untilListed("Default (copy)");

    assertThat(room.names()).containsExactly("Default (copy)", "A", "A (copy)", "B");
    assertThat(room.item("Default (copy)").preset().orElseThrow().notes())
        .isEqualTo(room.item("Default").preset().orElseThrow().notes());
  }

  @Test
  void aCopyOfTheLongestNameStillHasAName() {
    room.add("x".repeat(200));
    room.own.duplicate(room.item("x".repeat(200)));
    room.untilListed("x".repeat(193) + " (copy)");
  }

  @Test
  void presetsAreMovedUpAndDownButNotBeyondTheEnds() {
    room.add("C");
    room.add("B");
    room.add("A");

    room.own.moveBy(room.item("A"), -1);
    room.own.moveBy(room.item("A"), 1);
    room.pulse.beatUntil(() -> room.names().equals(List.of("B", "A", "C")));
    room.own.move(room.item("C"), 0);
    room.pulse.beatUntil(() -> room.names().equals(List.of("C", "B", "A")));
  }

  @Test
  void severalFilesAreImportedAtOnceAndABadOneIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{}");

    room.own.importFiles(List.of(file("One"), bad, file("Two \u4e2d")));
    room.untilMessage("Imported 2 presets; not " + bad);
    assertThat(room.own.messageProperty().get().isError()).isTrue();

    assertThat(room.names()).containsExactly("One", "Two \u4e2d");
    assertThat(room.presets.resolve("One.json")).exists();
  }

  @Test
  void anExportedPresetIsAPresetFile() throws Exception {
    room.add("Mine");
    Path file = folder.resolve("with blanks and \u00fc.json");

    room.own.export(room.item("Mine"), file);
    room.untilMessage("Exported to ");
    assertThat(room.own.messageProperty().get().isError()).isFalse();

    assertThat(new PresetStore(Catalogue.studies()).read(file))
        .isEqualTo(GalleryRoom.preset("Mine"));
  }

  @Test
  void whatCannotBeSavedIsExplainedAndNothingIsLost() throws IOException {
    Files.createFile(room.presets);
    List<String> heard = new ArrayList<>();

    room.own.add(GalleryRoom.preset("Mine"), () -> heard.add("saved"), heard::add);
    room.pulse.beatUntil(() -> !heard.isEmpty());

    assertThat(heard).containsExactly(room.presets + ": cannot be made: a file is in the way");
  }

  @Test
  void aPresetThatCannotBePutBackCanBeTriedAgain() throws IOException {
    room.add("A");
    room.own.delete(room.item("A"));
    room.untilMessage("Deleted");
    Files.delete(room.presets.resolve("order.txt"));
    Files.delete(room.presets);

    room.own.undelete();
    room.untilMessage(room.presets + "");
    assertThat(room.own.messageProperty().get().text()).contains("cannot be written");
    assertThat(room.own.messageProperty().get().isError()).isTrue();

    Files.createDirectories(room.presets);
    room.own.undelete();
    room.untilListed("A");
  }

  @Test
  void anEditedPresetStaysInItsFile() {
    room.add("Old");
    Path file = room.item("Old").file().orElseThrow();

    room.own.replace(file, GalleryRoom.preset("New"), () -> {}, AssertionError::new);
    room.untilListed("New");

    assertThat(room.names()).containsExactly("New");
    assertThat(room.item("New").file()).contains(file);
  }
}
