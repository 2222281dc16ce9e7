package carryover.lab.export;

import carryover.export.Provenances;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.lab.LabChart;
import carryover.preset.Provenance;
import carryover.study.Trace;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts the report of what is on screen together.
 *
 * @param title of the report
 * @param charts give what they show now: the first, about the run, is in every report; at most one
 *     more, where there is anything on it
 */
public record ReportSource(
    Workbench workbench,
    Supplier<String> title,
    List<Supplier<LabChart>> charts,
    Supplier<Optional<Exhibit>> map) {
  private static final Words WORDS = Words.of(ReportSource.class);

  public ReportSource {
    charts = List.copyOf(charts);
  }

  /** The report; empty before a seed is done. A map of another setting is left out. */
  Optional<Report> now() {
    List<Trace> traces =
        workbench.resultsProperty().get().finished().stream()
            .filter(trace -> !trace.cancelled())
            .toList();
    Optional<Exhibit> first = charts.get(0).get().exhibit().get();
    if (traces.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    Provenance run = first.get().provenance();
    Optional<Exhibit> cells =
        map.get().filter(exhibit -> exhibit.provenance().preset().equals(run.preset()));
    String content = cells.isPresent() ? WORDS.text("report.runAndMap") : WORDS.text("report.run");
    return Optional.of(
        new Report(
            workbench.study(),
            title.get(),
            cells
                .map(exhibit -> Provenances.ofBoth(content, run, exhibit.provenance()))
                .orElse(Provenances.ofBoth(content, run, Provenance.of(run.preset()))),
            traces,
            charts.stream().map(Supplier::get).flatMap(ReportSource::drawn).toList(),
            cells.map(Exhibit::picture)));
  }

  private static Stream<Report.Chart> drawn(LabChart chart) {
    return chart.exhibit().get().stream()
        .map(exhibit -> new Report.Chart(chart.title(), exhibit.picture()));
  }
}
