package carryover.export;

import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.chart.ChartPicture;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A run and its map on one page.
 *
 * @param title one line
 * @param provenance setting, seeds and map; goes into the file as well
 * @param traces finished runs, at least one
 * @param charts one for each of at most two tables
 * @param map empty when none of this setting is measured
 */
public record Report(
    Study study,
    String title,
    Provenance provenance,
    List<Trace> traces,
    List<Chart> charts,
    Optional<ChartPicture> map) {
  public Report {
    traces = List.copyOf(traces);
    charts = List.copyOf(charts);
  }

  /** Writes a PDF page of A4; the stream stays open. */
  public void writePdf(OutputStream out) throws IOException {
    PdfFile.write(
        ReportPage.WIDTH,
        ReportPage.HEIGHT,
        g -> new ReportPage(this, g).draw(),
        title,
        new ProvenanceWriter().write(provenance),
        out);
  }

  /** A chart with its heading. */
  public record Chart(String title, ChartPicture picture) {}
}
