package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.workers.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of {@code --data-set}, with a small table of features. */
class DataSetOptionTest {
  @TempDir Path folder;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    table = table("a.csv", 3);
  }

  private Path table(String name, int scale) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "label,a,b\n"
            + IntStream.range(0, 160)
                .mapToObj(i -> i % 4 + "," + (i % 2) * scale + "," + (i / 2 % 2) * scale)
                .collect(Collectors.joining("\n")));
  }

  private CommandRun run(String... more) {
    String[] common = {
      "run",
      "--study",
      "real-images",
      "--seeds",
      "1",
      "--data",
      folder.resolve("home").toString(),
      "--set",
      "downstreamSamples=20",
      "--set",
      "upstreamSamples=20",
      "--set",
      "downstreamNoise=0.1"
    };
    return command(
        Stream.concat(Arrays.stream(common), Arrays.stream(more)).toArray(String[]::new));
  }

  private static CommandRun command(String... words) {
    return CommandRun.of(Catalogue.studies(), new Cancellation(), words);
  }

  @Test
  void dataAreLearnedFromAndRemembered() {
    CommandRun first = run("--data-set", table.toString(), "--json");
    assertThat(first.err()).contains("data set own: 4 classes, 160 images of 2 features, checksum");
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("\"dataSet\": \"own\"");
    CommandRun again = run("--set", "dataSet=own", "--json");
    assertThat(again.code()).isZero();
    assertThat(again.out().replaceAll("\"[a-zA-Z]*[sS]econds\".*", ""))
        .contains("\"dataChecksum\"")
        .isEqualTo(first.out().replaceAll("\"[a-zA-Z]*[sS]econds\".*", ""));
  }

  @Test
  void otherDataThanTheSettingAsksForAreRefused() throws IOException {
    CommandRun other =
        run("--set", "dataSet=own", "--set", "dataChecksum=770043", "--data-set", table.toString());
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err())
        .contains("is another one (own: 4 classes")
        .contains("the data set own with checksum 770043 is asked for");
  }

  @Test
  void missingDataAreNamed() {
    CommandRun missing = run("--set", "dataSet=own", "--set", "dataChecksum=880043");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err())
        .contains("the data set own with checksum 880043 is needed and not known here");
  }

  @Test
  void damagedDataAreOneLine() throws IOException {
    Files.writeString(table, "label,a\n1,NaN\n");
    CommandRun damaged = run("--data-set", table.toString());
    assertThat(damaged.code()).isEqualTo(2);
    assertThat(damaged.err().lines()).hasSize(1);
    assertThat(damaged.err()).contains("line 2, column a: NaN is no finite number");
  }

  @Test
  void theConvolutionalNetworkNeedsPictures() {
    CommandRun run = run("--data-set", table.toString(), "--set", "network=cnn");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("the convolutional network needs square pictures; this data set has 2 features");
  }

  @Test
  void classesAndSamplesThatTheDataDoNotHaveAreNamed() {
    CommandRun classes =
        run("--data-set", table.toString(), "--set", "source=0/1", "--set", "upstreamSamples=100");
    assertThat(classes.code()).isEqualTo(2);
    assertThat(classes.err())
        .contains(
            "upstreamSamples = 100 asks for 50 images of class 0 (0): this data set has 30, 20 too"
                + " few");
    CommandRun again = run("--set", "dataSet=own", "--set", "source=0/7");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .contains("source = 0/7 is not to be had: this data set has 4 classes, 0…3");
  }

  @Test
  void aStudyOfItsOwnDataSaysSo() {
    CommandRun run = command("run", "--data-set", table.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the study two-layer-cnn learns from no such data");
  }

  @Test
  void theWindowIsAskedToLearnFromIt() {
    assertThat(command("--data-set", table.toString(), "run").err())
        .contains("--data-set stands behind run, not before it");
  }
}
