package carryover.lab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
  @TempDir Path parent;

  private static Map<String, byte[]> files(String content) {
    return Map.of("a.txt", content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSecondTimeThereIsAnotherFolderAndTheFirstIsAsItWas() throws IOException {
    assertThat(NewFolder.write(parent, "out", files("one"))).isEqualTo(parent.resolve("out"));
    assertThat(NewFolder.write(parent, "out", files("two"))).isEqualTo(parent.resolve("out-2"));
    assertThat(NewFolder.write(parent, "out", files("three"))).isEqualTo(parent.resolve("out-3"));

    assertThat(parent.resolve("out/a.txt")).hasContent("one");
    assertThat(parent.resolve("out-2/a.txt")).hasContent("two");
  }

  @Test
  void aFileOfThatNameStays() throws IOException {
    Files.writeString(parent.resolve("out"), "mine");

    assertThat(NewFolder.write(parent, "out", files("one"))).isEqualTo(parent.resolve("out-2"));
    assertThat(parent.resolve("out")).hasContent("mine");
  }

  @Test
  void whenAFileCannotBeWrittenNothingIsLeftBehind() {
    Map<String, byte[]> impossible =
        Map.of("a.txt", new byte[1], "no/such/folder.txt", new byte[1]);

    assertThatThrownBy(() -> NewFolder.write(parent, "out", impossible))
        .isInstanceOf(IOException.class);
    assertThat(parent).isEmptyDirectory();
  }
}
