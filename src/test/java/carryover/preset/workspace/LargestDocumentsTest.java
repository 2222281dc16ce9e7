package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.files.LineFile;
import carryover.preset.MeasuredRun;
import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetSamples;
import carryover.preset.PresetStore;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceCodec;
import carryover.preset.ProvenanceWriter;
import carryover.preset.RecentFiles;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program may write it can read back, up to the largest of every kind. */
@Timeout(120)
@Tag("long")
class LargestDocumentsTest {
  @TempDir Path folder;

  /** A preset whose texts are as long as allowed, in letters that take the most bytes in a file. */
  private static Preset largest(String letter) {
    Preset full = PresetSamples.full();
    String notes = letter.repeat(Preset.LONGEST_NOTES / letter.length());
    return new Preset(
        "\u4e2d".repeat(Preset.LONGEST_NAME),
        notes,
        Collections.nCopies(Preset.MOST_TAGS, letter.repeat(Preset.LONGEST_TAG / letter.length())),
        full.setting(),
        full.seeds(),
        full.map(),
        full.family(),
        new Teaching(notes, Set.copyOf(CnnSpace.SPACE.parameters()), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\"", "\\", "\u4e2d", "\uD83D\uDE00", "\u2028", "\n"})
  void aPresetOfAnyLettersComesBack(String letter) throws Exception {
    Path file = folder.resolve("preset.json");
    new PresetStore(Catalogue.studies()).write(file, largest(letter));
    assertThat(new PresetStore(Catalogue.studies()).read(file)).isEqualTo(largest(letter));
  }

  @Test
  void aLongerPresetIsRefusedBeforeItIsOpened() {
    String preset = "{\"format\":\"carryover/preset\",\"version\":1,\"notes\":\"";
    byte[] file =
        (preset + "x".repeat(Preset.LONGEST_NOTES + 1) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new PresetCodec(Catalogue.studies()).read("f", file))
        .hasMessage("f: notes has 50001 characters, allowed: at most 50000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\u4e2d"})
  void aWorkspaceOfTheLargestPresetsComesBack(String letter) throws Exception {
    Preset preset = largest(letter);
    Map<String, String> view = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      view.put("name " + i, "\u4e2d".repeat(4096));
    }
    Workspace workspace =
        new Workspace(
            "two-layer-cnn",
            List.of(
                new DeskState(
                    preset,
                    preset,
                    Collections.nCopies(DeskState.MOST_PINS, new PinnedRun(preset, 0, true)),
                    view)),
            view);
    new WorkspaceStore(Catalogue.studies(), folder, () -> Instant.EPOCH).save(workspace);
    WorkspaceStore.Loaded loaded =
        new WorkspaceStore(Catalogue.studies(), folder, () -> Instant.EPOCH).load();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.workspace()).contains(workspace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\u4e2d"})
  void theLargestProvenanceComesBack(String letter) throws Exception {
    Preset preset = largest(letter);
    Setting cell = preset.setting().with(CnnSpace.UNIVERSAL_NORM, 0.1 + 0.2);
    MeasuredRun accuracy = new MeasuredRun(cell, Long.MIN_VALUE, List.of(1e-9 / 3, 2 / 3.0));
    Provenance provenance =
        new Provenance(
            "9".repeat(200),
            "\u4e2d".repeat(200),
            preset,
            Collections.nCopies(Provenance.MOST_PINNED, preset),
            Collections.nCopies(Provenance.MOST, accuracy));
    ProvenanceCodec codec = new ProvenanceCodec(Catalogue.studies());
    byte[] document = new ProvenanceWriter().write(provenance).getBytes(StandardCharsets.UTF_8);
    assertThat(codec.read("f", document)).isEqualTo(provenance);
  }

  @Test
  void recentFilesOfAnyNameComeBackOrAreLeftOut() throws Exception {
    RecentFiles recent = new RecentFiles(folder.resolve("recent.txt"));
    Path root = folder.toAbsolutePath();
    Path plain = root.resolve("\u4e2d".repeat(80)).resolve("x ".repeat(100));
    recent.add(plain);
    recent.add(root.resolve("two\nlines"));
    recent.add(root.resolve("end\r"));
    assertThat(recent.read()).containsExactly(plain);
  }

  @Test
  void anOrderOfTenThousandPresetsComesBack() throws Exception {
    List<String> names =
        IntStream.range(0, 10_000).mapToObj(i -> "\u4e2d".repeat(40) + " " + i + ".json").toList();
    LineFile order = new LineFile(folder.resolve("order.txt"));
    order.write(names);
    assertThat(order.read()).isEqualTo(names);
  }
}
