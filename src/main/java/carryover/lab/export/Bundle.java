package carryover.lab.export;

import carryover.export.DataFormat;
import carryover.export.FigureFormat;
import carryover.export.FigureSize;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.ui.chart.ChartPicture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that can be taken away now, by the names of the files. */
final class Bundle {
  private Bundle() {}

  /** Every chart in every format, its numbers, and the report if there is something to report. */
  static Map<String, FileContent> of(
      List<ExhibitSource> sources, FigureOptions options, Optional<Report> report) {
    FigureSize size = options.sizeProperty().get();
    Map<String, FileContent> files = new TreeMap<>();
    for (ExhibitSource source : sources) {
      Optional<Exhibit> shown = source.exhibit().get();
      if (shown.isPresent()) {
        Exhibit exhibit = shown.get();
        ChartPicture picture = options.picture(exhibit);
        for (FigureFormat format : FigureFormat.values()) {
          files.put(
              source.name() + "." + format.extension(),
              out -> format.write(picture, size, exhibit.provenance(), out));
        }
        for (DataFormat format : DataFormat.values()) {
          files.put(source.name() + "." + format.extension(), FileContent.numbers(format, exhibit));
        }
      }
    }
    report.ifPresent(now -> files.put("report.pdf", now::writePdf));
    return files;
  }
}
