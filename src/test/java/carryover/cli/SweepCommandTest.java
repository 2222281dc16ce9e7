package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.PlainTable;
import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.workers.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest {
  private static final String X = "universalNorm=0:2:3";
  private static final String Y = "dimension=500:5000:2:log";

  @TempDir Path folder;

  @Test
  void writesARowForEachCellAndSeedAndTheWholeMap() throws Exception {
    CommandRun run = sweep("--out", folder.toString(), "--threads", "2");
    assertThat(run.code()).isZero();
    assertThat(rows()).hasSize(3 * 2 * 2);
    assertThat(rows()).anyMatch(row -> row.startsWith("1,5000,2,0.875,0.625,0."));
    assertThat(folder.resolve("map.json"))
        .content()
        .contains("\"values\": [0, 1, 2]", "\"values\": [500, 5000]", "\"seeds\": [1, 2]")
        .contains("\"testAccuracy\": [[0.84375, 0.84375, 0.84375],")
        .contains("\"seedCount\": [[2, 2, 2],");
  }

  @Test
  void thePictureTellsHowItWasMade() throws Exception {
    sweep("--out", folder.toString(), "--set", "alpha=0.5");
    Path picture = folder.resolve("map.png");
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1280);
    Provenance provenance = new ProvenanceFile(Catalogue.studies()).read(picture);
    Preset preset = provenance.preset();
    assertThat(preset.setting()).isEqualTo(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    assertThat(preset.seeds()).isEqualTo(new Seeds(1, 2));
    assertThat(preset.map().orElseThrow().y().scale()).isEqualTo(Scale.LOG);
    assertThat(provenance.runs()).hasSize(3 * 2 * 2);
  }

  @Test
  void drawsTheKindsOfPicturesThatAreAskedForAndContinuesFromOneOfThem() throws Exception {
    sweep("--out", folder.toString(), "--set", "alpha=0.5", "--figure", "svg,pdf");
    assertThat(folder.resolve("map.png")).doesNotExist();
    assertThat(new ProvenanceFile(Catalogue.studies()).read(folder.resolve("map.pdf")))
        .isEqualTo(new ProvenanceFile(Catalogue.studies()).read(folder.resolve("map.svg")));

    CommandRun again = CommandRun.of("run", folder.resolve("map.svg").toString(), "--json");
    assertThat(again.out()).contains("\"alpha\": 0.5", "\"seeds\": [1, 2]");
  }

  @Test
  void printsTheMapAsJsonOrInWords() {
    assertThat(sweep("--json").out()).startsWith("{\n  \"program\": \"carryover\",");
    assertThat(sweep().out())
        .startsWith("3 × 2 cells, 2 seeds each, ")
        .contains("transfer     test accuracy 0.8438 … 0.8438\n")
        .contains("transfer is ahead in 6 cells, behind in 0\n");
  }

  @Test
  void cellsThatCannotBeAreNull() {
    CommandRun run = sweep("--json", "--set", "downstreamSignalNorm=1", "--set", "universalNorm=1");
    assertThat(run.out()).contains("\"testAccuracy\": [[0.84375, 0.84375, null],");
    assertThat(sweep("--set", "downstreamSignalNorm=1", "--set", "universalNorm=1").out())
        .endsWith("behind in 0\n2 cells that are not allowed or cannot be trained here\n");
  }

  @Test
  @Timeout(60)
  void resumeDoesNotTrainACellTwice() throws Exception {
    AtomicInteger trained = new AtomicInteger();
    Cancellation cancellation = new Cancellation();
    Engine engine =
        (setting, seed, recording, listener, cancelled) -> {
          if (trained.incrementAndGet() == 5) {
            cancellation.cancel();
            while (!cancelled.getAsBoolean()) {
              Thread.onSpinWait();
            }
          }
          return CommandRun.engine().train(setting, seed, recording, listener, cancelled);
        };
    String[] first = line("--out", folder.toString(), "--threads", "1");
    assertThat(CommandRun.of(engine, cancellation, first).code()).isEqualTo(130);
    List<String> before = rows();
    assertThat(before).hasSize(4);
    assertThat(folder.resolve("map.json")).content().contains("null");

    int already = trained.get();
    String[] second = line("--out", folder.toString(), "--resume");
    assertThat(CommandRun.of(engine, new Cancellation(), second).code()).isZero();
    assertThat(rows())
        .hasSize(12)
        .doesNotHaveDuplicates()
        .startsWith(before.toArray(String[]::new));
    assertThat(trained.get() - already).isEqualTo(12 - before.size());
    assertThat(folder.resolve("map.json")).content().doesNotContain("null");
  }

  @Test
  void rowsReadBackGiveTheSamePicture() throws Exception {
    sweep("--out", folder.toString());
    byte[] picture = Files.readAllBytes(folder.resolve("map.png"));
    Files.delete(folder.resolve("map.png"));
    sweep("--out", folder.toString(), "--resume");
    assertThat(Files.readAllBytes(folder.resolve("map.png"))).isEqualTo(picture);
  }

  @Test
  void existingRowsAreNotOverwrittenByAccident() throws Exception {
    sweep("--out", folder.toString());
    List<String> before = rows();
    assertThat(sweep("--out", folder.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "carryover sweep: --out "
                    + folder
                    + ": cells.csv is there already: give --resume to continue it, or another"
                    + " folder\n"));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aFolderOfAnotherMapIsNotContinued() throws Exception {
    sweep("--out", folder.toString());
    CommandRun other = sweep("--out", folder.toString(), "--resume", "--set", "alpha=0.5");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).hasLineCount(1).contains("cells.csv holds another map");
  }

  @Test
  void itsCellsAreReadWithoutAnyOptionAndRestoreTheMap() throws Exception {
    sweep("--out", folder.toString(), "--set", "alpha=0.5");
    Path cells = folder.resolve("cells.csv");
    PlainTable table = PlainTable.read(Files.readString(cells));
    assertThat(table.size()).isEqualTo(12);
    for (String column : table.columns()) {
      assertThat(table.numbers(column)).as(column).doesNotContain(Double.NaN);
    }
    Preset preset = new ProvenanceFile(Catalogue.studies()).read(cells).preset();
    assertThat(preset.setting()).isEqualTo(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    assertThat(preset.seeds()).isEqualTo(new Seeds(1, 2));
    assertThat(preset.map().orElseThrow().x().count()).isEqualTo(3);
  }

  @Test
  void withoutTheFileBesideItNothingTellsWhoseCellsTheyAre() throws Exception {
    sweep("--out", folder.toString());
    Files.delete(folder.resolve("cells.csv.provenance.json"));
    CommandRun run = sweep("--out", folder.toString(), "--resume");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .endsWith(
            "cells.csv cannot be continued: there is no cells.csv.provenance.json beside it\n");
  }

  @Test
  void aFinerGridTrainsOnlyWhatIsNew() throws Exception {
    sweep("--out", folder.toString());
    AtomicInteger trained = new AtomicInteger();
    Engine counting =
        (setting, seed, recording, listener, cancelled) -> {
          trained.incrementAndGet();
          return CommandRun.engine().train(setting, seed, recording, listener, cancelled);
        };
    String line = "sweep --x universalNorm=0:2:5 --y dimension=500,5000,9000 --seeds 2,7 --resume";
    CommandRun run =
        CommandRun.of(
            counting, new Cancellation(), (line + " --out " + folder + " --json").split(" "));
    // Of 5 × 3 cells with two seeds, 3 × 2 with one seed were there.
    assertThat(trained).hasValue(30 - 6);
    assertThat(run.out()).contains("\"values\": [500, 5000, 9000]", "\"seeds\": [2, 7]");
    assertThat(run.out()).doesNotContain("null");
    assertThat(run.err()).startsWith("map: 5 × 3 cells, 2 seeds: 24 trainings, 6 results from");
  }

  @Test
  void listedAndSingleValuesAreAxesAndComeBackFromThePicture() throws Exception {
    String line =
        "sweep --x alpha=0,0.5,1 --y dimension=2000 --seeds 1 --figure png,svg,pdf --out ";
    CommandRun run = CommandRun.of((line + folder).split(" "));
    assertThat(run.err()).startsWith("map: 3 × 1 cells, 1 seed: 3 trainings\n");
    assertThat(run.code()).isZero();
    Preset preset =
        new ProvenanceFile(Catalogue.studies()).read(folder.resolve("map.png")).preset();
    assertThat(preset.map().orElseThrow().x().values()).containsExactly(0, 0.5, 1);
    assertThat(preset.map().orElseThrow().y().values()).containsExactly(2000);
    assertThat(
            CommandRun.of("sweep", "--seeds", "1", "--x", "alpha=0,5:1:2", "--y", "filters=3")
                .err())
        .startsWith("map: 2 × 1 cells, 1 seed: 2 trainings\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --x dimension            | carryover sweep: --x dimension is not allowed: key=from:to:count, key=a,b,c or key=a, with :log if need be
          --x alpha=0,5            | carryover sweep: --x alpha=0,5 can be read in two ways: write 0.5 for one value, 0.0,5.0 for two
          --x alpha=0,0.5,2        | carryover sweep: --x: axis alpha = 0.0:2.0 is not allowed: from < to within 0…1
          --x alpha=0.5,0.5        | carryover sweep: --x: axis alpha = 0.5 is not allowed: it is listed twice
          --x filters=1.5,2        | carryover sweep: --x: axis filters = 1.5 is not allowed: whole numbers
          --x alpha=7              | carryover sweep: --x: axis alpha = 7.0 is not allowed: within 0…1
          --x dim=1:2:3            | carryover sweep: --x dim=1:2:3: dim is no parameter; allowed: alpha
          --x alpha=0:one:3        | carryover sweep: --x alpha=0:one:3: one is not a number like 2, 0.5 or 1e-3
          --x alpha=0:2:3          | carryover sweep: --x: axis alpha = 0.0:2.0 is not allowed: from < to within 0…1
          --x alpha=0:1:3:log      | carryover sweep: --x: axis alpha from = 0.0 is not allowed: above 0 on a log scale
          --x dimension=10:20:3    | carryover sweep: --x, --y: map axes are both dimension: they must be two different parameters
          --resume                 | carryover sweep: --resume needs --out, the folder to continue in
          """)
  void aWrongAxisIsAnsweredByOneLine(String options, String message) {
    CommandRun run = CommandRun.of(("sweep " + options).split(" "));
    assertThat(run.err()).startsWith(message).hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).isEmpty();
  }

  private CommandRun sweep(String... more) {
    return CommandRun.of(line(more));
  }

  private static String[] line(String... more) {
    List<String> line = new ArrayList<>(List.of("sweep", "--x", X, "--y", Y, "--seeds", "1..2"));
    line.addAll(List.of(more));
    return line.toArray(String[]::new);
  }

  private List<String> rows() throws Exception {
    return Files.readAllLines(folder.resolve("cells.csv")).stream()
        .filter(line -> Character.isDigit(line.charAt(0)))
        .toList();
  }
}
