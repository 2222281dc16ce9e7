package carryover.lab.compare;

import carryover.export.ProgramVersion;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The comparison as comma-separated text, see docs/formats.md. */
final class ComparisonCsv {
  private ComparisonCsv() {}

  static String of(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    List<Parameter> told = told(comparison);
    line(out, header(comparison.study(), told));
    for (ComparedRun run : comparison.runs()) {
      line(out, row(comparison, run, told));
    }
    return out.toString();
  }

  /** What at least one of the settings tells. */
  private static List<Parameter> told(Comparison comparison) {
    List<Setting> settings =
        comparison.runs().stream().map(run -> run.experiment().setting()).toList();
    return settings.get(0).space().parameters().stream()
        .filter(parameter -> settings.stream().anyMatch(s -> s.told().contains(parameter)))
        .toList();
  }

  private static List<String> header(Study study, List<Parameter> told) {
    Stream<String> keys = told.stream().map(Parameter::key);
    String subject = study.headline().subject().arm().key();
    Stream<String> readouts =
        study.readouts().stream()
            .flatMap(readout -> Stream.of(readout.column(), halfWidth(study, readout)));
    Stream<String> figures =
        Stream.of(
                Stream.of("seeds", "seed_count", "step"),
                readouts,
                Stream.of(
                    "difference",
                    "difference_half_width",
                    subject + "_minus_current",
                    subject + "_minus_current_half_width",
                    "paired_seeds",
                    "program_version"))
            .flatMap(names -> names);
    return Stream.of(Stream.of("run"), keys, figures).flatMap(s -> s).toList();
  }

  /** Brief where nothing else of the arm is there. */
  private static String halfWidth(Study study, Readout readout) {
    boolean alone = study.shortKey(readout).equals(readout.arm().key());
    return (alone ? readout.arm().key() : readout.column()) + "_half_width";
  }

  private static List<String> row(Comparison comparison, ComparedRun run, List<Parameter> told) {
    List<String> row = new ArrayList<>();
    row.add(run.number() == 0 ? "current" : String.valueOf(run.number()));
    Setting setting = run.experiment().setting();
    for (Parameter parameter : told) {
      row.add(parameter.text(setting.get(parameter)));
    }
    // Seeds are read with blanks as well, which need no quotes.
    row.add(run.experiment().seeds().toString().replace(',', ' '));
    row.add(String.valueOf(subject(comparison, run).count()));
    row.add(comparison.step() == Workbench.END ? "end" : String.valueOf(comparison.step()));
    List<Estimate> estimates = new ArrayList<>(run.readouts());
    estimates.add(run.gain());
    for (Estimate estimate : estimates) {
      row.add(number(estimate.mean()));
      row.add(number(Confidence.OF_95_PERCENT.halfWidth(estimate)));
    }
    row.add(number(run.delta().mean()));
    row.add(number(run.delta().halfWidth()));
    row.add(run.number() == 0 ? "" : String.valueOf(run.delta().pairs()));
    row.add(ProgramVersion.current());
    return row;
  }

  private static Estimate subject(Comparison comparison, ComparedRun run) {
    return run.readouts().get(comparison.study().headline().subject().place());
  }

  /** Exact and with a point; nothing where there is no number. */
  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(String.join(",", fields)).append('\n');
  }
}
