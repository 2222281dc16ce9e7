package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed wrongly is answered by one line on stderr and exit code 2. */
class BadInputTest {
  private static final String KEYS =
      "alpha, upstreamSamples, upstreamNoise, downstreamNoise, universalNorm, dimension, "
          + "downstreamSignalNorm, upstreamSpecificNorm, downstreamSamples, filters, "
          + "upstreamSteps, downstreamSteps, learningRate, initialStd, noiseOverlap, "
          + "inheritedSelection, upstreamDecay, downstreamDecay, decayTowards, inheritedRate, depth, "
          + "inheritedLayers";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          run --set alpha=1.5          | carryover run: --set alpha = 1.5 is not allowed: 0…1
          run --set filters=2.5        | carryover run: --set filters = 2.5 is not allowed: a whole number 1…500
          run --set learningRate=0     | carryover run: --set learningRate = 0 is not allowed: >0…100
          run --set universalNorm=3    | carryover run: setting: universalNorm = 3 is not allowed: 0…2 (it cannot exceed downstreamSignalNorm)
          run --set alpha              | carryover run: --set alpha is not allowed: key=value
          run --set alpha=             | carryover run: --set alpha=:  is not a number like 2, 0.5 or 1e-3
          run --set alpha=1,500        | carryover run: --set alpha=1,500: 1,500 can be read in two ways: write 1500 or 1.500
          run --set alpha=0,5,1        | carryover run: --set alpha=0,5,1: 0,5,1 is not a number like 2, 0.5 or 1e-3
          run --set alpha=NaN          | carryover run: --set alpha=NaN: NaN is not a number like 2, 0.5 or 1e-3
          run --set alpha=0x1p-1       | carryover run: --set alpha=0x1p-1: 0x1p-1 is not a number like 2, 0.5 or 1e-3
          run --set alpha=1e999        | carryover run: --set alpha = Infinity is not allowed: 0…1
          run --set dimension=10000000 | carryover run: this setting needs about 3072.0 GiB of memory, allowed here: 1.0 GiB; lower upstreamSamples, downstreamSamples, filters or dimension
          run --seeds 3..1             | carryover run: --seeds = 3..1 is not allowed: A..B with A ≤ B and at most 10000 seeds
          run --seeds one              | carryover run: --seeds = one is not allowed: A..B, A, or several of these as in 1,3,5..9; whole 64-bit numbers
          run --study no-such          | carryover run: --study = no-such is not allowed: two-layer-cnn, deep-linear, adaptive-kernel, real-images
          bench --study no-such        | carryover bench: --study = no-such is not allowed: two-layer-cnn, deep-linear, adaptive-kernel, real-images
          run --engine slow            | carryover run: --engine = slow is not allowed: direct, fast
          run --set depth=3 --engine fast | carryover run: --engine = fast is not allowed: it trains two layers alone; depth = 3 and depth = 4 take direct
          sweep --x depth=2,3 --engine fast | carryover sweep: --engine = fast is not allowed: it trains two layers alone; depth = 3 and depth = 4 take direct
          run --set depth=5            | carryover run: --set depth = 5 is not allowed: 2…4
          sweep --figure gif           | carryover sweep: --figure = gif is not allowed: png, svg, pdf
          run --threads 0              | carryover run: --threads = 0 is not allowed: 1…1024
          run --force                  | carryover run: --force needs --out, the folder whose results it replaces
          run --every 0                | carryover run: --every = 0 is not allowed: 1 or more
          run missing.json             | carryover run: missing.json: no such file
          run --fast                   | carryover run: Unknown option: '--fast' (see carryover run --help)
          run default other            | carryover run: Unmatched argument at index 2: 'other' (see carryover run --help)
          fly                          | carryover: fly is no command and no file; commands are run, sweep, presets, bench, verify
          missing.png                  | carryover: missing.png: no such file
          src                          | carryover: src: it is a folder; give the files in it
          pom.xml missing.json         | carryover: missing.json: no such file
          pom.xml run                  | carryover: pom.xml is for the window; without it, or without run
          carryover:p1dot74izfbtosptp  | carryover: share code: a part of it is missing or changed
          pom.xml carryover:p1dot74izf | carryover: a share code is opened alone, with nothing beside it
          --fly                        | carryover: Unknown option: '--fly' (see carryover --help)
          --data                       | carryover: Missing required parameter for option '--data' (DIR) (see carryover --help)
          --data x --portable          | carryover: --data and --portable exclude each other
          --portable bench             | carryover: bench takes neither --data nor --portable
          verify --data x              | carryover: verify takes neither --data nor --portable
          run --data x --portable mine | carryover run: --data and --portable exclude each other
          presets check                | carryover presets check: Missing required parameter: 'FILE' (see carryover presets check --help)
          """)
  void isAnsweredByOneExactLine(String line, String message) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownKeyIsAnsweredWithAllKeys() {
    assertThat(CommandRun.of("run", "--set", "colour=1").err())
        .isEqualTo(
            "carryover run: --set colour=1: colour is no parameter; allowed: " + KEYS + "\n");
  }

  @Test
  void anUnknownPresetIsAnsweredWithTheShippedOnes() {
    CommandRun run = CommandRun.of("run", "nope");
    assertThat(run.err())
        .startsWith("carryover run: nope: no such preset; shipped ones are default")
        .endsWith("; or give the name of an own one, the path of a file or a share code\n")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void anEmptyArgumentIsNamedAsSuch() {
    assertThat(CommandRun.of("").err())
        .startsWith("carryover: \"\" is no command and no file; commands are run,");
    assertThat(CommandRun.of("run", "").err())
        .isEqualTo("carryover run: the name of the preset is empty\n");
    assertThat(CommandRun.of("run", "--out", ""))
        .isEqualTo(
            new CommandRun(
                2, "", "carryover run: --out is empty: the name of a folder is needed\n"));
  }

  @Test
  void aBadPresetFileIsNamedWithThePlaceInside() throws Exception {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file, "{\"format\":\"carryover/preset\",\"version\":1,\"setting\":{\"alpha\":7}}");
    assertThat(CommandRun.of("run", file.toString()))
        .isEqualTo(
            new CommandRun(
                2, "", "carryover run: " + file + ": setting.alpha = 7 is not allowed: 0…1\n"));
  }

  @Test
  void anOutputFolderThatIsAFileIsRefusedBeforeWorkBegins() throws Exception {
    Path file = Files.createFile(folder.resolve("taken"));
    assertThat(CommandRun.of("run", "--out", file.toString()))
        .isEqualTo(
            new CommandRun(
                2, "", "carryover run: --out " + file + ": a file of this name is in the way\n"));
  }
}
