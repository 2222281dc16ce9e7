package carryover.cli;

import carryover.export.FigureFormat;
import carryover.export.MapJson;
import carryover.export.ProvenanceFile;
import carryover.study.Studies;
import carryover.sweep.MapState;
import carryover.sweep.Shard;
import carryover.sweep.SweepListener;
import carryover.workers.Cancellation;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
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
  private final ProvenanceFile provenances;

  @Mixin private final SweepOptions options;
  @Mixin private ThreadsOption threads;
  @Mixin private FigureOption figure;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for cells.csv, map.json and map.png.")
  private Path out;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description =
          "Measure one of N parts, into a file of its own in the folder; 'sweep merge' puts them"
              + " together.")
  private String shard;

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
    provenances = new ProvenanceFile(studies);
    options = new SweepOptions(terminal, studies, presets, data);
  }

  @Override
  public Integer call() throws Exception {
    if (resume && out == null) {
      throw new BadInputException("--resume needs --out, the folder to continue in");
    }
    if (shard != null) {
      return measureShard();
    }
    Set<FigureFormat> kinds = figure.kinds();
    SweepOptions.Asked asked = options.asked();
    MapState state = MapState.ofEnds(asked.study(), asked.grid(), asked.seeds());
    Sweep sweep = new Sweep(state, threads.count(), terminal, cancellation);
    double seconds;
    if (out == null) {
      seconds = sweep.measure(asked.engine(), SweepListener.NONE);
    } else {
      try (SweepFolder folder = SweepFolder.open(out, resume, state, asked.map(), provenances)) {
        seconds = sweep.measure(asked.engine(), folder);
        folder.finish(seconds, kinds);
      }
      if (asked.grid().axes().size() > 2) {
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

  private int measureShard() throws Exception {
    if (out == null) {
      throw new BadInputException("--shard needs --out, the folder that all shards share");
    }
    if (resume || json) {
      throw new BadInputException(
          "--shard continues by itself and prints no JSON: leave out --resume and --json");
    }
    Shard part = ShardOption.parse(shard);
    SweepOptions.Asked asked = options.asked();
    MapState state = MapState.ofShard(asked.study(), asked.grid(), asked.seeds(), part);
    try (ShardFolder folder = ShardFolder.open(out, part, asked, state, provenances)) {
      double seconds =
          new Sweep(state, threads.count(), terminal, cancellation).measure(asked.engine(), folder);
      terminal.out().print("shard %s: %d results, %.2f s\n".formatted(part, state.size(), seconds));
    }
    return cancellation.getAsBoolean() ? ExitCode.INTERRUPTED : ExitCode.FINE;
  }
}
