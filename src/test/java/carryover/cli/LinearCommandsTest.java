package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.workers.Cancellation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Commands on deep linear networks. */
class LinearCommandsTest {
  private static CommandRun run(String... args) {
    return CommandRun.of(Catalogue.studies(), new Cancellation(), args);
  }

  private static JsonNode json(String... args) throws IOException {
    CommandRun run = run(args);
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void runTellsEverySubjectAgainstTheReference() {
    CommandRun run = run("run", "--study", "deep-linear", "--engine", "law", "--seeds", "1..8");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "scratch − linear transfer ",
            "scratch − fine-tuning ",
            "scratch − lazy-to-rich readout ",
            "scratch − tuned fine-tuning ");
  }

  /** Next to n = d there is no finite mean, and without label noise no finite divergence. */
  @Test
  void whatIsInfiniteIsCalledSoAndIsNullInJson() throws IOException {
    String[] peak = {
      "run",
      "--study",
      "deep-linear",
      "--engine",
      "law",
      "--seeds",
      "1..2",
      "--set",
      "targetSamples=200"
    };
    JsonNode noiseless =
        json(
            "run", "--study", "deep-linear", "--engine", "law", "--set", "targetNoise=0", "--json");

    assertThat(run(peak).out()).containsPattern("(?m)^scratch .*∞$").doesNotContain("Infinity");
    assertThat(noiseless.at("/theory/kullbackLeibler").isNull()).isTrue();
  }

  /** Cells where training comes to its end are drawn, others trained; an engine may be named. */
  @Test
  void aSweepDrawsWhatItCanAndTrainsTheRest() throws IOException {
    String axis = "targetSamples=80,150";
    JsonNode free = sweep(axis);
    JsonNode drawn = sweep(axis, "--engine", "law");
    JsonNode trained = sweep(axis, "--engine", "spectral");

    assertThat(free.at("/0")).isEqualTo(drawn.at("/0")).isNotEqualTo(trained.at("/0"));
    assertThat(free.at("/1")).isEqualTo(trained.at("/1")).isNotEqualTo(drawn.at("/1"));
  }

  /** The preset's map is along an angle, which ReLU networks do not have. */
  @Test
  void aSweepOfReluNetworksTakesTheirOwnMap() {
    CommandRun run =
        run(
            "sweep",
            "--study",
            "deep-linear",
            "--set",
            "network=relu",
            "--set",
            "trainingSteps=1",
            "--set",
            "batchSize=5",
            "--seeds",
            "1");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("9 × 5 cells, 1 seed each");
    assertThat(run.err()).doesNotContain("angleDegrees");
  }

  private static JsonNode sweep(String axis, String... more) throws IOException {
    String[] begin = {
      "sweep", "--study", "deep-linear", "--axis", axis, "--seeds", "1..2", "--json"
    };
    String[] args = new String[begin.length + more.length];
    System.arraycopy(begin, 0, args, 0, begin.length);
    System.arraycopy(more, 0, args, begin.length, more.length);
    return json(args).at("/finetune/risk");
  }
}
