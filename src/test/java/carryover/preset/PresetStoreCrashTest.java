package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.files.FaultyDisk;
import carryover.files.FaultyDisk.Fault;
import carryover.files.FaultyDisk.Killed;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving over a preset is stopped at every operation that changes the disk. */
class PresetStoreCrashTest {
  private static final Preset OLD = Preset.of(CnnSpace.STANDARD, new Seeds(1, 2));
  private static final Preset NEW = PresetSamples.full();

  @TempDir Path folder;

  private final PresetStore store = new PresetStore(Catalogue.studies());
  private FaultyDisk disk;
  private Path file;

  @BeforeEach
  void saveTheOldOne() throws IOException {
    disk = new FaultyDisk(folder);
    file = folder.resolve("mein Übungs\u00adpreset \u4e2d \uD83D\uDE00.json");
    store.write(file, OLD);
  }

  /** How many operations a whole save takes. */
  private long operations() throws IOException {
    disk.mend();
    long before = disk.operations();
    store.write(disk.path(file), NEW);
    store.write(file, OLD);
    return disk.operations() - before;
  }

  @Test
  void killedAtAnyOperationTheOldPresetIsWhole() throws Exception {
    long operations = operations();
    assertThat(operations).isGreaterThan(3);
    int replaced = 0;
    for (long at = 0; at < operations; at++) {
      disk.fail(Fault.KILLED, at);
      assertThatThrownBy(() -> store.write(disk.path(file), NEW)).isInstanceOf(Killed.class);
      Preset found = store.read(file);
      assertThat(found).isIn(OLD, NEW);
      replaced += found.equals(NEW) ? 1 : 0;
      store.write(file, OLD);
    }
    assertThat(replaced).as("killed only after the new one was in place").isLessThanOrEqualTo(1);
  }

  @Test
  void aFullDiskOrAReadOnlyFolderLeavesTheOldPresetAndNothingElse() throws Exception {
    long operations = operations();
    for (Fault fault : new Fault[] {Fault.FULL, Fault.READ_ONLY}) {
      disk.fail(fault, 0);
      assertThatThrownBy(() -> store.write(disk.path(file), NEW)).isInstanceOf(IOException.class);
      assertThat(store.read(file)).isEqualTo(OLD);
    }
    for (long at = 0; at < operations; at++) {
      disk.fail(Fault.FULL, at);
      try {
        store.write(disk.path(file), NEW);
        assertThat(store.read(file)).isEqualTo(NEW);
        store.write(file, OLD);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("the disk is full");
        assertThat(store.read(file)).isEqualTo(OLD);
      }
      assertThat(names()).containsExactly(file);
    }
  }

  private Path[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toArray(Path[]::new);
    }
  }
}
