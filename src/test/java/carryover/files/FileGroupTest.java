package carryover.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.files.FaultyDisk.Fault;
import carryover.files.FaultyDisk.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the disk fails: the old files or the new ones, never a head beside others' files. */
class FileGroupTest {
  private static final List<String> NAMES = List.of("a.csv", "b.csv", "head.json");

  @TempDir Path top;

  /** Writes all files with one word as their content. */
  private static void write(Path folder, String word) throws IOException {
    try (FileGroup group = FileGroup.open(folder, "head.json")) {
      group.writer("a.csv").write(word);
      group.writer("b.csv").write(word);
      group.write("head.json", word.getBytes(StandardCharsets.UTF_8));
      group.publish();
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static boolean allSay(Map<String, String> files, String word) {
    return files.keySet().containsAll(NAMES) && files.values().stream().allMatch(word::equals);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theOldOnesOrTheNewOnes(Fault fault) throws IOException {
    boolean failed = true;
    for (int operation = 0; failed; operation++) {
      Path folder = Files.createDirectory(top.resolve(fault + "-" + operation));
      write(folder, "old");
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(fault, operation);
      failed = false;
      try {
        write(disk.path(folder), "new");
      } catch (IOException | Killed e) {
        failed = true;
      }
      Map<String, String> left = files(folder);
      if (left.containsKey("head.json")) {
        String word = left.get("head.json");
        assertThat(allSay(left, word)).as("at operation %s: %s", operation, left).isTrue();
      }
      FileGroup.open(folder, "head.json").close();
      Map<String, String> mended = files(folder);
      assertThat(allSay(mended, "old") || allSay(mended, "new"))
          .as("after operation %s: %s", operation, mended)
          .isTrue();
      try (Stream<Path> everything = Files.list(folder)) {
        assertThat(everything).hasSize(NAMES.size());
      }
    }
  }

  @Test
  void whatIsNotPublishedIsThrownAway() throws IOException {
    write(top, "old");
    try (FileGroup group = FileGroup.open(top, "head.json")) {
      group.writer("a.csv").write("new");
    }
    assertThat(allSay(files(top), "old")).isTrue();
    try (Stream<Path> everything = Files.list(top)) {
      assertThat(everything).hasSize(NAMES.size());
    }
  }

  @Test
  void twoGroupsInOneFolderAreRefused() throws IOException {
    FileGroup first = FileGroup.open(top, "head.json");
    assertThatThrownBy(() -> FileGroup.open(top, "head.json"))
        .isInstanceOf(FileProblem.class)
        .hasMessage(top + ": another run is writing there");
    first.close();
    FileGroup.open(top, "head.json").close();
  }

  /** On a full disk the text that waits in memory cannot be written, and the room is wanted. */
  @Test
  void nothingStaysAsideWhenClosingFails() throws IOException {
    FaultyDisk disk = new FaultyDisk(top);
    FileGroup group = FileGroup.open(disk.path(top), "head.json");
    group.writer("a.csv").write("text that waits in memory");
    disk.fail(Fault.FULL, 0);
    assertThatThrownBy(group::close).isInstanceOf(IOException.class);
    assertThat(top).isEmptyDirectory();
  }
}
