package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Engine;
import carryover.workers.Cancellation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sweep} along any number of axes. */
class SweepAxesTest {
  private static final String PROFILE = "sweep --axis alpha=0:1:5 --seeds 1..4";
  private static final String TABLE =
      "sweep --axis alpha=0.5,1 --axis dimension=500:5000:3:log --axis universalNorm=0,1,2,3"
          + " --axis filters=3 --seeds 1..2";

  @TempDir Path folder;

  @Test
  void oneAxisMakesAProfile() throws Exception {
    CommandRun run = sweep(PROFILE + " --figure png,svg,pdf --out " + folder);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("profile: 5 cells, 4 seeds: 20 trainings\n");
    assertThat(run.out()).startsWith("5 cells, 4 seeds each, ");
    List<String> lines = Files.readAllLines(folder.resolve("cells.csv"));
    assertThat(lines.get(0))
        .isEqualTo(
            "alpha,seed,transfer_test_accuracy,scratch_test_accuracy,"
                + "predicted_transfer_accuracy,predicted_scratch_accuracy");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(20)
        .anyMatch(row -> row.startsWith("0.25,3,0.9375,0.6875,0."));

    JsonNode map = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
    assertThat(map.has("x")).isFalse();
    assertThat(map.at("/axes").toString())
        .isEqualTo("[{\"key\":\"alpha\",\"scale\":\"linear\",\"values\":[0,0.25,0.5,0.75,1]}]");
    // 0.75 + seed/16 over the seeds 1 to 4, the same for every α.
    assertThat(map.at("/transfer/testAccuracy").toString())
        .isEqualTo("[0.90625,0.90625,0.90625,0.90625,0.90625]");
    assertThat(map.at("/difference/testAccuracy").toString())
        .isEqualTo("[0.25,0.25,0.25,0.25,0.25]");
    assertThat(map.at("/scratch/seedCount").toString()).isEqualTo("[4,4,4,4,4]");
    assertThat(map.at("/theory/predictedTransferAccuracy")).hasSize(5);
  }

  @Test
  void theFigureOfAProfileTellsItsAxisAndItsNumbers() throws Exception {
    sweep(PROFILE + " --figure png,svg,pdf --out " + folder);
    assertThat(ImageIO.read(folder.resolve("map.png").toFile()).getWidth()).isEqualTo(1280);
    assertThat(folder.resolve("map.svg"))
        .content()
        .contains("predicted", "transfer", "scratch", "4 seeds");
    for (String name : List.of("map.png", "map.svg", "map.pdf", "cells.csv")) {
      Provenance provenance = new ProvenanceFile(Catalogue.studies()).read(folder.resolve(name));
      assertThat(provenance.axes()).as(name).hasSize(1);
      assertThat(provenance.axes().get(0).parameter()).isEqualTo(CnnSpace.ALPHA);
      assertThat(provenance.runs()).as(name).hasSize(name.endsWith("csv") ? 0 : 20);
    }
  }

  @Test
  void theFigureOfAProfileIsMeasuredAgainAlongItsAxis() {
    CommandRun first = sweep(PROFILE + " --json --figure svg --out " + folder);
    String figure = "sweep " + folder.resolve("map.svg");

    assertThat(withoutTimes(sweep(figure + " --json").out())).isEqualTo(withoutTimes(first.out()));
    assertThat(sweep(figure + " --axis alpha=0.5 --seeds 1").err()).contains(": 1 cell, 1 seed");
    assertThat(sweep(figure + " --x alpha=0.5 --y filters=1,2 --seeds 1 --json").out())
        .contains("\"key\": \"filters\"");
  }

  private static String withoutTimes(String json) {
    return json.replaceAll("\"elapsedSeconds\": [0-9.eE-]+", "");
  }

  @Test
  void moreAxesMakeATableNestedAsDeeply() throws Exception {
    CommandRun run = sweep(TABLE + " --out " + folder);
    assertThat(run.code()).isZero();
    // ‖u‖ = 3 is more than S = 2, in 2 × 3 cells.
    assertThat(run.err())
        .startsWith("sweep: 2 × 3 × 4 × 1 cells, 2 seeds: 36 trainings\n")
        .endsWith("\nno figure: there are more than two axes\n")
        .hasLineCount(2);
    assertThat(run.out()).endsWith("6 cells that are not allowed or cannot be trained here\n");
    assertThat(Files.readString(folder.resolve("cells.csv")))
        .startsWith("alpha,dimension,universalNorm,filters,seed,transfer_test_accuracy,")
        .contains("\n0.5,5000,2,3,1,0.8125,0.5625,");
    JsonNode map = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
    assertThat(map.at("/axes/2/values").toString()).isEqualTo("[0,1,2,3]");
    String slice = "[0.84375,0.84375]";
    String allowed = "[" + String.join(",", slice, slice, slice) + "]";
    String none = "[null,null]";
    assertThat(map.at("/transfer/testAccuracy").toString())
        .isEqualTo(
            "[["
                + String.join(",", allowed, allowed, allowed)
                + ",["
                + String.join(",", none, none, none)
                + "]]]");
    assertThat(folder.resolve("map.png")).doesNotExist();
  }

