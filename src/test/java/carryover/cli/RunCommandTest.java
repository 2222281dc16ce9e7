package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.PlainTable;
import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.preset.DataFolder;
import carryover.study.Engine;
import carryover.study.Seeds;
import carryover.study.Studies;
import carryover.workers.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
  private static final String HEAD =
      """
      {
        "program": "carryover",
        "version": "0.1.0",
        "study": "two-layer-cnn",
        "setting": {
          "alpha": 0.5,
          "upstreamSamples": 200,
          "upstreamNoise": 1,
          "downstreamNoise": 1,
          "universalNorm": 2,
          "dimension": 2000,
          "downstreamSignalNorm": 2,
          "upstreamSpecificNorm": 1,
          "downstreamSamples": 50,
          "filters": 10,
          "upstreamSteps": 200,
          "downstreamSteps": 1,
          "learningRate": 0.1,
          "initialStd": 0.01
        },
        "seeds": [1, 2],
        "engine": "fast",
        "results": [{
          "seed": 1,
          "upstream": {
            "trainLoss": 0.0024875621890547263,
            "gammaUMean": 1.0,
            "gammaV1Mean": 3.0,
            "rhoOwnMean": 7.0
          },
          "transfer": {
            "testAccuracy": 0.8125,
            "trainLoss": 0.25,
            "diverged": false
          },
          "scratch": {
            "testAccuracy": 0.5625,
            "trainLoss": 0.25,
            "diverged": false
          }
        }, {
      """;

  private static final String MEAN =
      """
        "mean": {
          "transfer": {
            "testAccuracy": 0.84375,
            "standardError": 0.03125
          },
          "scratch": {
            "testAccuracy": 0.59375,
            "standardError": 0.03125
          },
          "difference": {
            "testAccuracy": 0.25,
            "standardError": 0.0
          }
        },
        "theory": {
          "gamma2": 0.1,
          "gamma4": 0.4,
      """;

  @TempDir Path folder;

  @Test
  void printsTheSummaryAsJsonAndNothingElse() {
    CommandRun run = json();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(HEAD).contains(MEAN).endsWith("\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void theLocaleChangesNoNumber(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(json().out()).startsWith(HEAD).contains(MEAN);
      assertThat(CommandRun.of("run", "--seeds", "1..3").out()).contains(" ± ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theTextSaysWhatOfThePredictionIsRightAndTellsAnIntervalFromThreeSeedsOn() {
    assertThat(CommandRun.of("run", "--seeds", "1..2").out())
        .contains("s; interval from 3 seeds on\n")
        .endsWith("\nprediction   right in sign, off by 0.109\n")
        .doesNotContain("±");
    assertThat(CommandRun.of("run", "--seeds", "1..3").out())
        .contains("s; ± is a 95 % confidence interval\n");
  }

  @Test
  void theTextJudgesNoPredictionOutsideItsTestedRange() {
    assertThat(CommandRun.of("run", "--seeds", "1..2", "--set", "downstreamSteps=2").out())
        .endsWith("\nprediction   not judged, T₂ = 2, tested for 200…600\n");
  }

  @Test
  void aDivergedArmIsNullInJsonAndToldInWords() {
    String[] line = {"run", "--set", "downstreamNoise=100", "--seeds", "1"};
    assertThat(CommandRun.of("run", "--json", line[1], line[2], line[3], line[4]).out())
        .contains(
            """
                "transfer": {
                  "testAccuracy": null,
                  "trainLoss": null,
                  "diverged": true
                },
            """
                .indent(0)
                .stripTrailing())
        .contains("\"difference\": {\n      \"testAccuracy\": null,\n");
    assertThat(CommandRun.of(line).out()).contains("transfer diverged with 1 of 1 seed\n");
  }

  @Test
  void writesTablesInTheOrderOfTheSeedsWhateverTheThreads() throws Exception {
    String[] args = {"run", "--seeds", "1..9", "--set", "downstreamSteps=2"};
    runInto(folder.resolve("one"), "1", args);
    runInto(folder.resolve("four"), "4", args);
    for (String name : new String[] {"curves.csv", "coefficients.csv"}) {
      assertThat(folder.resolve("four").resolve(name))
          .hasSameTextualContentAs(folder.resolve("one").resolve(name));
    }
    assertThat(Files.readAllLines(folder.resolve("one/curves.csv")))
        .hasSize(1 + 9 * (201 + 3 + 3))
        .startsWith(
            "seed,arm,step,train_loss,train_accuracy,test_accuracy", "1,upstream,0,0.5,1.0,0.8125")
        .endsWith("9,scratch,2,0.16666666666666666,1.0,1.0625");
    assertThat(Files.readAllLines(folder.resolve("one/coefficients.csv")))
        .startsWith(
            "seed,arm,step,gamma_u_mean,gamma_u_max,gamma_v1_mean,gamma_v1_max,"
                + "gamma_v2_mean,gamma_v2_max,rho1_own_mean,rho1_own_max,"
                + "rho2_own_mean,rho2_own_max",
            "1,upstream,0,1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0,9.0,10.0");
    Path summary = folder.resolve("one/summary.json");
    assertThat(summary).content().contains("\"seeds\": [1, 2, 3, 4,");
    assertThat(summary).content().contains("\"provenance\": {\"format\":\"carryover/provenance\"");
  }

  @Test
  void itsTablesAreReadWithoutAnyOptionAndRestoredByTheSummary() throws Exception {
    runInto(folder, "1", "run", "--seeds", "1..2", "--set", "downstreamNoise=100");
    for (String name : List.of("curves.csv", "coefficients.csv")) {
      Path file = folder.resolve(name);
      PlainTable table = PlainTable.read(Files.readString(file));
      for (String column : table.columns()) {
        if (!column.equals("arm")) {
          assertThat(table.numbers(column))
              .as(column)
              .hasSize(table.size())
              .doesNotContain(Double.NaN);
        }
      }
      assertThat(new ProvenanceFile(Catalogue.studies()).read(file).preset().seeds())
          .isEqualTo(new Seeds(1, 2));
    }
  }

  @Test
  void aDecimalCommaAndAListOfSeedsAreUnderstood() {
    CommandRun run = CommandRun.of("run", "--json", "--set", "alpha=0,5", "--seeds", "7,1..2");
    assertThat(run.out())
        .contains("\"alpha\": 0.5,", "\"seeds\": [1, 2, 7],", "\"seeds\":\"1..2,7\"");
  }

  @Test
  void everyKeepsEachKthStepAndTheLast() throws Exception {
    runInto(folder, "1", "run", "--seeds", "1", "--every", "150");
    assertThat(Files.readAllLines(folder.resolve("curves.csv")))
        .extracting(line -> line.replaceAll("^1,([a-z]+,\\d+),.*", "$1"))
        .contains("upstream,0", "upstream,150", "upstream,200", "scratch,200")
        .hasSize(1 + 3 * 3);
  }

  @Test
  void anInterruptedRunKeepsWhatIsFinished() throws Exception {
    Cancellation cancellation = new Cancellation();
    AtomicInteger calls = new AtomicInteger();
    Engine engine =
        (setting, seed, recording, listener, cancelled) -> {
          if (calls.incrementAndGet() == 3) {
            cancellation.cancel();
          }
          return CommandRun.engine().train(setting, seed, recording, listener, cancelled);
        };
    CommandRun run =
        CommandRun.of(
            engine,
            cancellation,
            "run",
            "--seeds",
            "1..8",
            "--threads",
            "1",
            "--out",
            folder.toString());
    assertThat(run.code()).isEqualTo(130);
    assertThat(folder.resolve("summary.json")).content().contains("\"seeds\": [1, 2],");
    assertThat(Files.readString(folder.resolve("curves.csv")))
        .contains("\n2,scratch,200,")
        .doesNotContain("\n3,");
  }

  @Test
  void anErrorInsideTheEngineIsReportedAndNotTakenForAResult() {
    Engine broken =
        (setting, seed, recording, listener, cancelled) -> {
          throw new IllegalStateException("broken");
        };
    CommandRun run = CommandRun.of(broken, new Cancellation(), "run", "--json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("carryover run: a fault of this program: broken (please report it with the");
  }

  @Test
  void whatCannotBePrintedIsAFailure() {
    PrintStream full = new PrintStream(new FullDisk());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(full, new PrintStream(err), false);
    Studies studies = CommandRun.studies(CommandRun.engine());
    WindowStart window = new WindowStart(folder, new DataFolder(folder), asked -> {});
    assertThat(new Commands(terminal, new Cancellation(), studies, window).execute("run", "--json"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err).hasToString("carryover: standard output cannot be written\n");
  }

  /** Trained in earnest: 30 dimensions, a few steps. */
  @Test
  void moreLayersAreTrainedByTheDirectEngineWhichTheSummaryNames() {
    String[] line =
        ("run --json --seeds 1 --set depth=3 --set dimension=30 --set upstreamSamples=10"
                + " --set upstreamSteps=3 --set downstreamSteps=3")
            .split(" ");
    CommandRun run = CommandRun.of(Catalogue.studies(), new Cancellation(), line);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"depth\": 3", "\"engine\": \"direct\"", "\"runs\":[{\"seed\":1,");
  }

  /** Takes nothing, as {@code /dev/full} does. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  private static CommandRun json() {
    return CommandRun.of(
        "run", "--json", "--seeds", "1..2", "--set", "alpha=0.5", "--set", "downstreamSteps=1");
  }

  private static void runInto(Path folder, String threads, String... args) {
    String[] all = new String[args.length + 4];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--out";
    all[args.length + 1] = folder.toString();
    all[args.length + 2] = "--threads";
    all[args.length + 3] = threads;
    assertThat(CommandRun.of(all).code()).isZero();
  }
}
