package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own. */
@Tag("process")
@Timeout(120)
class LauncherTest {
  /**
   * SIGTERM takes the same way as Ctrl-C. SIGINT would not do here: it is ignored by whatever a
   * shell has started in the background.
   */
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;
  private Process process;

  @AfterEach
  void leaveNothingRunning() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --seeds 1 --json --out",
        "sweep --seeds 1 --json --x alpha=0:1:2 --y dimension=10:20:2 --out"
      })
  void aCommandLoadsNoClassOfJavaFxOrNd4j(String line) throws Exception {
    Path classes = folder.resolve("classes.txt");
    process =
        start(
            List.of("-Djava.awt.headless=true", "-Xlog:class+load:file=" + classes),
            (line + " " + folder.resolve("results")).split(" "));
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(classes))
        .contains("carryover.cli.")
        .doesNotContain("javafx.", "org.nd4j.", "carryover.lab.");
    assertThat(Files.readString(folder.resolve("out"))).contains("\"program\": \"carryover\"");
    assertThat(folder.resolve("err")).content().doesNotContain("xception", "WARNING");
  }

  @Test
  void badInputIsOneLineAndExitCode2() throws Exception {
    process = start(List.of(), "run", "--set", "alpha=2");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("out")).isEmptyFile();
    assertThat(folder.resolve("err"))
        .hasContent("carryover run: --set alpha = 2 is not allowed: 0…1");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
  void aRunThatIsAskedToEndKeepsWhatIsFinished() throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    process =
        start(List.of(), "run", "--seeds", "1..10000", "--threads", "1", "--out", "" + results);
    awaitThat(results, ".carryover-aside", Files::isDirectory);
    awaitThat(results.resolve(".carryover-aside"), "part", Files::isDirectory);
    awaitRows(results.resolve(".carryover-aside/part"), "curves.csv");
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(TERMINATED);
    List<String> rows = Files.readAllLines(results.resolve("curves.csv"));
    String last = rows.get(rows.size() - 1);
    assertThat(last).matches("\\d+,scratch,200,[^,]+,[^,]+,[^,]+");
    String finished =
        LongStream.rangeClosed(1, Long.parseLong(last.replaceFirst(",.*", "")))
            .mapToObj(Long::toString)
            .collect(Collectors.joining(", "));
    assertThat(results.resolve("summary.json"))
        .content()
        .contains("\"seeds\": [" + finished + "],")
        .endsWith("\n}\n");
  }

  @Test
  void aRunThatIsKilledLeavesTheResultsBeforeItWhole() throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    process = start(List.of(), "run", "--seeds", "1", "--out", "" + results);
    assertThat(process.waitFor()).isZero();
    String summary = Files.readString(results.resolve("summary.json"));
    String curves = Files.readString(results.resolve("curves.csv"));

    process = start(List.of(), "run", "--seeds", "2..10000", "--force", "--out", "" + results);
    awaitThat(results, ".carryover-aside", Files::isDirectory);
    awaitThat(results.resolve(".carryover-aside"), "part", Files::isDirectory);
    awaitText(results.resolve(".carryover-aside/part"), "curves.csv", "scratch");
    process.destroyForcibly().waitFor();

    assertThat(results.resolve("summary.json")).content().isEqualTo(summary);
    assertThat(results.resolve("curves.csv")).content().isEqualTo(curves);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
  void aMapThatIsAskedToEndIsKeptAsFarAsItIs() throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    process =
        start(
            List.of("-Djava.awt.headless=true"),
            ("sweep --x universalNorm=0:2:100 --y dimension=500:5000:100 --out " + results)
                .split(" "));
    awaitRows(results, "cells.csv");
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("err")).content().doesNotContain("xception", "WARNING");
    assertThat(results.resolve("map.json")).content().endsWith("\n}\n");
    assertThat(ImageIO.read(results.resolve("map.png").toFile())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
  void aMapThatIsAskedToEndIsDrawnInEveryKind(String kind) throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    process =
        start(
            List.of("-Djava.awt.headless=true"),
            ("sweep --x universalNorm=0:2:100 --y dimension=500:5000:100 --figure "
                    + kind
                    + " --out "
                    + results)
                .split(" "));
    awaitRows(results, "cells.csv");
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("err")).content().doesNotContain("xception", "hutdown", "\tat ");
    assertThat(
            new ProvenanceFile(Catalogue.studies())
                .read(results.resolve("map." + kind))
                .preset()
                .map())
        .isPresent();
  }

  /** Ten thousand million trainings are started like any others, and stopped like any others. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
  void evenTheLargestMapBeginsAndEndsAtOnce() throws Exception {
    Path results = Files.createDirectory(folder.resolve("results"));
    process =
        start(
            List.of("-Djava.awt.headless=true"),
            ("sweep --x alpha=0:1:1000 --y downstreamNoise=1:10:1000 --seeds 1..10000 --out "
                    + results)
                .split(" "));
    awaitRows(results, "cells.csv");
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(folder.resolve("err")).content().doesNotContain("xception");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
  void whatCannotStopByItselfIsEndedAtOnce() throws Exception {
    process =
        start(List.of("-Xlog:class+load:file=" + folder.resolve("loaded")), "run", "/dev/stdin");
    awaitText(folder, "loaded", "carryover.export.ProvenanceFile ");
    process.destroy();
    assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
  }

  private static void awaitRows(Path results, String name)
      throws IOException, InterruptedException {
    awaitText(results, name, ",1,");
  }

  private static void awaitText(Path results, String name, String text)
      throws IOException, InterruptedException {
    awaitThat(results, name, file -> Files.exists(file) && contains(file, text));
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitThat(Path parent, String name, Predicate<Path> condition)
      throws IOException, InterruptedException {
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      parent.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (!condition.test(parent.resolve(name))) {
        WatchKey key = watch.poll(60, TimeUnit.SECONDS);
        assertThat(key).as("written in time").isNotNull();
        key.pollEvents();
        key.reset();
      }
    }
  }

  private Process start(List<String> flags, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 24) {
      // As the start script does: without it the JDK warns about every native library.
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }
}
