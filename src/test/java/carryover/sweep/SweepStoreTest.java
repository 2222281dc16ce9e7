package carryover.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.training.Trainer;
import carryover.workers.Outcome;
import carryover.workers.WorkerPool;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class SweepStoreTest {
  static final SweepPlan PLAN =
      SweepPlan.complete(
          new Grid(
              CnnSpace.STANDARD,
              new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 6, Scale.LINEAR),
              new Axis(CnnSpace.DIMENSION, 500, 5000, 5, Scale.LOG)),
          new Seeds(1, 3));

  @TempDir Path folder;
  private final FakeEngine engine = MapRuns.engine();

  private Outcome<MapState> run(SweepListener store, MapState state) {
    try (WorkerPool pool = new WorkerPool(2)) {
      CellMeasurement measurement =
          new CellMeasurement(new Trainer(engine, pool), new ResultCache(1000), CnnReadouts.ALL);
      return new MapRun(PLAN, state, measurement, store).runToEnd();
    }
  }

  static MapState empty() {
    return new MapState(TwoLayerCnn.study(), PLAN.grid(), PLAN.seeds());
  }

  private Path complete() throws IOException {
    Path file = folder.resolve("sub/cells.csv");
    try (SweepStore store = SweepStore.create(file, empty())) {
      run(store, empty());
    }
    return file;
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
  }

  @Test
  void theFileHasTheColumnsOthersRelyOnAndOneRowForEachSeedOfEachCell() throws Exception {
    Path file = complete();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines)
        .contains(
            "universalNorm,dimension,seed,transfer_test_accuracy,scratch_test_accuracy,"
                + "predicted_transfer_accuracy,predicted_scratch_accuracy");
    assertThat(rows(file)).hasSize(90).doesNotHaveDuplicates();
    assertThat(rows(file)).allMatch(row -> row.matches("[0-9.]+,\\d+,[123](,0\\.\\d+){4}"));
  }

  @Test
  void numbersUseAPointInEveryLocale() throws Exception {
    Locale before = Locale.getDefault();
    Path english = complete();
    List<String> expected = rows(english).stream().sorted().toList();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      assertThat(rows(complete())).containsExactlyInAnyOrderElementsOf(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readingBackGivesTheSameMapAndMeasuresNothing() throws Exception {
    Path file = complete();
    MapState state = empty();
    int before = engine.calls().size();
    try (SweepStore store = SweepStore.resume(file, state)) {
      run(store, state);
    }
    assertThat(engine.calls()).hasSize(before);
    MapState fresh = empty();
    run(SweepListener.NONE, fresh);
    for (int i = 0; i < PLAN.grid().size(); i++) {
      assertThat(state.results(i).mean(CnnReadouts.TRANSFER, Curve.END))
          .isEqualTo(fresh.results(i).mean(CnnReadouts.TRANSFER, Curve.END));
      assertThat(state.results(i).gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END))
          .isEqualTo(fresh.results(i).gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END));
    }
  }

  @Tag("process")
  @Test
  void aKilledSweepIsContinuedWithoutRepeatingOrDoublingACell() throws Exception {
    Path file = folder.resolve("cells.csv");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SweepProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("hanging");
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(rows(file)).hasSize(SweepProcess.CELLS_BEFORE_HANGING);

    MapState state = empty();
    try (SweepStore store = SweepStore.resume(file, state)) {
      assertThat(state.size()).isEqualTo(SweepProcess.CELLS_BEFORE_HANGING);
      run(store, state);
    }
    assertThat(engine.calls()).hasSize(90 - SweepProcess.CELLS_BEFORE_HANGING);
    List<String> resumed = rows(file);
    assertThat(resumed).containsExactlyInAnyOrderElementsOf(rows(complete()));
  }

  @Test
  void aFileTornAtAnyByteHasTheRowsThatEndBefore() throws Exception {
    Path file = complete();
    byte[] whole = Files.readAllBytes(file);
    int ended = 0;
    for (int length = 0; length < whole.length; length++) {
      ended += length > 0 && whole[length - 1] == '\n' ? 1 : 0;
      Files.write(file, Arrays.copyOf(whole, length));
      MapState state = empty();
      SweepStore.resume(file, state).close();
      assertThat(state.size()).as("torn at %d", length).isEqualTo(Math.max(0, ended - 1));
    }
  }

  @Test
  void whereverTheFileIsTornResumingRestoresIt() throws Exception {
    Path file = complete();
    byte[] whole = Files.readAllBytes(file);
    List<String> expected = rows(file).stream().sorted().toList();
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      MapState state = empty();
      try (SweepStore store = SweepStore.resume(file, state)) {
        run(store, state);
      }
      assertThat(rows(file)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void divergedArmsAreEmptyFieldsAndComeBackAsDiverged() throws Exception {
    Path file = folder.resolve("cells.csv");
    try (SweepStore store = SweepStore.create(file, empty())) {
      store.measured(new Cell(0, 0), 1, CellResult.ending(Double.NaN, 0.75));
    }
    assertThat(rows(file).get(0)).startsWith("0,500,1,,0.75,");
    MapState state = empty();
    SweepStore.resume(file, state).close();
    assertThat(state.results(0).diverged(CnnReadouts.TRANSFER, Curve.END)).isTrue();
    assertThat(state.results(0).mean(CnnReadouts.SCRATCH, Curve.END).mean()).isEqualTo(0.75);
  }

  @Test
  void rowsOfOtherSeedsAreKeptButNotUsed() throws Exception {
    Path file = complete();
    MapState two = new MapState(TwoLayerCnn.study(), PLAN.grid(), new Seeds(2, 3));
    SweepStore.resume(file, two).close();
    assertThat(two.size()).isEqualTo(60);
    assertThat(rows(file)).hasSize(90);
  }

  @Test
  void refusesToContinueAMapOfOtherParameters() throws Exception {
    Path file = complete();
    Grid other =
        new Grid(
            CnnSpace.STANDARD, new Axis(CnnSpace.ALPHA, 0, 1, 6, Scale.LINEAR), PLAN.grid().y());
    assertThatThrownBy(
            () -> SweepStore.resume(file, new MapState(TwoLayerCnn.study(), other, PLAN.seeds())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            file
                + " holds another map: resume with the same setting and the same two parameters, or"
                + " write elsewhere");
    assertThat(rows(file)).hasSize(90);
  }

  /** The form files had in version 0.1.0. */
  private Path commented() throws IOException {
    Path file = complete();
    Files.writeString(
        file,
        "# carryover sweep, format 1\n# setting alpha=1 upstreamSamples=200 upstreamNoise=1"
            + " downstreamNoise=1 downstreamSignalNorm=2 upstreamSpecificNorm=1"
            + " downstreamSamples=50 filters=10 upstreamSteps=200 downstreamSteps=200"
            + " learningRate=0.1 initialStd=0.01\n# x universalNorm=0:2:6:linear\n"
            + "# y dimension=500:5000:5:log\n"
            + Files.readString(file));
    return file;
  }

  @Test
  void aFileOfAnEarlierVersionIsContinued() throws Exception {
    Path file = commented();
    String before = Files.readString(file);
    MapState state = empty();
    try (SweepStore store = SweepStore.resume(file, state)) {
      assertThat(state.size()).isEqualTo(90);
      store.measured(new Cell(0, 0), 9, CellResult.ending(0.5, 0.5));
    }
    assertThat(Files.readString(file)).startsWith(before).contains("\n0,500,9,0.5,0.5,");
  }

  @Test
  void aFileOfAnEarlierVersionWithAnotherSettingIsNot() throws Exception {
    Path file = commented();
    Grid other =
        new Grid(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5), PLAN.grid().x(), PLAN.grid().y());
    assertThatThrownBy(
            () -> SweepStore.resume(file, new MapState(TwoLayerCnn.study(), other, PLAN.seeds())))
        .hasMessageStartingWith(file + " holds another map: ");
  }

  @Test
  void aFinerGridTakesOverTheCellsItShares() throws Exception {
    Path file = complete();
    Grid finer =
        new Grid(
            CnnSpace.STANDARD,
            new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR),
            new Axis(CnnSpace.DIMENSION, 500, 8000, 2, Scale.LOG));
    MapState state = new MapState(TwoLayerCnn.study(), finer, new Seeds(2, 4));
    SweepStore.resume(file, state).close();
    // Six of the columns, one of the rows, two of the seeds.
    assertThat(state.size()).isEqualTo(6 * 2);
    assertThat(rows(file)).hasSize(90);
  }

  @Test
  void namesTheLineThatIsWrong() throws Exception {
    Path file = complete();
    long lines = Files.readAllLines(file).size();
    Files.writeString(file, "0,500,4,1.5,0.5,0.5,0.5\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> SweepStore.resume(file, empty()))
        .hasMessage(
            file
                + " line "
                + (lines + 1)
                + ": transfer test accuracy = 1.5 is not allowed: 0…1 or empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,500,4,0.5,0.5,0.5,0.\u00e9",
        "0,500,4,0.5,0.5,0.5\u0000,0.5",
        "0,500,4,0.5,0.5,0x1p-1,0.5",
        "0,500,4,0.5f,0.5,0.5,0.5",
        "0,500,4,0.5,0.5,0.5,0.5\r",
      })
  void aRowWithASingleByteThatDoesNotBelongIsRefusedAndTheFileLeftAlone(String row)
      throws Exception {
    Path file = complete();
    Files.write(file, (row + "\n").getBytes(ISO_8859_1), StandardOpenOption.APPEND);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SweepStore.resume(file, empty()))
        .hasMessageStartingWith(file + " line " + Files.readAllLines(file, ISO_8859_1).size())
        .hasMessageNotContainingAny("\u0000", "\r");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFileThatACrashExtendedWithZerosIsContinuedWithoutThem() throws Exception {
    Path file = complete();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length + (3 << 20)));
    try (SweepStore store = SweepStore.resume(file, empty())) {
      assertThat(file).hasBinaryContent(whole);
      store.measured(new Cell(0, 0), 9, CellResult.ending(0.5, 0.5));
    }
    assertThat(rows(file)).hasSize(91).noneMatch(row -> row.contains("\u0000"));
  }

  @Test
  void aLineThatIsNoRowIsNeverHeldInMemory() throws Exception {
    Path file = complete();
    Files.writeString(file, "0".repeat(1 << 20) + "\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> SweepStore.resume(file, empty()))
        .hasMessageEndingWith("it is longer than any row");
  }

  @Test
  void refusesADoubledRow() throws Exception {
    Path file = complete();
    List<String> lines = Files.readAllLines(file);
    Files.writeString(file, lines.get(lines.size() - 1) + "\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> SweepStore.resume(file, empty()))
        .hasMessage(
            file + " line " + (lines.size() + 1) + ": the same cell and seed as in a line above");
  }

  @Test
  void refusesADoubledRowOfAnotherSweepToo() throws Exception {
    Path file = complete();
    String other = "0.25,600,7,0.5,0.5,0.5,0.5\n";
    Files.writeString(file, other + other, StandardOpenOption.APPEND);
    assertThatThrownBy(() -> SweepStore.resume(file, empty()))
        .hasMessageEndingWith(": the same cell and seed as in a line above");
  }

  /** Hashes tell rows apart; these two have the same one, and are two rows all the same. */
  @Test
  void rowsAreNotDoubledBecauseTheirHashesAreEqual() throws Exception {
    Path file = complete();
    long seed = 7 ^ Double.doubleToLongBits(0.25) ^ Double.doubleToLongBits(0.75);
    String rows = "0.25,600,7,0.5,0.5,0.5,0.5\n0.75,600," + seed + ",0.5,0.5,0.5,0.5\n";
    Files.writeString(file, rows, StandardOpenOption.APPEND);
    MapState state = empty();
    SweepStore.resume(file, state).close();
    assertThat(state.size()).isEqualTo(90);
    assertThat(rows(file)).hasSize(92);
  }

  @Test
  void twoRunsNeverWriteTheSameFile() throws Exception {
    Path file = complete();
    try (SweepStore first = SweepStore.resume(file, empty())) {
      assertThatThrownBy(() -> SweepStore.create(file, empty()))
          .isInstanceOf(IOException.class)
          .hasMessage(file + ": is being written by another run");
      first.measured(new Cell(0, 0), 9, CellResult.ending(0.5, 0.5));
    }
    assertThat(rows(file)).hasSize(91);
  }
}
