package carryover.cli;

import carryover.study.Counted;
import carryover.study.Studies;
import carryover.sweep.MapState;
import carryover.sweep.Shard;
import carryover.workers.Cancellation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carryover sweep plan}: what a sweep will cost, and the job that measures it in shards. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Trains some lines of a sweep and tells what all of it costs: core hours, memory, disk, and"
            + " how many shards to measure it in. With --script the job file for a scheduler.")
final class PlanCommand implements Callable<Integer> {
  /** As many tasks as an array job of Slurm may have unless its administrator says otherwise. */
  private static final int MOST_SHARDS = 1000;

  private static final int MOST_MINUTES = 14 * 24 * 60;
  private static final int MOST_SECONDS = 3600;
  private static final List<String> OWN =
      List.of("--minutes", "--shards", "--seconds", "--script", "--out", "--image");

  private final Terminal terminal;
  private final Cancellation cancellation;

  @Spec private CommandSpec spec;
  @Mixin private final SweepOptions options;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      defaultValue = "60",
      description = "How long a shard should take (default: 60).")
  private int minutes;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description =
          "How many shards to measure it in (default: as --minutes asks, at most 1000, which"
              + " schedulers accept).")
  private Integer shards;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "20",
      description = "How long to train for the estimate (default: 20); one training at least.")
  private int seconds;

  @Option(
      names = "--script",
      paramLabel = "KIND",
      description = "Print the job file for slurm, parallel (GNU) or kubernetes.")
  private String script;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "shards",
      description = "Folder of the shards in the job file (default: shards).")
  private String out;

  @Option(
      names = "--image",
      paramLabel = "NAME",
      defaultValue = "carryover:latest",
      description = "Image of the job for kubernetes (default: carryover:latest).")
  private String image;

  PlanCommand(
      Terminal terminal,
      Cancellation cancellation,
      Studies studies,
      PresetSource presets,
      OwnData data) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    options = new SweepOptions(terminal, studies, presets, data);
  }

  @Override
  public Integer call() throws Exception {
    require("--minutes", minutes, MOST_MINUTES);
    require("--seconds", seconds, MOST_SECONDS);
    JobScript.Kind kind = script == null ? null : kind(script);
    SweepOptions.Asked asked = options.asked();
    MapState state = MapState.ofShard(asked.study(), asked.grid(), asked.seeds(), new Shard(1, 1));
    long trainings = state.missing();
    if (trainings == 0) {
      throw new BadInputException("no cell of this sweep is allowed: there is nothing to plan");
    }
    PlanSample sample = PlanSample.of(asked, seconds, cancellation);
    if (cancellation.getAsBoolean()) {
      return ExitCode.INTERRUPTED;
    }
    double hours = trainings * sample.secondsEach() / 3600;
    int parts = parts(PlanSample.lines(asked), hours);
    String text = text(state, trainings, sample, hours, parts);
    if (kind == null) {
      terminal.out().print(text);
      return ExitCode.FINE;
    }
    terminal.err().print(text);
    JobScript job =
        new JobScript(
            CommandWords.of(spec.commandLine().getParseResult(), OWN),
            out,
            parts,
            sample.memoryMebibytes(),
            (int) Math.max(10, Math.ceil(2 * 60 * hours / parts)),
            image);
    terminal.out().print(job.text(kind));
    return ExitCode.FINE;
  }

  private int parts(int lines, double hours) {
    if (shards != null) {
      require("--shards", shards, Shard.MOST);
      return shards;
    }
    int wanted = (int) Math.min(MOST_SHARDS, Math.ceil(60 * hours / minutes));
    return Math.max(1, Math.min(lines, wanted));
  }

  private static void require(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new BadInputException(option + " = " + value + " is not allowed: 1…" + most);
    }
  }

  private static JobScript.Kind kind(String name) {
    return Arrays.stream(JobScript.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    "--script = " + name + " is not allowed: slurm, parallel, kubernetes"));
  }

  private static String text(
      MapState state, long trainings, PlanSample sample, double hours, int shards) {
    return String.format(
        Locale.ROOT,
        """
        %s each, %s
        %s tried on one core: %.4g s each (lines from %.4g to %.4g s)
        %.3g core hours
        %d MiB of memory for a worker
        %.3g GB of rows
        %s of about %s: --shard K/%d --threads 1
        """,
        SweepText.size(state),
        Counted.of(trainings, "training"),
        Counted.of(sample.trainings(), "training"),
        sample.secondsEach(),
        sample.fastestLine(),
        sample.slowestLine(),
        hours,
        sample.memoryMebibytes(),
        trainings * sample.bytesEach() / 1e9,
        Counted.of(shards, "shard"),
        Progress.duration(3600 * hours / shards),
        shards);
  }
}
