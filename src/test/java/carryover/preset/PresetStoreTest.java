package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetStoreTest {
  @TempDir Path folder;

  private final PresetStore store = new PresetStore(Catalogue.studies());

  @Test
  void writesAndReadsUnderAnyName() throws Exception {
    Path file = folder.resolve("schöne Übung \u4e2d\u6587.json");
    store.write(file, PresetSamples.full());
    assertThat(store.read(file)).isEqualTo(PresetSamples.full());
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> store.read(missing)).hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> store.read(folder))
        .hasMessage(folder + ": cannot be read: it is a folder");
  }

  private Path[] files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toArray(Path[]::new);
    }
  }
}
