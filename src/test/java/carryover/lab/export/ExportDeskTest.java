package carryover.lab.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.live.ManualPulse;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ExportDeskTest {
  private static final FileContent HELLO =
      out -> out.write("hello".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(2);
  private final ExportDesk desk =
      new ExportDesk(workbench, new Trainer(new FastEngine(), pool), pool, new Feed(pulse));

  @AfterEach
  void close() {
    pool.close();
  }

  private String save(Path file, FileContent content) {
    desk.say("");
    desk.save(file, "txt", content);
    pulse.beatUntil(() -> !desk.messageProperty().get().text().isEmpty());
    return desk.messageProperty().get().text();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aFileIsWrittenWithItsEnding() {
    assertThat(save(folder.resolve("a b – \u4e2d"), HELLO))
        .isEqualTo("Exported " + folder.resolve("a b – \u4e2d.txt"));
    assertThat(folder.resolve("a b – \u4e2d.txt")).hasContent("hello");
  }

  @Test
  void aFileChosenInTheDialogIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.TXT"), "old");
    save(file, HELLO);
    assertThat(file).hasContent("hello");
  }

  @Test
  void aFileThatOnlyTheMissingEndingHidIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    assertThat(save(folder.resolve("a"), HELLO))
        .isEqualTo(file + " exists already: choose it in the dialog to replace it");
    assertThat(file).hasContent("old");
  }

  @Test
  void whenTheDiskIsFullTheOldFileStaysAndNoHalfOneIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    FileContent full =
        out -> {
          HELLO.write(out);
          throw new IOException("No space left on device");
        };
    assertThat(save(file, full)).isEqualTo("Not exported: No space left on device");
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aFolderThatIsNoneIsNamedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(save(file.resolve("a.txt"), HELLO))
        .isEqualTo(
            "Not exported: "
                + file.resolve("a.txt")
                + ": cannot be written: there is no such folder");
    Files.createDirectory(folder.resolve("b.txt"));
    assertThat(save(folder.resolve("b.txt"), HELLO))
        .isEqualTo(
            "Not exported: " + folder.resolve("b.txt") + ": cannot be written: it is a folder");
  }

  @Test
  void filtersAreTrainedOnceMoreAndTellWhereTheyComeFrom() throws Exception {
    Setting setting =
        CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_STEPS, 5).with(CnnSpace.DOWNSTREAM_STEPS, 5);
    workbench.change(new Experiment(setting, new Seeds(4, 5)), ChangePhase.COMMITTED);

    desk.saveDetails(folder.resolve("filters.npy"));
    pulse.beatUntil(() -> desk.messageProperty().get().text().startsWith("Exported"));

    Provenance provenance =
        new ProvenanceFile(Catalogue.studies()).read(folder.resolve("filters.npy"));
    assertThat(provenance.preset().setting()).isEqualTo(setting);
    assertThat(provenance.runs()).hasSize(2);
    assertThat(Files.readString(folder.resolve("filters.npy"), StandardCharsets.ISO_8859_1))
        .contains("'shape': (2, 3, 20, 5)");
  }
}
