package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.sweep.ShardFiles;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers are killed with SIGKILL at random rows: nothing is lost, nothing is doubled. */
@Tag("process")
@Timeout(120)
class KilledShardTest {
  private static final int SHARDS = 3;

  @TempDir Path folder;

  private static List<String> sweep(Path out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "sweep",
                "--x",
                "universalNorm=0:2:4",
                "--y",
                "dimension=500,600,700",
                "--seeds",
                "0..4",
                "--set",
                "upstreamSteps=1",
                "--set",
                "downstreamSteps=1",
                "--threads",
                "1",
                "--out",
                out.toString()));
    args.addAll(List.of(more));
    return args;
  }

  private static CommandRun run(List<String> args) {
    return CommandRun.of(args.toArray(String[]::new));
  }

  private static Process start(int rows, List<String> args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ShardProcess.class.getName(),
                Integer.toString(rows)));
    command.addAll(args);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static List<String> sorted(Path folder) throws Exception {
    return Files.readAllLines(folder.resolve("cells.csv")).stream().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoeverIsKilledIsReplacedAndTheSweepIsThatOfOneMachine(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    Path shards = folder.resolve("shards");
    for (int number = 1; number <= SHARDS; number++) {
      List<String> args = sweep(shards, "--shard", number + "/" + SHARDS);
      int rows = random.nextInt(0, 19);
      Process worker = start(rows, args);
      try (BufferedReader output = worker.inputReader()) {
        assertThat(output.readLine()).isEqualTo("hanging");
        if (random.nextBoolean()) {
          // Taken for dead and replaced while it is still there.
          assertThat(run(args).code()).isZero();
        }
      } finally {
        worker.destroyForcibly().waitFor();
      }
      int shard = number;
      assertThat(
              Files.readAllLines(
                  ShardFiles.in(shards).stream()
                      .filter(attempt -> attempt.shard().number() == shard)
                      .map(ShardFiles.Attempt::file)
                      .filter(file -> lines(file) == rows + 1)
                      .findFirst()
                      .orElseThrow()))
          .doesNotHaveDuplicates();
      assertThat(run(args).code()).isZero();
    }
    CommandRun merged = run(List.of("sweep", "merge", shards.toString()));
    assertThat(merged.err()).isEmpty();
    assertThat(merged.code()).isZero();
    Path single = folder.resolve("single");
    run(sweep(single));
    assertThat(sorted(shards)).hasSize(61).isEqualTo(sorted(single));
  }

  private static long lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
