package carryover.cli;

import carryover.export.DenseJson;
import carryover.export.FigureFormat;
import carryover.export.NpyFile;
import carryover.export.ProvenanceBeside;
import carryover.export.ProvenanceFile;
import carryover.export.Provenances;
import carryover.files.AtomicFile;
import carryover.files.FileProblem;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.Counted;
import carryover.study.MapSpec;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.sweep.DenseCells;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.sweep.ShardFiles;
import carryover.sweep.ShardFiles.Attempt;
import carryover.sweep.ShardMerge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carryover sweep merge}: the results of all shards in a folder as those of one sweep. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description =
        "Puts the shards in a folder together: cells.csv, map.json and a picture, as if one machine"
            + " had measured them. Says which shards lack results.")
final class MergeCommand implements Callable<Integer> {
  private static final String NPY = "results.npy";
  private static final String NPY_JSON = "results.json";
  private static final String PART = ".carryover-merge.part";

  private final Terminal terminal;
  private final Studies studies;
  private final ProvenanceFile provenances;

  @Mixin private FigureOption figure;

  @Parameters(paramLabel = "DIR", description = "Folder that the shards were measured into.")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the results (default: that of the shards).")
  private Path out;

  @Option(
      names = "--npy",
      description =
          "Also all results as one array, results.npy, with its axes in results.json; NumPy maps"
              + " it into memory.")
  private boolean npy;

  @Option(
      names = "--partial",
      description = "Write what there is when results are missing, instead of nothing.")
  private boolean partial;

  MergeCommand(Terminal terminal, Studies studies) {
    this.terminal = terminal;
    this.studies = studies;
    provenances = new ProvenanceFile(studies);
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Set<FigureFormat> kinds = figure.kinds();
    List<Attempt> attempts = attempts();
    Provenance told = ShardedSweep.told(attempts.get(0), provenances);
    ShardedSweep sweep = ShardedSweep.of(told, attempts.get(0).shard().of());
    for (Attempt attempt : attempts) {
      sweep.require(attempt, provenances);
    }
    Path to = out == null ? folder : out;
    OutputFolder.create(to);
    OutputFolder.refuseUsed(
        to,
        Stream.concat(Stream.of(SweepFolder.CELLS, NPY, NPY_JSON), MapFiles.names().stream())
            .toList(),
        "move it away, or give another folder with --out");
    Study study = studies.of(told.preset().setting());
    Grid grid = new Grid(told.preset().setting(), told.sweptAxes());
    // For its shape alone; one that keeps nothing.
    MapState shape = MapState.ofEnds(study, grid, told.preset().seeds());
    Path part = to.resolve(PART);
    Files.deleteIfExists(part);
    try (DenseCells cells =
        DenseCells.create(
            part,
            NpyFile.head(DenseJson.shape(shape)),
            grid.size(),
            told.preset().seeds().count(),
            study.readouts().size())) {
      MapState state = MapState.stored(study, grid, told.preset().seeds(), cells);
      ShardMerge merge = new ShardMerge(state, cells, attempts);
      read(attempts, merge);
      MissingShards missing = new MissingShards(merge.missing(sweep.shards()));
      tell(missing, state, sweep.shards());
      if (missing.total() == 0 || partial) {
        write(to, merge, state, told, engines(attempts), kinds, start);
        if (npy) {
          Files.move(part, to.resolve(NPY), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return missing.total() == 0 ? ExitCode.FINE : ExitCode.FAILED;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private List<Attempt> attempts() throws IOException {
    List<Attempt> attempts = ShardFiles.in(folder);
    if (attempts.isEmpty()) {
      throw new BadInputException(
          folder + ": no results of shards there; 'sweep --shard K/N --out' makes them");
    }
    return attempts;
  }

  private void read(List<Attempt> attempts, ShardMerge merge) throws IOException {
    try (Progress progress = new Progress(terminal, "merge", attempts.size())) {
      for (Attempt attempt : attempts) {
        merge.read(attempt);
        progress.advance(1);
      }
    } catch (IllegalArgumentException e) {
      throw new BadInputException(e.getMessage(), e);
    }
  }

  private void tell(MissingShards missing, MapState state, int shards) {
    if (missing.total() > 0) {
      terminal
          .err()
          .print(
              Counted.of(missing.total(), "result")
                  + " of "
                  + (state.size() + missing.total())
                  + " missing, in "
                  + missing.count()
                  + " of "
                  + Counted.of(shards, "shard")
                  + ": --array="
                  + missing.list()
                  + (partial ? "\n" : "; nothing was written\n"));
    }
  }

  /** Engines that give other numbers are told by their signatures. */
  private String engines(List<Attempt> attempts) {
    List<String> engines = attempts.stream().map(Attempt::engine).distinct().sorted().toList();
    if (engines.size() > 1) {
      terminal
          .err()
          .print(
              "the engines differ, and so may their numbers: "
                  + engines.stream()
                      .map(
                          engine ->
                              engine
                                  + " in "
                                  + Counted.of(
                                      attempts.stream()
                                          .filter(a -> a.engine().equals(engine))
                                          .count(),
                                      "file"))
                      .collect(Collectors.joining(", "))
                  + "\n");
    }
    return engines.size() == 1 ? engines.get(0) : engines.size() + " different engines";
  }

  private void write(
      Path to,
      ShardMerge merge,
      MapState state,
      Provenance told,
      String engines,
      Set<FigureFormat> kinds,
      long start)
      throws IOException {
    Preset preset = told.preset();
    Provenance provenance =
        Provenances.ofGrid(
            "cells of a " + SweepText.noun(state.grid()) + ", merged from shards of " + engines,
            preset,
            state.grid());
    Path cells = to.resolve(SweepFolder.CELLS);
    Path aside = to.resolve(PART + ".csv");
    try {
      try (Writer rows = Files.newBufferedWriter(aside)) {
        merge.write(rows);
      }
      AtomicFile.write(ProvenanceBeside.of(cells), ProvenanceBeside.content(provenance));
      Files.move(aside, cells, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FileProblem.writing(cells, e);
    } finally {
      Files.deleteIfExists(aside);
    }
    MapSpec map = preset.map().orElseGet(() -> state.study().map(preset.setting()));
    double seconds = (System.nanoTime() - start) / 1e9;
    new MapFiles(to, state, new SweepFigure(state, map, preset)).write(seconds, kinds);
    if (npy) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      DenseJson.write(state, provenance, json);
      AtomicFile.write(to.resolve(NPY_JSON), json.toByteArray());
    }
    terminal.out().print(SweepText.of(state, seconds));
  }
}
