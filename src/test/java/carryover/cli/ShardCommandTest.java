package carryover.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.sweep.ShardFiles;
import carryover.sweep.ShardFiles.Attempt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a sweep, measured apart and put together again. */
class ShardCommandTest {
  private static final int SHARDS = 5;

  @TempDir Path folder;

  private static CommandRun sweep(Path out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "sweep",
                "--x",
                "universalNorm=0:3:4",
                "--y",
                "dimension=500,600,700",
                "--seeds",
                "0..4",
                "--set",
                "upstreamSteps=1",
                "--set",
                "downstreamSteps=1",
                "--out",
                out.toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private Path shards() {
    return folder.resolve("shards");
  }

  private CommandRun shard(int number) {
    return sweep(shards(), "--shard", number + "/" + SHARDS);
  }

  private void all() {
    for (int number = 1; number <= SHARDS; number++) {
      assertThat(shard(number).code()).isZero();
    }
  }

  private CommandRun merge(String... more) {
    return CommandRun.of(
        Stream.concat(Stream.of("sweep", "merge", shards().toString()), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static List<String> sorted(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("cells.csv")).stream().sorted().toList();
  }

  private static String map(Path folder) throws IOException {
    return Files.readString(folder.resolve("map.json"))
        .replaceFirst("\"elapsedSeconds\": [0-9.E-]+", "");
  }

  private List<Attempt> attempts(int number) throws IOException {
    return ShardFiles.in(shards()).stream().filter(a -> a.shard().number() == number).toList();
  }

  private void assertAsFromOneMachine() throws IOException {
    Path single = folder.resolve("single");
    if (!Files.exists(single)) {
      assertThat(sweep(single).code()).isZero();
    }
    assertThat(sorted(shards())).isEqualTo(sorted(single));
    assertThat(map(shards())).isEqualTo(map(single));
  }

  /** ‖u‖ = 3 exceeds S = 2: a column that is not allowed is missing nowhere. */
  @Test
  void mergedShardsAreTheSweepOfOneMachineToTheLastBit() throws Exception {
    all();
    CommandRun merged = merge();
    assertThat(merged.err()).isEmpty();
    assertThat(merged.code()).isZero();
    assertThat(merged.out()).startsWith("4 × 3 cells, 5 seeds each");
    assertAsFromOneMachine();
    assertThat(shards().resolve("map.png")).isNotEmptyFile();
  }

  @Test
  void mergedResultsAreContinuedOnOneMachine() throws Exception {
    all();
    merge();
    CommandRun more = sweepOnce(List.of("--resume", "--seeds", "-1..4"));
    assertThat(more.err()).contains("9 trainings, 45 results from before");
  }

  @Test
  void rowsStandCellByCellAndByAscendingSeeds() throws Exception {
    all();
    merge();
    List<String> rows = Files.readAllLines(shards().resolve("cells.csv"));
    assertThat(rows).hasSize(46);
    assertThat(rows.subList(1, 7))
        .extracting(row -> row.substring(0, 8))
        .containsExactly("0,500,0,", "0,500,1,", "0,500,2,", "0,500,3,", "0,500,4,", "1,500,0,");
  }

  @Test
  void whatIsMissingIsNamedAsAnArrayAndNothingIsWritten() throws Exception {
    for (int number : new int[] {1, 5}) {
      shard(number);
    }
    CommandRun merged = merge();
    assertThat(merged.code()).isEqualTo(1);
    assertThat(merged.err())
        .matches(
            "\\d+ results of 45 missing, in 3 of 5 shards: --array=2-4; nothing was written\\n");
    assertThat(shards().resolve("cells.csv")).doesNotExist();
    assertThat(shards().resolve("map.json")).doesNotExist();
    try (Stream<Path> files = Files.list(shards())) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().contains("part"));
    }
  }

  @Test
  void withPartialWhatThereIsIsWrittenAndItsCountsTellIt() throws Exception {
    shard(1);
    CommandRun merged = merge("--partial");
    assertThat(merged.code()).isEqualTo(1);
    assertThat(merged.err()).endsWith("--array=2-5\n");
    assertThat(map(shards())).contains("\"seedCount\"");
    assertThat(Files.readAllLines(shards().resolve("cells.csv")))
        .hasSize(Files.readAllLines(attempts(1).get(0).file()).size());
  }

  @Test
  void listsOfArraysJoinNeighbours() {
    assertThat(new MissingShards(new long[] {0, 1, 0, 2, 0, 0, 0, 1, 5, 9, 0}).list())
        .isEqualTo("1,3,7-9");
    assertThat(new MissingShards(new long[] {0, 0, 0}).list()).isEmpty();
  }

  @Test
  void anAttemptGoesOnWhereTheOneBeforeWasTornAtAnyByte() throws Exception {
    all();
    Path file = attempts(2).get(0).file();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 11) {
      Files.write(file, Arrays.copyOf(whole, length));
      CommandRun again = shard(2);
      assertThat(again.code()).as(again.err()).isZero();
      assertThat(file).as("the torn file stays").hasSize(length);
      assertThat(merge().err()).isEmpty();
      assertAsFromOneMachine();
      for (String written : List.of("cells.csv", "map.json", "map.png")) {
        Files.delete(shards().resolve(written));
      }
      for (Attempt attempt : attempts(2)) {
        if (!attempt.file().equals(file)) {
          Files.delete(attempt.file());
        }
      }
    }
  }

