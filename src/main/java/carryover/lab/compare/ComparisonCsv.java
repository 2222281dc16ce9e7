package carryover.lab.compare;

import carryover.export.ProgramVersion;
import carryover.lab.Experiment;
import carryover.lab.Workbench;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.transfer.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The comparison as comma-separated text, see docs/formats.md. */
final class ComparisonCsv {
  private ComparisonCsv() {}

  static String of(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    out.append("# carryover ").append(ProgramVersion.current()).append('\n');
    out.append("# step ")
        .append(comparison.step() == Workbench.END ? "end" : comparison.step())
        .append('\n');
    out.append("# current run: ").append(words(comparison.current().experiment())).append('\n');
    out.append("# what has no column is the same in all runs; half widths are of 95 % intervals\n");
    line(out, header(comparison));
    for (ComparedRun run : comparison.runs()) {
      line(out, row(comparison, run));
    }
    return out.toString();
  }

  private static String words(Experiment experiment) {
    StringBuilder words = new StringBuilder();
    for (Parameter parameter : Parameter.values()) {
      words
          .append(parameter.key())
          .append('=')
          .append(parameter.text(experiment.setting().get(parameter)))
          .append(' ');
    }
    return words.append("seeds=").append(experiment.seeds()).toString();
  }

  private static List<String> header(Comparison comparison) {
    Stream<String> keys = comparison.differing().stream().map(Parameter::key);
    Stream<String> figures =
        Stream.of(
            "seeds",
            "seed_count",
            "transfer_test_accuracy",
            "transfer_half_width",
            "scratch_test_accuracy",
            "scratch_half_width",
            "difference",
            "difference_half_width",
            "transfer_minus_current",
            "transfer_minus_current_half_width",
            "paired_seeds");
    return Stream.of(Stream.of("run"), keys, figures).flatMap(s -> s).toList();
  }

  private static List<String> row(Comparison comparison, ComparedRun run) {
    List<String> row = new ArrayList<>();
    row.add(run.number() == 0 ? "current" : String.valueOf(run.number()));
    for (Parameter parameter : comparison.differing()) {
      row.add(parameter.text(run.experiment().setting().get(parameter)));
    }
    row.add(run.experiment().seeds().toString());
    row.add(String.valueOf(run.transfer().count()));
    for (Estimate estimate : List.of(run.transfer(), run.scratch(), run.difference())) {
      row.add(number(estimate.mean()));
      row.add(number(Confidence.OF_95_PERCENT.halfWidth(estimate)));
    }
    row.add(number(run.delta().mean()));
    row.add(number(run.delta().halfWidth()));
    row.add(run.number() == 0 ? "" : String.valueOf(run.delta().pairs()));
    return row;
  }

  /** Exact and with a point; nothing where there is no number. */
  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(String.join(",", fields)).append('\n');
  }
}
