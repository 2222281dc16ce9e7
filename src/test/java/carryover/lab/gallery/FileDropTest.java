package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.Preset;
import carryover.preset.PresetStore;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.workbench.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropTest {
  @TempDir Path folder;

  private GalleryRoom room;
  private FileDrop drop;
  private boolean galleryOpen;
  private final List<Path> learned = new ArrayList<>();

  @BeforeEach
  void open() {
    room = new GalleryRoom(folder);
    drop =
        new FileDrop(
            room.desk, room.own, () -> galleryOpen, () -> galleryOpen = true, learned::add);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Path file(String name, double alpha) throws IOException {
    Path file = folder.resolve(name + ".json");
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.ALPHA, alpha);
    new PresetStore(Catalogue.studies()).write(file, Preset.of(setting, new Seeds(1, 2)));
    return file;
  }

  @Test
  void saysBeforehandWhatLettingGoWillDo() {
    assertThat(drop.words(List.of(Path.of("a")))).isEqualTo("Drop to open");
    assertThat(drop.words(List.of(Path.of("a"), Path.of("b"))))
        .isEqualTo("Drop to add 2 files to your presets");
    galleryOpen = true;
    assertThat(drop.words(List.of(Path.of("a")))).isEqualTo("Drop to add the file to your presets");
  }

  @Test
  void aFolderIsLearnedFrom() {
    assertThat(drop.words(List.of(folder))).isEqualTo("Drop to learn from this folder");
    drop.take(List.of(folder));
    assertThat(learned).containsExactly(folder);
  }

  @Test
  void aTableIsLearnedFromUnlessItTellsItsSetting() throws IOException {
    Path features = Files.writeString(folder.resolve("features.csv"), "label,a,b\ncat,1,2\n");
    assertThat(drop.words(List.of(features))).startsWith("Drop to learn from this file");
    drop.take(List.of(features));
    room.pulse.beatUntil(() -> !learned.isEmpty());
    assertThat(learned).containsExactly(features);
    // The room reads presets; the program finds the setting beside a table as well.
    Path exported = Files.move(file("b", 0.25), folder.resolve("exported.csv"));
    drop.take(List.of(exported));
    room.pulse.beatUntil(() -> room.workbench.experiment().setting().get(CnnSpace.ALPHA) == 0.25);
    assertThat(learned).hasSize(1);
  }

  @Test
  void oneFileIsOpened() throws IOException {
    drop.take(List.of(file("a", 0.5)));
    room.pulse.beatUntil(() -> room.workbench.experiment().setting().get(CnnSpace.ALPHA) == 0.5);
    assertThat(galleryOpen).isFalse();
  }

  @Test
  void severalFilesGoIntoTheGallery() throws IOException {
    drop.take(List.of(file("a", 0.5), file("b", 0.25)));
    room.untilListed("b");
    assertThat(room.names()).containsExactly("a", "b");
    assertThat(galleryOpen).isTrue();
    assertThat(room.workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void intoAnOpenGalleryEvenOneFileIsImported() throws IOException {
    galleryOpen = true;
    drop.take(List.of(file("a", 0.5)));
    room.untilListed("a");
    assertThat(room.workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }
}
