package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetFolderTest {
  private static final int LAST = Integer.MAX_VALUE;

  @TempDir Path temporary;

  private Path path;
  private PresetFolder folder;

  @BeforeEach
  void open() {
    path = temporary.resolve("my own").resolve("presets");
    folder = new PresetFolder(path, new PresetStore(Catalogue.studies()));
  }

  private static Preset named(String name) {
    return PresetSamples.full().withName(name);
  }

  private List<String> names() throws IOException {
    return folder.list().stream().map(entry -> entry.preset().orElseThrow().name()).toList();
  }

  @Test
  void presetsOfTheSameNameGetFilesWithNumbers() throws IOException {
    for (int i = 0; i < 3; i++) {
      folder.add(named("One"), LAST);
    }

    assertThat(folder.list())
        .extracting(PresetFolder.Entry::file)
        .containsExactlyInAnyOrder(
            path.resolve("One.json"), path.resolve("One 2.json"), path.resolve("One 3.json"));
  }

  @Test
  void aPresetWithoutANameIsCalledLikeItsFile() throws IOException {
    folder.add(named("One"), LAST);
    folder.add(named(" "), LAST);
    Files.writeString(path.resolve("broken.json"), "{");

    assertThat(folder.list())
        .extracting(PresetFolder.Entry::title)
        .containsExactlyInAnyOrder("One", "preset", "broken");
  }

  @Test
  void aFolderThatIsNotThereIsEmptyAndMadeByTheFirstPreset() throws IOException {
    assertThat(folder.list()).isEmpty();
    assertThat(path).doesNotExist();

    folder.add(named("One"), 0);

    assertThat(folder.list())
        .extracting(PresetFolder.Entry::file)
        .containsExactly(path.resolve("One.json"));
    assertThat(folder.list().get(0).preset()).contains(named("One"));
  }

  @Test
  void theOrderIsTheOneAPersonGave() throws IOException {
    folder.add(named("B"), LAST);
    folder.add(named("C"), LAST);
    folder.add(named("A"), 1);
    assertThat(names()).containsExactly("B", "A", "C");

    folder.move(path.resolve("C.json"), 0);
    assertThat(names()).containsExactly("C", "B", "A");
    folder = new PresetFolder(path, new PresetStore(Catalogue.studies()));
    assertThat(names()).containsExactly("C", "B", "A");
  }

  @Test
  void filesThatOthersPutThereComeLastByName() throws IOException {
    folder.add(named("Mine"), 0);
    new PresetStore(Catalogue.studies()).write(path.resolve("b.json"), named("From b"));
    new PresetStore(Catalogue.studies()).write(path.resolve("a.json"), named("From a"));
    assertThat(names()).containsExactly("Mine", "From a", "From b");
  }

  @Test
  void twoPresetsOfTheSameNameKeepTheirOwnFiles() throws IOException {
    folder.add(named("Same"), LAST);
    Path second = folder.add(named("Same"), LAST);
    assertThat(second.getFileName()).hasToString("Same 2.json");
    assertThat(names()).containsExactly("Same", "Same");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b\\c:d*e?",
        "..",
        "CON",
        " . ",
        "\u4e2d\u6587 \u00dcbung \ud83d\ude00",
        "<>|\"",
        "-x"
      })
  void anyNameGivesAFileInTheFolderAndComesBackUnchanged(String name) throws IOException {
    Path file = folder.add(named(name), 0);
    assertThat(file.getParent()).isEqualTo(path);
    assertThat(file).isRegularFile();
    assertThat(file.getFileName().toString()).doesNotStartWith(".").doesNotStartWith("-");
    assertThat(names()).containsExactly(name);
  }

  @Test
  void aVeryLongNameFitsIntoAFileName() throws IOException {
    String name = "\ud83d\ude00".repeat(100);
    Path file = folder.add(named(name), 0);
    assertThat(file.getFileName().toString().length()).isLessThan(130);
    assertThat(names()).containsExactly(name);
  }

  @Test
  void aDeletedPresetIsPutBackInItsPlaceByteByByte() throws IOException {
    folder.add(named("A"), LAST);
    Path file = folder.add(named("B"), LAST);
    folder.add(named("C"), LAST);
    byte[] before = Files.readAllBytes(file);

    PresetFolder.Removed removed = folder.remove(file);
    assertThat(names()).containsExactly("A", "C");

    assertThat(folder.restore(removed)).isEqualTo(file);
    assertThat(names()).containsExactly("A", "B", "C");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whatTookTheNameOfADeletedPresetIsNotOverwritten() throws IOException {
    Path file = folder.add(named("A"), LAST);
    PresetFolder.Removed removed = folder.remove(file);
    folder.add(named("A"), LAST);

    folder.restore(removed);

    assertThat(folder.list()).hasSize(2);
  }

  @Test
  void aDamagedFileIsListedWithItsProblemAndHoldsUpNobody() throws IOException {
    folder.add(named("Good"), 0);
    Files.writeString(path.resolve("bad.json"), "{ half");

    List<PresetFolder.Entry> entries = folder.list();

    assertThat(entries).hasSize(2);
    assertThat(entries.get(1).preset()).isEmpty();
    assertThat(entries.get(1).problem()).contains("bad.json").contains("not valid JSON");
  }

  @Test
  void whereAFileIsInTheWayTheMessageNamesIt() throws IOException {
    Files.createDirectories(path.getParent());
    Files.createFile(path);
    assertThatThrownBy(() -> folder.add(named("A"), 0))
        .isInstanceOf(IOException.class)
        .hasMessage(path + ": cannot be made: a file is in the way");
  }

  @Test
  void aFailedReplacementLeavesTheOldPreset() throws IOException {
    folder.add(named("Old"), 0);
    // The temporary file cannot be made in a folder that is gone.
    Path gone = path.resolve("gone").resolve("x.json");
    assertThatThrownBy(() -> folder.replace(gone, named("New")))
        .hasMessage(gone + ": cannot be written: there is no such folder");
    assertThat(names()).containsExactly("Old");
  }
}
