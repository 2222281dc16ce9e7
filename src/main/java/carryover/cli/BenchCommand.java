package carryover.cli;

import carryover.export.BenchmarkJson;
import carryover.study.Benchmark;
import carryover.study.Benchmark.Result;
import carryover.study.DataSet;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.workers.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code carryover bench}: speed figures of this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the speed of the engines; the ratios are what counts.")
final class BenchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Cancellation cancellation;
  private final OwnData data;

  @Mixin private final StudyOption study;

  @Mixin private DataSetOption dataSet;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  BenchCommand(Terminal terminal, Cancellation cancellation, Studies studies, OwnData data) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    study = new StudyOption(studies);
    this.data = data;
  }

  @Override
  public Integer call() throws Exception {
    Study measured = study.study();
    Benchmark benchmark = measured.checks().benchmark().get();
    List<Result> results = new ArrayList<>();
    if (dataSet.path() != null) {
      results.add(run(measured, data.take(measured, dataSet.path())));
    }
    results.addAll(benchmark.measure(cancellation, this::progress));
    results.addAll(
        new MapBench(measured, cancellation, this::progress)
            .measure(benchmark, gigaFlops(results)));
    if (cancellation.getAsBoolean()) {
      return ExitCode.INTERRUPTED;
    }
    if (json) {
      BenchmarkJson.write(measured, results, terminal.out());
    } else {
      results.forEach(this::print);
    }
    return ExitCode.FINE;
  }

  /** How long the study's standard setting takes on a person's own data. */
  private Result run(Study measured, DataSet set) throws Exception {
    Setting setting = measured.data().orElseThrow().choose(measured.space().standard(), set);
    Recording end = Recording.FINAL_ONLY;
    long start = System.nanoTime();
    new SeededRuns(measured, setting, new Seeds(1, 1), end, 1)
        .train(measured.engine(), measured.newEngine(), trace -> {}, terminal, cancellation);
    return new Result(
        "dataSetMilliseconds",
        "standard setting on " + set.name() + ", one run",
        (System.nanoTime() - start) / 1e6,
        "ms");
  }

  private static double gigaFlops(List<Result> results) {
    return results.stream()
        .filter(result -> result.key().equals("gemmGigaFlops"))
        .mapToDouble(Result::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private void progress(String what) {
    terminal.err().print("bench: " + what + "\n");
    terminal.err().flush();
  }

  private void print(Result result) {
    terminal
        .out()
        .print(
            String.format(
                        Locale.ROOT,
                        "%-56s %10.2f %s",
                        result.title(),
                        result.value(),
                        result.unit())
                    .stripTrailing()
                + "\n");
  }
}
