package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Studies;
import carryover.toy.ToyStudy;
import carryover.workers.Cancellation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All commands, for a study that no catalogue lists. */
class ToyCommandsTest {
  private static final Studies STUDIES =
      new Studies(List.of(TwoLayerCnn.study(), ToyStudy.study()));

  @TempDir private Path folder;

  private static CommandRun run(String... args) {
    return CommandRun.of(STUDIES, new Cancellation(), args);
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void runBeginsWithTheStandardSettingWhereTheStudyHasNoPreset() throws IOException {
    JsonNode result = json(run("run", "--study", "toy", "--seeds", "1..4", "--json"));

    assertThat(result.at("/study").textValue()).isEqualTo("toy");
    assertThat(result.at("/setting/start").textValue()).isEqualTo("near");
    assertThat(result.at("/setting/turns").intValue()).isEqualTo(10);
    assertThat(result.at("/engine").textValue()).isEqualTo("plain");
    assertThat(result.at("/results")).hasSize(4);
    double gain =
        result.at("/mean/alone/loss").doubleValue() - result.at("/mean/after/loss").doubleValue();
    assertThat(result.at("/mean/difference/loss").doubleValue())
        .as("positive where the subject is better, be less the better")
        .isCloseTo(gain, org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void runSaysWhatHappenedInTheWordsOfTheStudy() {
    CommandRun run = run("run", "--study", "toy", "--seeds", "1..4");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("after         0.1290 ± 0.09302         ")
        .contains("alone − after -0.09019 ± 0.1118")
        .doesNotContain("transfer", "scratch", "accuracy", "Task");
  }

  @Test
  void setTakesNames() throws IOException {
    JsonNode result =
        json(
            run(
                "run",
                "--study",
                "toy",
                "--set",
                "start=far",
                "--set",
                "turns=untrained",
                "--json"));

    assertThat(result.at("/setting/start").textValue()).isEqualTo("far");
    assertThat(result.at("/setting/turns").intValue()).isZero();
    assertThat(run("run", "--study", "toy", "--set", "start=1").err())
        .contains("--set start=1 is not allowed: near, far");
  }

  @Test
  void lossesOfAnySizeAreTold() {
    for (String turns : List.of("turns=0", "turns=60", "turns=200")) {
      CommandRun run =
          run("run", "--study", "toy", "--set", "start=far", "--set", turns, "--seeds", "1..4");
      assertThat(run.code()).isZero();
      assertThat(run.out()).doesNotContain(" 0.0000 ", " 0.000 ");
    }
  }

  @Test
  void aRunThatDivergesSaysSo() {
    CommandRun run = run("run", "--study", "toy", "--set", "pull=3", "--set", "turns=2000");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("after diverged with 8 of 8 seeds");
  }

  @Test
  void aFolderHoldsEverythingAndIsAPreset() throws IOException {
    Path out = folder.resolve("run");

    assertThat(run("run", "--study", "toy", "--seeds", "1..2", "--out", out.toString()).err())
        .isEmpty();

    assertThat(Files.readString(out.resolve("curves.csv")))
        .startsWith("seed,arm,step,loss,place\n1,before,0,");
    JsonNode again = json(run("run", out.resolve("summary.json").toString(), "--json"));
    assertThat(again.at("/study").textValue()).isEqualTo("toy");
    assertThat(again.at("/results")).hasSize(2);
  }

  @Test
  void aMapIsMeasuredAndContinued() throws IOException {
    Path out = folder.resolve("map");
    String[] sweep = {
      "sweep", "--study", "toy", "--seeds", "1..2", "--out", out.toString(), "--figure", "svg"
    };
    CommandRun first = run(sweep);
    assertThat(first.code()).isZero();
    String cells = Files.readString(out.resolve("cells.csv"));
    assertThat(cells)
        .startsWith("pull,turns,seed,after_loss,alone_loss,after_place,expected_loss\n")
        .hasLineCount(1 + 5 * 4 * 2);
    Files.writeString(out.resolve("cells.csv"), cells.substring(0, cells.length() / 2));

    CommandRun resumed =
        run(
            "sweep",
            "--study",
            "toy",
            "--seeds",
            "1..2",
            "--out",
            out.toString(),
            "--figure",
            "svg",
            "--resume");

    assertThat(resumed.code()).isZero();
    assertThat(Files.readAllLines(out.resolve("cells.csv")))
        .containsExactlyInAnyOrderElementsOf(cells.lines().toList());
    assertThat(Files.readString(out.resolve("map.svg"))).contains("alone − after");
    JsonNode map = new ObjectMapper().readTree(out.resolve("map.json").toFile());
    assertThat(map.at("/difference/loss")).hasSize(4);
    assertThat(map.at("/alone/loss")).hasSize(4);
    assertThat(map.at("/afterLoss/loss")).hasSize(4);
    assertThat(map.at("/afterPlace/place")).as("two readouts of one arm").hasSize(4);
    assertThat(map.at("/theory/expectedLoss")).hasSize(4);
  }

  @Test
  void theEngineIsVerified() {
    CommandRun run = run("verify", "--study", "toy");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 of 1 comparisons disagree");
  }

  @Test
  void itsSpeedIsMeasured() throws IOException {
    CommandRun run = run("bench", "--study", "toy", "--json");

    assertThat(run.err()).isEqualTo("bench: one run\nbench: map cells\n");
    assertThat(new ObjectMapper().readTree(run.out()).at("/runSeconds").doubleValue()).isPositive();
  }

  @Test
  void aPresetOfItIsCheckedAndListed() throws IOException {
    Path file = folder.resolve("far.json");
    Files.writeString(
        file,
        "{\"format\":\"carryover/preset\",\"version\":2,\"study\":\"toy\",\"name\":\"Far\","
            + "\"setting\":{\"start\":\"far\"}}");

    assertThat(run("presets", "check", file.toString()).code()).isZero();
    assertThat(json(run("run", file.toString(), "--json")).at("/setting/start").textValue())
        .isEqualTo("far");
  }
}
