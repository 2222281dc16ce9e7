package carryover.export;

import static carryover.GoldenV1.DIMENSIONS;
import static carryover.GoldenV1.MAP;
import static carryover.GoldenV1.NORMS;
import static carryover.GoldenV1.ON_SCREEN;
import static carryover.GoldenV1.SMALL;
import static carryover.GoldenV1.file;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.GoldenV1;
import carryover.catalogue.Catalogue;
import carryover.preset.MeasuredRun;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file that version 1 exported tells where it comes from. */
class GoldenV1ProvenanceTest {
  private static final Seeds SEEDS = new Seeds(1, 2);
  private static final Preset WINDOW = Preset.of(ON_SCREEN, SEEDS).withMap(MAP);
  private static final Preset COMMAND = Preset.of(SMALL, SEEDS);
  private static final List<MeasuredRun> RUN =
      List.of(
          new MeasuredRun(ON_SCREEN, 1, List.of(0.9931640625, 0.994873046875)),
          new MeasuredRun(ON_SCREEN, 2, List.of(0.98828125, 0.94189453125)));

  private static Provenance read(String name) throws PresetException {
    return new ProvenanceFile(Catalogue.studies()).read(file(name));
  }

  private static Provenance wanted(String content, Preset preset, List<MeasuredRun> accuracies) {
    return new Provenance("0.1.0", content, preset, accuracies);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "csv", "json"})
  void learningCurvesAndCoefficientsOfTheWindow(String kind) throws PresetException {
    List<Preset> pinned = List.of(COMMAND);
    assertThat(read("figures/learning-curves." + kind))
        .isEqualTo(wanted("learning curves", WINDOW, RUN).withPinned(pinned));
    assertThat(read("figures/coefficients." + kind))
        .isEqualTo(wanted("coefficients, transfer", WINDOW, RUN).withPinned(pinned));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "csv", "json"})
  void theMapOfTheWindow(String kind) throws Exception {
    assertThat(read("figures/phase-map." + kind))
        .isEqualTo(
            wanted(
                "phase map, transfer − scratch",
                WINDOW,
                cells(ON_SCREEN, "figures/phase-map.csv")));
  }

  @Test
  void theReport() throws Exception {
    List<MeasuredRun> both =
        Stream.concat(RUN.stream(), cells(ON_SCREEN, "figures/phase-map.csv").stream()).toList();
    assertThat(read("figures/report.pdf"))
        .isEqualTo(
            wanted("report of a run and its map", WINDOW, both).withPinned(List.of(COMMAND)));
  }

  @Test
  void theFilters() throws PresetException {
    assertThat(read("figures/filters.npy")).isEqualTo(wanted("filters", WINDOW, RUN));
  }

  @Test
  void tablesAndSummaryOfTheCommandRun() throws PresetException {
    assertThat(read("run/curves.csv")).isEqualTo(wanted("learning curves", COMMAND, List.of()));
    assertThat(read("run/coefficients.csv")).isEqualTo(wanted("coefficients", COMMAND, List.of()));
    assertThat(read("run/summary.json"))
        .isEqualTo(
            wanted(
                "summary of a run",
                COMMAND,
                List.of(
                    new MeasuredRun(SMALL, 1, List.of(0.9951171875, 0.994873046875)),
                    new MeasuredRun(SMALL, 2, List.of(0.986083984375, 0.94189453125)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  void theMapOfTheCommandSweep(String kind) throws Exception {
    Provenance read = read("sweep/map." + kind);
    MapSpec map = new MapSpec(NORMS, DIMENSIONS, CnnLayers.DIFFERENCE, 0.7);
    assertThat(read.preset()).isEqualTo(COMMAND.withMap(map));
    assertThat(read.content()).isEqualTo("phase map");
    assertThat(read.runs()).containsExactlyInAnyOrderElementsOf(cells(SMALL, "sweep/cells.csv"));
  }

  /** What a table of cells says. */
  private static List<MeasuredRun> cells(Setting base, String table) throws IOException {
    return GoldenV1.rows(table).stream()
        .map(
            row ->
                new MeasuredRun(
                    base.with(CnnSpace.UNIVERSAL_NORM, Double.parseDouble(row[0]))
                        .with(CnnSpace.DIMENSION, Double.parseDouble(row[1])),
                    Long.parseLong(row[2]),
                    List.of(Double.parseDouble(row[3]), Double.parseDouble(row[4]))))
        .toList();
  }
}
