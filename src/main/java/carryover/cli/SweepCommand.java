package carryover.cli;

import carryover.export.FigureFormat;
import carryover.export.MapJson;
import carryover.export.ProvenanceFile;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.sweep.SweepListener;
import carryover.workers.Cancellation;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carryover sweep}: a map over two parameters, or a table along any number of axes. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description = "Measures a map over two parameters, or along any other number of axes.")
final class SweepCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Cancellation cancellation;
  private final PresetSource presets;
  private final OwnData data;
  private final ProvenanceFile provenances;

  @Mixin private final StudyOption study;
  @Mixin private ExperimentOptions experiment;
  @Mixin private DataSetOption dataSet;
  @Mixin private ThreadsOption threads;

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
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for cells.csv, map.json and map.png.")
  private Path out;

  @Option(
      names = "--figure",
      split = ",",
      paramLabel = "KIND",
      defaultValue = "png",
      description = "Kinds of the picture: png, svg, pdf (default: png).")
  private List<String> figures;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "Engine of the study that trains every cell (default: the one in use, which draws end"
              + " points where training reaches them and their law is known).")
  private String engine;

  @Option(names = "--resume", description = "Continue the cells.csv in the folder.")
  private boolean resume;

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  SweepCommand(
      Terminal terminal,
      Cancellation cancellation,
      Studies studies,
      PresetSource presets,
      OwnData data) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    study = new StudyOption(studies);
    provenances = new ProvenanceFile(studies);
    this.presets = presets;
    this.data = data;
  }

  @Override
  public Integer call() throws Exception {
    if (resume && out == null) {
      throw new BadInputException("--resume needs --out, the folder to continue in");
    }
    if (!axes.isEmpty() && (x != null || y != null)) {
      throw new BadInputException(
          "--axis and --x, --y exclude each other: give all axes as --axis");
    }
    Set<FigureFormat> kinds = kinds();
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
    MapState state = MapState.ofEnds(of, grid, experiment.seeds(preset));
    Sweep sweep = new Sweep(state, threads.count(), terminal, cancellation);
    Engine measuring =
        engine == null ? of.newEngine() : StudyOption.engine(of, engine, settings(grid));
    double seconds;
    if (out == null) {
      seconds = sweep.measure(measuring, SweepListener.NONE);
    } else {
      try (SweepFolder folder = SweepFolder.open(out, resume, state, swept.map(), provenances)) {
        seconds = sweep.measure(measuring, folder);
        folder.finish(seconds, kinds);
      }
      if (grid.axes().size() > 2) {
        terminal.err().print("no figure: there are more than two axes\n");
      }
    }
    if (json) {
      MapJson.write(state, seconds, terminal.out());
    } else {
      terminal.out().print(SweepText.of(state, seconds));
    }
    return cancellation.getAsBoolean() ? ExitCode.INTERRUPTED : ExitCode.FINE;
  }

  private static Stream<Setting> settings(Grid grid) {
    return IntStream.range(0, grid.size())
        .mapToObj(i -> grid.setting(grid.cell(i)))
        .flatMap(Optional::stream);
  }

  private Set<FigureFormat> kinds() {
    Set<FigureFormat> kinds = EnumSet.noneOf(FigureFormat.class);
    for (String figure : figures) {
      kinds.add(
          FigureFormat.withExtension(figure)
              .orElseThrow(
                  () ->
                      new BadInputException(
                          "--figure = " + figure + " is not allowed: png, svg, pdf")));
    }
    return kinds;
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
