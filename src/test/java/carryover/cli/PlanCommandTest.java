package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
  private static CommandRun plan(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "sweep",
                "plan",
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
                "--seconds",
                "1"));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  /** Three of the four columns are allowed, so 45 trainings; small ones, so that all are tried. */
  @Test
  void tellsWhatASweepCosts() {
    CommandRun run = plan();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(
            "4 × 3 cells, 5 seeds each, 45 trainings\n"
                + "\\d+ trainings tried on one core: \\S+ s each"
                + " \\(lines from \\S+ to \\S+ s\\)\n"
                + "\\S+ core hours\n\\d+ MiB of memory for a worker\n\\S+ GB of rows\n"
                + "1 shard of about 0 s: --shard K/1 --threads 1\n");
  }

  /** What is tried costs what the rest costs: the engine takes a millisecond or more. */
  @Test
  void coreHoursAreTrainingsTimesTheTimeOfOne() {
    CommandRun run = plan();
    double each = number(run.out(), "core: (\\S+) s each");
    double hours = number(run.out(), "\n(\\S+) core hours");
    assertThat(hours * 3600)
        .isCloseTo(45 * each, org.assertj.core.data.Percentage.withPercentage(1));
  }

  private static double number(String text, String pattern) {
    java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "slurm, \"$SLURM_ARRAY_TASK_ID/1\"",
    "parallel, {}/1",
    "kubernetes, \"$((JOB_COMPLETION_INDEX + 1))/1\""
  })
  void theJobFileMeasuresTheSameSweepWithTheSchedulersNumber(String kind, String shard) {
    CommandRun run = plan("--script", kind, "--out", "/data/shards", "--set", "alpha=0,5");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("core hours");
    assertThat(run.out())
        .contains(
            "./carryover sweep --x universalNorm=0:3:4 --y dimension=500,600,700 --seeds 0..4 --set"
                + " upstreamSteps=1 --set downstreamSteps=1 --set alpha=0,5 --threads 1 --out"
                + " /data/shards")
        .contains("--shard " + shard)
        .contains("OMP_NUM_THREADS")
        .contains("org.bytedeco.javacpp.cachedir=")
        .contains("./carryover sweep merge /data/shards")
        .doesNotContain("--script", "--seconds", "%d", "%%");
  }

  @Test
  void wordsThatAShellWouldChangeAreQuoted() {
    assertThat(CommandWords.quoted("a b")).isEqualTo("'a b'");
    assertThat(CommandWords.quoted("it's")).isEqualTo("'it'\\''s'");
    assertThat(CommandWords.quoted("key=0:1:3")).isEqualTo("key=0:1:3");
    assertThat(CommandWords.quoted("")).isEqualTo("''");
  }

  @Tag("process")
  @ParameterizedTest
  @ValueSource(strings = {"slurm", "parallel"})
  void theJobFileIsAShellScript(String kind, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("job"), plan("--script", kind).out());
    Process shell = new ProcessBuilder("sh", "-n", file.toString()).inheritIO().start();
    assertThat(shell.waitFor()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--script, pbs, 'slurm, parallel, kubernetes'",
    "--minutes, 0, 1…20160",
    "--seconds, 3601, 1…3600"
  })
  void badUseIsOneLine(String option, String value, String allowed) throws IOException {
    CommandRun run =
        option.equals("--seconds")
            ? CommandRun.of("sweep", "plan", option, value)
            : plan(option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "carryover sweep plan: "
                + option
                + " = "
                + value
                + " is not allowed: "
                + allowed
                + "\n");
  }

  @Test
  void aSweepWithoutAllowedCellsIsNotPlanned() {
    CommandRun run =
        CommandRun.of("sweep", "plan", "--x", "universalNorm=3", "--y", "dimension=500");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no cell of this sweep is allowed");
  }
}
