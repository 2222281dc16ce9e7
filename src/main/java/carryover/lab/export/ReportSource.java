package carryover.lab.export;

import carryover.export.Provenances;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.lab.Workbench;
import carryover.preset.Provenance;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts the report of what is on screen together.
 *
 * @param title of the report
 */
public record ReportSource(
    Workbench workbench,
    Supplier<String> title,
    Supplier<Optional<Exhibit>> curves,
    Supplier<Optional<Exhibit>> coefficients,
    Supplier<Optional<Exhibit>> map) {

  /** The report; empty before a seed is done. A map of another setting is left out. */
  Optional<Report> now() {
    List<Trace> traces =
        workbench.resultsProperty().get().finished().stream()
            .filter(trace -> !trace.cancelled())
            .toList();
    Optional<Exhibit> courses = curves.get();
    Optional<Exhibit> features = coefficients.get();
    if (traces.isEmpty() || courses.isEmpty() || features.isEmpty()) {
      return Optional.empty();
    }
    Provenance run = courses.get().provenance();
    Optional<Exhibit> cells =
        map.get().filter(exhibit -> exhibit.provenance().preset().equals(run.preset()));
    String content = cells.isPresent() ? "report of a run and its map" : "report of a run";
    return Optional.of(
        new Report(
            title.get(),
            cells
                .map(exhibit -> Provenances.ofBoth(content, run, exhibit.provenance()))
                .orElse(Provenances.ofBoth(content, run, Provenance.of(run.preset()))),
            traces,
            courses.get().picture(),
            features.get().picture(),
            cells.map(Exhibit::picture)));
  }
}
