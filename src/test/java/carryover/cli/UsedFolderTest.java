package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.Engine;
import carryover.workers.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that are in the folder of {@code --out} are never destroyed or mixed with others. */
class UsedFolderTest {
  @TempDir Path folder;
  private Map<String, String> before;

  @BeforeEach
  void runOnce() throws IOException {
    assertThat(run(CommandRun.engine(), new Cancellation(), "--seeds", "1..2").code()).isZero();
    before = files();
    assertThat(before).containsOnlyKeys("summary.json", "curves.csv", "coefficients.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.json", "curves.csv", "coefficients.csv"})
  void oneOldFileIsEnoughToRefuse(String left) throws IOException {
    for (String name : before.keySet()) {
      if (!name.equals(left)) {
        Files.delete(folder.resolve(name));
      }
    }
    assertThat(run(CommandRun.engine(), new Cancellation(), "--seeds", "3"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "carryover run: --out "
                    + folder
                    + ": "
                    + left
                    + " is there already: give --force to replace earlier results, or another"
                    + " folder\n"));
    assertThat(files()).containsOnlyKeys(left).containsEntry(left, before.get(left));
  }

  @Test
  void forceReplacesAllOfThem() throws IOException {
    assertThat(run(CommandRun.engine(), new Cancellation(), "--seeds", "3", "--force").code())
        .isZero();
    assertThat(files()).containsOnlyKeys(before.keySet().toArray(String[]::new));
    assertThat(files().get("curves.csv")).contains("\n3,scratch,").doesNotContain("\n1,");
    assertThat(files().get("coefficients.csv")).contains("\n3,scratch,").doesNotContain("\n1,");
    assertThat(files().get("summary.json")).contains("\"seeds\": [3],");
  }

  @Test
  void aForcedRunThatFailsLeavesTheOldOnesWhole() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    Engine broken =
        (setting, seed, recording, listener, cancelled) -> {
          if (calls.incrementAndGet() == 3) {
            throw new IllegalStateException("broken");
          }
          return CommandRun.engine().train(setting, seed, recording, listener, cancelled);
        };
    assertThat(
            run(broken, new Cancellation(), "--seeds", "5..9", "--threads", "1", "--force").code())
        .isEqualTo(ExitCode.FAILED);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aForcedRunThatIsInterruptedBeforeItsFirstResultLeavesThemToo() throws IOException {
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThat(run(CommandRun.engine(), cancelled, "--seeds", "5..9", "--force"))
        .isEqualTo(new CommandRun(130, "no seed was finished\n", ""));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aRefusedSettingLeavesThemToo() throws IOException {
    run(CommandRun.engine(), new Cancellation(), "--set", "dimension=10000000", "--force");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map.json", "map.png", "map.svg", "map.pdf"})
  void aMapIsNotWrittenBesidePartsOfAnother(String name) throws IOException {
    Path maps = Files.createDirectory(folder.resolve("maps"));
    Files.writeString(maps.resolve(name), "old");
    for (String resume : new String[] {"", " --resume"}) {
      String line = "sweep --x alpha=0:1:2 --y dimension=10:20:2 --out " + maps + resume;
      CommandRun run = CommandRun.of(line.split(" "));
      assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(run.err()).contains(name + " is there already: ").hasLineCount(1);
    }
    assertThat(maps.resolve(name)).hasContent("old");
    assertThat(maps.resolve("cells.csv")).doesNotExist();
  }

  /** Renaming over a link, a pipe or a folder would take it away. */
  @ParameterizedTest
  @ValueSource(strings = {"run", "run --force", "sweep --x alpha=0:1:2 --y dimension=10:20:2"})
  void whatIsNoOrdinaryFileIsNotReplaced(String command) throws IOException {
    for (String name : List.of("curves.csv", "map.png")) {
      Files.createDirectories(folder.resolve("other"));
      Files.createSymbolicLink(folder.resolve("other").resolve(name), Path.of("elsewhere"));
    }
    CommandRun run = CommandRun.of((command + " --out " + folder.resolve("other")).split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains(" is no ordinary file and is not replaced: ").hasLineCount(1);
    assertThat(Files.isSymbolicLink(folder.resolve("other/curves.csv"))).isTrue();
    assertThat(Files.isSymbolicLink(folder.resolve("other/map.png"))).isTrue();
  }

  /** A picture of an earlier state would stand beside the numbers of a later one. */
  @Test
  void aMapThatIsContinuedRenewsEveryPictureThatIsThere() throws IOException {
    Path maps = folder.resolve("maps");
    String line = "sweep --x alpha=0:1:2 --y dimension=10:20:2 --out " + maps + " --seeds ";
    CommandRun.of((line + "1 --figure png,svg").split(" "));
    String first = Files.readString(maps.resolve("map.svg"));
    CommandRun.of((line + "1..2 --resume --figure pdf").split(" "));
    assertThat(Files.readString(maps.resolve("map.svg"))).isNotEqualTo(first).contains("1..2");
    assertThat(maps.resolve("map.pdf")).exists();
    assertThat(maps.resolve("map.png")).exists();
  }

  private CommandRun run(Engine engine, Cancellation cancellation, String... more) {
    String[] line =
        Stream.concat(Stream.of("run", "--out", folder.toString()), Stream.of(more))
            .toArray(String[]::new);
    return CommandRun.of(engine, cancellation, line);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
