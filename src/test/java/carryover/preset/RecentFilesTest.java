package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
  @TempDir Path folder;

  private RecentFiles recent() {
    return new RecentFiles(folder.resolve("data").resolve("recent.txt"));
  }

  private Path file(String name) {
    return folder.resolve(name).toAbsolutePath();
  }

  @Test
  void theNewestComesFirstAndNoneTwice() throws IOException {
    assertThat(recent().read()).isEmpty();
    recent().add(file("a b.json"));
    recent().add(file("\u00fc.json"));
    assertThat(recent().add(file("a b.json")))
        .containsExactly(file("a b.json"), file("\u00fc.json"));
    assertThat(recent().read()).containsExactly(file("a b.json"), file("\u00fc.json"));
  }

  @Test
  void onlyTheLastTenAreKept() throws IOException {
    for (int i = 0; i < 12; i++) {
      recent().add(file(i + ".json"));
    }
    assertThat(recent().read()).hasSize(RecentFiles.MOST).startsWith(file("11.json"));
  }

  @Test
  void linesThatAreNoPathAreLeftOut() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.write(list, List.of("", "\0", file("a.json").toString()));
    assertThat(new RecentFiles(list).read()).containsExactly(file("a.json"));
  }
}
