package carryover.cli;

import carryover.export.VerificationJson;
import carryover.study.Studies;
import carryover.study.Verification;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carryover verify}: holds the engine against the reference values and the direct one. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the engine of a study against reference values of an independent program",
      "and, where the study has one, against plain simulation. Exit code 1 when it disagrees.",
      "Reference values are of shipped data: --data-set reads and checks data of one's own",
      "(files, lengths, labels, enough images of each class) and trains nothing on them."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Cancellation cancellation;
  private final OwnData data;

  @Mixin private final StudyOption study;

  @Mixin private DataSetOption dataSet;

  @Mixin private ThreadsOption threads;

  @Option(names = "--json", description = "Print the comparisons as JSON.")
  private boolean json;

  VerifyCommand(Terminal terminal, Cancellation cancellation, Studies studies, OwnData data) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    study = new StudyOption(studies);
    this.data = data;
  }

  @Override
  public Integer call() throws Exception {
    if (dataSet.path() != null) {
      data.take(study.study(), dataSet.path());
    }
    long start = System.nanoTime();
    Verification verification = study.study().checks().verification().get();
    train(verification);
    if (cancellation.getAsBoolean()) {
      return ExitCode.INTERRUPTED;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (json) {
      VerificationJson.write(verification, seconds, terminal.out());
    } else {
      terminal.out().print(VerificationText.of(verification, seconds));
    }
    boolean agrees =
        verification.comparisons().stream().allMatch(c -> c.agrees(verification.limit()));
    return agrees ? ExitCode.FINE : ExitCode.FAILED;
  }

  private void train(Verification verification) throws Exception {
    AwaitedTasks<Void> tasks = new AwaitedTasks<>(cancellation);
    try (Progress progress = new Progress(terminal, "verifying", verification.runs());
        WorkerPool pool = new WorkerPool(threads.count())) {
      for (int i = 0; i < verification.runs(); i++) {
        int number = i;
        pool.submit(
            Priority.FOREGROUND,
            tasks.cancellation(),
            stop -> {
              verification.run(number, stop);
              progress.advance(1);
              return null;
            },
            tasks.next());
      }
      tasks.await();
    }
  }
}