  @Test
  void aPredictionStandsAtItsOwnPlaceOfTheTable() throws Exception {
    JsonNode table = new ObjectMapper().readTree(sweep(TABLE + " --json").out());
    JsonNode map =
        new ObjectMapper()
            .readTree(
                sweep(
                        "sweep --x alpha=0.5,1 --y dimension=500:5000:3:log --set universalNorm=1"
                            + " --set filters=3 --seeds 1..2 --json")
                    .out());
    JsonNode predicted = map.at("/theory/predictedTransferAccuracy");
    assertThat(predicted.at("/0/0")).isNotEqualTo(predicted.at("/1/1"));
    assertThat(table.at("/theory/predictedTransferAccuracy/0/1")).isEqualTo(predicted);
  }

  @Test
  void twoAxesAreTheMapOfXAndY() {
    String axes = sweep("sweep --axis alpha=0.0,1.0 --axis filters=1:3:3 --json --seeds 1").out();
    String xy = sweep("sweep --x alpha=0.0,1.0 --y filters=1:3:3 --json --seeds 1").out();
    assertThat(withoutTime(axes)).isEqualTo(withoutTime(xy)).contains("\"x\": {", "\"y\": {");
  }

  private static String withoutTime(String json) {
    return json.replaceAll("\"elapsedSeconds\": .*", "");
  }

  @Test
  @Timeout(60)
  void aSweepAlongAnyNumberOfAxesIsContinuedWhereItWasStopped() throws Exception {
    for (String line : List.of(PROFILE, TABLE)) {
      Path out = folder.resolve(line.equals(PROFILE) ? "profile" : "table");
      AtomicInteger trained = new AtomicInteger();
      Cancellation cancellation = new Cancellation();
      Engine engine =
          (setting, seed, recording, listener, cancelled) -> {
            if (trained.incrementAndGet() == 7) {
              cancellation.cancel();
              while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
              }
            }
            return CommandRun.engine().train(setting, seed, recording, listener, cancelled);
          };
      String all = line + " --threads 1 --resume --out " + out;
      assertThat(CommandRun.of(engine, cancellation, all.split(" ")).code()).isEqualTo(130);
      List<String> before = Files.readAllLines(out.resolve("cells.csv"));
      assertThat(before).hasSize(1 + 6);

      int already = trained.get();
      assertThat(CommandRun.of(engine, new Cancellation(), all.split(" ")).code()).isZero();
      int cells = line.equals(PROFILE) ? 20 : 36;
      assertThat(trained.get() - already).isEqualTo(cells - 6);
      assertThat(Files.readAllLines(out.resolve("cells.csv")))
          .hasSize(1 + cells)
          .doesNotHaveDuplicates()
          .startsWith(before.toArray(String[]::new));
    }
  }

  @Test
  void otherValuesAlongTheSameAxesTrainOnlyWhatIsNew() {
    sweep(PROFILE + " --out " + folder);
    CommandRun run = sweep("sweep --axis alpha=0:1:9 --seeds 3..5 --resume --out " + folder);
    assertThat(run.err()).startsWith("profile: 9 cells, 3 seeds: 17 trainings, 10 results from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--axis alpha=0:1:5 --axis filters=3",
        "--axis filters=1:3:3",
        "--axis filters=3 --axis alpha=0.0,1.0 --axis dimension=500,600",
      })
  void aFolderOfOtherAxesIsNotContinued(String axes) throws Exception {
    sweep(PROFILE + " --out " + folder);
    List<String> before = Files.readAllLines(folder.resolve("cells.csv"));
    CommandRun run = sweep("sweep " + axes + " --seeds 1..4 --resume --out " + folder);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).hasLineCount(1).contains("cells.csv holds another ");
    assertThat(Files.readAllLines(folder.resolve("cells.csv"))).isEqualTo(before);
  }

  @Test
  void aFolderOfTheSameAxesAndAnotherSettingIsNotContinued() {
    sweep(PROFILE + " --out " + folder);
    CommandRun run = sweep(PROFILE + " --set filters=3 --resume --out " + folder);
    assertThat(run.err())
        .isEqualTo(
            "carryover sweep: "
                + folder.resolve("cells.csv")
                + " holds another profile, with filters = 10: resume with the same setting, or"
                + " write elsewhere\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --axis alpha=0.0,1.0 --x filters=1,2           | --axis and --x, --y exclude each other: give all axes as --axis
          --axis alpha=0.0,1.0 --y filters=1,2           | --axis and --x, --y exclude each other: give all axes as --axis
          --axis alpha=0.0,1.0 --axis alpha=0.5          | --axis: map axes are both alpha: they must be two different parameters
          --axis alpha=0.0,1.0 --axis filters=2 --axis alpha=1 | --axis: two axes are alpha: they must be different parameters
          --axis alpha=0:1:1000 --axis filters=1:500:500 --axis dimension=500:900:3 | --axis: axes with more than 1000000 cells together are not allowed
          --axis alpha=0:2:3                         | --axis: axis alpha = 0.0:2.0 is not allowed: from < to within 0…1
          --axis alpha                               | --axis alpha is not allowed: key=from:to:count, key=a,b,c or key=a, with :log if need be
          """)
  void whatIsWrongIsAnsweredByOneLine(String options, String message) {
    CommandRun run = sweep("sweep " + options);
    assertThat(run.err()).isEqualTo("carryover sweep: " + message + "\n");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  private static CommandRun sweep(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" +")));
    return CommandRun.of(words.toArray(String[]::new));
  }
}