  @Test
  void attemptsThatOverlapAreCountedOnce() throws Exception {
    all();
    Attempt first = attempts(3).get(0);
    Attempt second = ShardFiles.begin(shards(), first.shard(), first.engine());
    Files.copy(first.file(), second.file());
    Files.copy(beside(first.file()), beside(second.file()));
    assertThat(merge().code()).isZero();
    assertAsFromOneMachine();
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".provenance.json");
  }

  @Test
  void aRowWithTwoResultsIsRefusedWithBothPlaces() throws Exception {
    all();
    Attempt first = attempts(3).get(0);
    Attempt second = ShardFiles.begin(shards(), first.shard(), first.engine());
    String rows = Files.readString(first.file());
    String other = rows.replaceFirst("0\\.8125", "0.8126");
    assertThat(other).isNotEqualTo(rows);
    Files.writeString(second.file(), other);
    Files.copy(beside(first.file()), beside(second.file()));
    CommandRun merged = merge();
    assertThat(merged.code()).isEqualTo(2);
    assertThat(merged.err())
        .hasLineCount(1)
        .contains(first.file().toString(), second.file().toString())
        .containsPattern(
            "line \\d+: the same cell and seed as in .* line \\d+, with other results");
    assertThat(shards().resolve("cells.csv")).doesNotExist();
  }

  @Test
  void engineSignaturesThatDifferAreTold() throws Exception {
    all();
    Attempt one = attempts(4).get(0);
    Attempt renamed = ShardFiles.begin(shards(), one.shard(), "fast-00000000");
    Files.move(one.file(), renamed.file());
    Files.move(beside(one.file()), beside(renamed.file()));
    CommandRun merged = merge();
    assertThat(merged.code()).isZero();
    assertThat(merged.err())
        .startsWith("the engines differ, and so may their numbers: ")
        .contains("fast-00000000 in 1 file", one.engine() + " in 4 files");
    assertThat(Files.readString(shards().resolve("cells.csv.provenance.json")))
        .contains("2 different engines");
  }

  @Test
  void aForeignHeadIsRefused() throws Exception {
    all();
    Path file = attempts(1).get(0).file();
    Files.writeString(file, "alpha,dimension,seed,a,b\n");
    assertThat(merge().code()).isEqualTo(2);
    assertThat(merge().err()).contains(file + " holds another map");
    assertThat(shard(1).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--set=alpha=0.5", "--seeds=0..5", "--x=universalNorm=0:1:4"})
  void anotherSweepDoesNotGoIntoTheFolder(String change) {
    all();
    List<String> args = new ArrayList<>(List.of("--shard", "1/5"));
    args.addAll(0, List.of(change.split("=", 2)));
    CommandRun other = sweepOnce(args);
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("is part of another sweep").hasLineCount(1);
  }

  /** An option may be given once, so the changed one stands in place of the usual one. */
  private CommandRun sweepOnce(List<String> change) {
    List<String> args =
        new ArrayList<>(
            List.of("sweep", "--y", "dimension=500,600,700", "--set", "upstreamSteps=1", "--set"));
    args.addAll(List.of("downstreamSteps=1", "--out", shards().toString()));
    args.addAll(change);
    if (!change.contains("--x")) {
      args.addAll(List.of("--x", "universalNorm=0:3:4"));
    }
    if (!change.contains("--seeds")) {
      args.addAll(List.of("--seeds", "0..4"));
    }
    return CommandRun.of(args.toArray(String[]::new));
  }

  @Test
  void anotherNumberOfShardsDoesNotGoIntoTheFolder() {
    all();
    CommandRun other = sweep(shards(), "--shard", "1/6");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("is one of 5 shards, not of 6");
  }

  @Test
  void aRowOfAnotherSweepIsRefusedWithItsLine() throws Exception {
    all();
    Path file = attempts(1).get(0).file();
    int lines = Files.readAllLines(file).size();
    Files.writeString(file, "0,500,99,0.5,0.5,0.5,0.5\n", StandardOpenOption.APPEND);
    assertThat(merge().err())
        .contains(file + " line " + (lines + 1) + ": the cell or the seed is none of this sweep");
  }

  @Test
  void allResultsAreOneArrayWithItsMeaningBeside() throws Exception {
    all();
    assertThat(merge("--npy").code()).isZero();
    byte[] npy = Files.readAllBytes(shards().resolve("results.npy"));
    assertThat(new String(npy, 0, 128, UTF_8))
        .contains("NUMPY")
        .contains("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4, 5, 2), }");
    assertThat(npy).hasSize(128 + 3 * 4 * 5 * 2 * 8);
    ByteBuffer numbers = ByteBuffer.wrap(npy, 128, npy.length - 128).order(ByteOrder.LITTLE_ENDIAN);
    // d = 600, ‖u‖ = 2, seed 4: transfer, then scratch; ‖u‖ = 3 is not allowed.
    int first = 128 + 8 * 2 * (4 + 5 * (2 + 4 * 1));
    assertThat(numbers.getDouble(first)).isEqualTo(0.75 + 4 / 16.0);
    assertThat(numbers.getDouble(first + 8)).isEqualTo(0.5 + 4 / 16.0);
    assertThat(numbers.getDouble(first + 8 * 2 * 5)).isNaN();
    assertThat(Files.readString(shards().resolve("results.json")))
        .contains("\"shape\": [3, 4, 5, 2]")
        .contains("\"key\": \"dimension\"", "\"values\": [500, 600, 700]")
        .contains("\"transfer_test_accuracy\", \"scratch_test_accuracy\"");
  }

  @Test
  void badUseIsOneLine() {
    assertThat(sweep(shards(), "--shard", "6/5").err())
        .isEqualTo(
            "carryover sweep: --shard = 6/5 is not allowed: K/N with K in 1…N and N in"
                + " 1…100000\n");
    assertThat(sweep(shards(), "--shard", "1/5", "--resume").code()).isEqualTo(2);
    assertThat(CommandRun.of("sweep", "--shard", "1/5").err())
        .isEqualTo("carryover sweep: --shard needs --out, the folder that all shards share\n");
    assertThat(CommandRun.of("sweep", "merge", folder.toString()).err())
        .contains("no results of shards there");
    assertThat(CommandRun.of("sweep", "merge", folder.resolve("none").toString()).code())
        .isNotZero();
    all();
    merge();
    assertThat(merge().err()).contains("cells.csv is there already");
  }
}
