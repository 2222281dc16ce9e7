package carryover.lab.export;

import carryover.export.Provenances;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.preset.Provenance;
import carryover.study.Trace;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Puts the report of what is on screen together.
 *
 * @param title of the report
 * @param charts at least one, at most two
 */
public record ReportSource(
    Workbench workbench,
    Supplier<String> title,
    List<Chart> charts,
    Supplier<Optional<Exhibit>> map) {
  public ReportSource {
    charts = List.copyOf(charts);
  }

  /** A chart of the run with its heading in the report. */
  public record Chart(String title, Supplier<Optional<Exhibit>> exhibit) {}

  /** The report; empty before a seed is done. A map of another setting is left out. */
  Optional<Report> now() {
    List<Trace> traces =
        workbench.resultsProperty().get().finished().stream()
            .filter(trace -> !trace.cancelled())
            .toList();
    List<Optional<Exhibit>> shown = charts.stream().map(chart -> chart.exhibit().get()).toList();
    if (traces.isEmpty() || shown.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Provenance run = shown.get(0).orElseThrow().provenance();
    Optional<Exhibit> cells =
        map.get().filter(exhibit -> exhibit.provenance().preset().equals(run.preset()));
    String content = cells.isPresent() ? "report of a run and its map" : "report of a run";
    return Optional.of(
        new Report(
            workbench.study(),
            title.get(),
            cells
                .map(exhibit -> Provenances.ofBoth(content, run, exhibit.provenance()))
                .orElse(Provenances.ofBoth(content, run, Provenance.of(run.preset()))),
            traces,
            IntStream.range(0, charts.size())
                .mapToObj(
                    i ->
                        new Report.Chart(
                            charts.get(i).title(), shown.get(i).orElseThrow().picture()))
                .toList(),
            cells.map(Exhibit::picture)));
  }
}
