package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * German writes decimals with a comma, Arabic with digits of its own, Turkish has another small i:
 * whatever a command prints, writes and reads is the same as everywhere.
 */
class LocaleTest {
  private static final List<String> COMMANDS =
      List.of(
          "run negative-transfer --seeds 1..2 --set alpha=0.5 --every 20",
          "run --seeds 1..2 --json --set initialStd=1.5e-3",
          "run --seeds 1..2 --out FOLDER/run",
          "run --seeds 1 --set alpha=0,5",
          "run --set alpha=\u0660.\u0665",
          "run --set FILTERS=3",
          // With one worker, so that rows come in the same order.
          "sweep --threads 1 --seeds 1..2 --x alpha=0:1:3 --y dimension=500:5000:3:log --out FOLDER/sweep",
          "sweep --threads 1 --seeds 1..2 --x alpha=0:1:3 --y dimension=500:5000:3:log --resume --out FOLDER/sweep",
          "sweep --seeds 1..3 --json --x universalNorm=0:1.5:2 --y initialStd=1e-3:0.5:2:log",
          "presets",
          "presets show fig2a-phase-map",
          "presets check FOLDER/run/summary.json",
          "--help",
          "--version",
          "fly");

  private final Locale before = Locale.getDefault();

  @TempDir Path top;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void allOutputIsTheSameUnderAnyLocale(String language) throws IOException {
    Map<String, String> everywhere = output(Locale.ROOT, top.resolve("root"));
    Map<String, String> here = output(Locale.forLanguageTag(language), top.resolve(language));
    assertThat(here).isEqualTo(everywhere);
    assertThat(everywhere.keySet())
        .contains("run/curves.csv", "run/summary.json", "sweep/cells.csv", "sweep/map.json");
  }

  /** What each command prints, and each file it writes. */
  private static Map<String, String> output(Locale locale, Path folder) throws IOException {
    Locale.setDefault(locale);
    Map<String, String> texts = new TreeMap<>();
    for (String command : COMMANDS) {
      CommandRun run = CommandRun.of(command.replace("FOLDER", folder.toString()).split(" "));
      texts.put(command, neutral(run.code() + "\n" + run.out() + "\n" + run.err(), folder));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".png")) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          texts.put(name, neutral(Files.readString(file), folder));
        }
      }
    }
    return texts;
  }

  /** Without the time it took and the folder it went to. */
  private static String neutral(String text, Path folder) {
    return text.replace(folder.toString(), "FOLDER")
        .replaceAll("\"elapsedSeconds\": [^\n,]+|\\d+(\\.\\d+)? (s|ms)\\b", "(time)");
  }
}
