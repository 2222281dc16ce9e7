package carryover.cli;

import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.sweep.Grid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is measured: the cells, their seeds and the engine. */
final class SweepOptions {
  private final PresetSource presets;
  private final OwnData data;
  private final Terminal terminal;

  @Mixin private final StudyOption study;
  @Mixin private ExperimentOptions experiment;
  @Mixin private DataSetOption dataSet;

  @Option(
      names = "--axis",
      paramLabel = "AXIS",
      description =
          "An axis like --x, may be given several times: one makes a profile, two a map, more a"
              + " table.")
  private List<String> axes = List.of();

  @Option(
      names = "--x",
      paramLabel = "AXIS",
      description =
          "Horizontal axis: key=from:to:count, key=a,b,c or key=a, each with :log if need be"
              + " (default: the preset's).")
  private String x;

  @Option(names = "--y", paramLabel = "AXIS", description = "Vertical axis, likewise.")
  private String y;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "Engine of the study that trains every cell (default: the one in use, which draws end"
              + " points where training reaches them and their law is known).")
  private String engine;

  SweepOptions(Terminal terminal, Studies studies, PresetSource presets, OwnData data) {
    this.terminal = terminal;
    study = new StudyOption(studies);
    this.presets = presets;
    this.data = data;
  }

  /**
   * What was asked for.
   *
   * @param map how it is shown
   * @param name of the engine; null for the one in use
   */
  record Asked(Study study, Grid grid, Seeds seeds, MapSpec map, Engine engine, String name) {
    Preset preset() {
      return Preset.of(grid.base(), seeds).withMap(map);
    }

    /** The engine's name and its signature, which no engine with other numbers has. */
    String engineName() {
      return name == null
          ? study.engine() + "-" + study.signature(study.newEngine())
          : name + "-" + study.checks().signature().of(study.engines().get(name).get());
    }
  }

  Asked asked() throws PresetException, IOException {
    if (!axes.isEmpty() && (x != null || y != null)) {
      throw new BadInputException(
          "--axis and --x, --y exclude each other: give all axes as --axis");
    }
    Provenance source = experiment.measured(presets, study);
    Preset preset = source.preset();
    Study of = study.of(preset.setting());
    Setting setting = data.of(of, experiment.setting(preset), dataSet.path());
    SweepAxes swept = axes(source, setting);
    Grid grid = swept.grid(setting);
    UnusedNote.tell(
        terminal.err(),
        setting,
        Stream.concat(
                experiment.changed(setting).stream(), grid.axes().stream().map(Axis::parameter))
            .distinct()
            .toList());
    Engine measuring =
        engine == null ? of.newEngine() : StudyOption.engine(of, engine, settings(grid));
    return new Asked(of, grid, experiment.seeds(preset), swept.map(), measuring, engine);
  }

  private static Stream<Setting> settings(Grid grid) {
    return IntStream.range(0, grid.size())
        .mapToObj(i -> grid.setting(grid.cell(i)))
        .flatMap(Optional::stream);
  }

  /**
   * Those asked for; else those of an exported file that shows no map; else the map's, or what is
   * its place in the setting that is swept.
   */
  private SweepAxes axes(Provenance source, Setting setting) {
    Study of = study.of(setting);
    Setting before = source.preset().setting();
    MapSpec base =
        of.mapAfter(source.preset().map().orElseGet(() -> of.map(before)), before, setting);
    if (!axes.isEmpty()) {
      return SweepAxes.of(base, axes, setting.space());
    }
    return x != null || y != null || source.axes().isEmpty()
        ? SweepAxes.ofMap(base, x, y, setting.space())
        : SweepAxes.along(base, source.axes());
  }
}
