package carryover.cli;

import carryover.catalogue.Catalogue;
import carryover.export.FiguresJson;
import carryover.run.Cancellation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
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

  @Mixin private final StudyOption study;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  BenchCommand(Terminal terminal, Cancellation cancellation, Catalogue catalogue) {
    this.terminal = terminal;
    this.cancellation = cancellation;
    study = new StudyOption(catalogue);
  }

  @Override
  public Integer call() throws IOException {
    study.study();
    Bench bench = new Bench(cancellation, this::progress);
    Map<String, Double> figures = bench.measure();
    if (cancellation.getAsBoolean()) {
      return ExitCode.INTERRUPTED;
    }
    if (json) {
      FiguresJson.write(figures, terminal.out());
    } else {
      print(figures);
    }
    return ExitCode.FINE;
  }

  private void progress(String what) {
    terminal.err().print("bench: " + what + "\n");
    terminal.err().flush();
  }

  private void print(Map<String, Double> f) {
    line("default run, three arms, 2048 test draws at every step", f, "runMilliseconds", "ms");
    line("  the same at d = 10⁶", f, "runHighDimensionMilliseconds", "ms");
    line("  ratio", f, "highDimensionOverDefault", "");
    line("  final accuracy only", f, "runFinalOnlyMilliseconds", "ms");
    line("direct engine, the same work", f, "directRunMilliseconds", "ms");
    line("  times the fast engine", f, "directOverFast", "");
    line("matrix product 1000×1000×40", f, "gemmGigaFlops", "GFLOP/s");
    line("  engine's step at that shape", f, "engineGigaFlops", "GFLOP/s");
    line("  share of the product's rate", f, "engineOverGemm", "");
    line("map of 30 × 30 cells, a worker for each core", f, "mapSeconds", "s");
    line("map cells, one worker", f, "cellsPerSecondOneWorker", "cells/s");
    line("  share of the product's rate", f, "cellsOverGemm", "");
    line("  a worker for each core", f, "cellsPerSecondAllWorkers", "cells/s");
    line("  times one worker", f, "allWorkersOverOne", "");
    line("  recorded in time, times final accuracy only", f, "framesOverFinalOnly", "");
  }

  private void line(String title, Map<String, Double> figures, String key, String unit) {
    terminal
        .out()
        .print(
            String.format(Locale.ROOT, "%-56s %10.2f %s", title, figures.get(key), unit)
                    .stripTrailing()
                + "\n");
  }
}
