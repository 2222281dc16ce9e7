package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetCodec;
import carryover.preset.ShippedPresets;
import carryover.study.Study;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetsCommandTest {
  @TempDir Path folder;

  @Test
  void listsNamesAndTitlesInTheOrderOfTheGallery() {
    CommandRun run = CommandRun.of("presets", "list");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst(" .*", "")).toList())
        .isEqualTo(new ShippedPresets(Catalogue.studies()).names());
    assertThat(CommandRun.of("presets")).isEqualTo(run);
  }

  @Test
  void showPrintsAFileThatCheckAccepts() throws Exception {
    CommandRun shown = CommandRun.of("presets", "show", "default");
    Path file = Files.writeString(folder.resolve("mit Leerzeichen.json"), shown.out());
    assertThat(CommandRun.of("presets", "check", file.toString()))
        .isEqualTo(new CommandRun(0, file + ": valid\n", ""));
    assertThat(
            new PresetCodec(Catalogue.studies())
                .read("", shown.out().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ShippedPresets(Catalogue.studies()).read("default"));
  }

  @Test
  void checkNamesEveryBadFileAndGoesOn() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.json"), "[]");
    Path good = folder.resolve("good.json");
    Files.writeString(good, CommandRun.of("presets", "show", "default").out());
    assertThat(CommandRun.of("presets", "check", bad.toString(), good.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                good + ": valid\n",
                "carryover presets check: "
                    + bad
                    + ": not a preset: a JSON object {…} is expected\n"));
  }

  @Test
  void helpNamesTheStudiesAndTheEnginesOfEach() {
    String help = CommandRun.of("run", "--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("two-layer-cnn (default), deep-linear, adaptive-kernel, real-images.");
    for (Study study : Catalogue.studies().list()) {
      String names = String.join(", ", study.engines().keySet());
      String inUse = study.engines().size() > 1 ? study.engine() + " (default)" : study.engine();
      assertThat(help).contains(study.id() + ": " + names.replace(study.engine(), inUse));
    }
  }

  @Test
  void helpAndVersionGoToStdout() {
    assertThat(CommandRun.of("--version")).isEqualTo(new CommandRun(0, "carryover 0.1.0\n", ""));
    assertThat(CommandRun.of("--help").out()).startsWith("Usage: carryover ").contains("run ");
    assertThat(CommandRun.of("run", "--help").out()).contains("--seeds=A..B[,C…]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "sweep",
        "presets",
        "presets list",
        "presets show",
        "presets check",
        "verify",
        "bench"
      })
  void everyCommandHasHelpAndVersion(String command) {
    CommandRun help = CommandRun.of((command + " --help").split(" "));
    assertThat(help.out()).startsWith("Usage: carryover " + command).contains("--version");
    assertThat(help.code()).isZero();
    assertThat(CommandRun.of((command + " --version").split(" ")))
        .isEqualTo(new CommandRun(0, "carryover 0.1.0\n", ""));
  }
}
