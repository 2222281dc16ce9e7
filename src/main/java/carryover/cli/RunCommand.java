package carryover.cli;

import carryover.export.RunSummary;
import carryover.export.SummaryJson;
import carryover.preset.Preset;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.workers.Cancellation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carryover run}: trains all arms for each seed. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Trains all arms of a study for each seed.")
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Cancellation cancellation;
  private final PresetSource presets;
  private final OwnData data;

  @Mixin private final StudyOption study;
  @Mixin private ExperimentOptions experiment;
  @Mixin private DataSetOption dataSet;
  @Mixin private ThreadsOption threads;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Engine of the study. ${bundle:engines}.")
  private String engine;

  @Option(
      names = "--every",
      paramLabel = "K",
      description = "Record every K-th step and the last (default: 1 with --out).")
  private Integer every;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for summary.json, curves.csv and the study's other tables.")
  private Path out;

  @Option(names = "--force", description = "Replace earlier results in the folder of --out.")
  private boolean force;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  RunCommand(
      Terminal terminal,
      Cancellation cancellation,
      Studies studies,
      PresetSource presets,
      OwnData data) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    study = new StudyOption(studies);
    this.presets = presets;
    this.data = data;
  }

  @Override
  public Integer call() throws Exception {
    if (force && out == null) {
      throw new BadInputException("--force needs --out, the folder whose results it replaces");
    }
    Preset preset = experiment.preset(presets, study);
    Setting asked = experiment.setting(preset);
    Setting setting = data.of(study.of(asked), asked, dataSet.path());
    UnusedNote.tell(terminal.err(), setting, experiment.changed(setting));
    SeededRuns runs =
        new SeededRuns(
            study.of(setting), setting, experiment.seeds(preset), recording(), threads.count());
    RunSummary summary = out == null ? train(runs, trace -> {}) : trainInto(out, runs);
    if (json) {
      SummaryJson.write(summary, terminal.out());
    } else {
      terminal.out().print(SummaryText.of(summary));
    }
    return cancellation.getAsBoolean() ? ExitCode.INTERRUPTED : ExitCode.FINE;
  }

  private RunSummary trainInto(Path folder, SeededRuns runs) throws Exception {
    try (RunFolder files = RunFolder.at(folder, runs.study().outcome().tables(), force)) {
      RunSummary summary = train(runs, files::add);
      files.finish(summary);
      return summary;
    }
  }

  private RunSummary train(SeededRuns runs, SeededRuns.TraceSink sink) throws Exception {
    return runs.train(
        engine == null ? runs.study().engine(runs.setting()) : engine,
        StudyOption.engine(runs.study(), engine, Stream.of(runs.setting())),
        sink,
        terminal,
        cancellation);
  }

  private Recording recording() {
    if (every == null) {
      return out == null ? Recording.FINAL_ONLY : Recording.EVERY_STEP;
    }
    if (every < 1) {
      throw new BadInputException("--every = " + every + " is not allowed: 1 or more");
    }
    return new Recording(every, true, false);
  }
}
