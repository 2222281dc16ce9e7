package carryover.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("list.txt");
  }

  @Test
  void aListThatIsNotThereIsEmpty() throws IOException {
    assertThat(new LineFile(file()).read()).isEmpty();
  }

  @Test
  void entriesComeBackAndThoseThatAreNoLineAreLeftOut() throws IOException {
    new LineFile(file()).write(List.of("a b", "two\nlines", "", "end\r", "\u4e2d", "in\rside"));
    assertThat(new LineFile(file()).read()).containsExactly("a b", "\u4e2d", "in\rside");
  }

  @Test
  void aLineThatIsNotUtf8IsLeftOutAndSpoilsNoOther() throws IOException {
    Files.write(file(), "a\r\nb\u00e9\nc".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(new LineFile(file()).read()).containsExactly("a", "c");
  }
}
