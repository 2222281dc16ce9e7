package carryover.export;

import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.ui.chart.ChartPicture;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files a chart can be written as. */
public enum FigureFormat {
  PNG("png"),
  SVG("svg"),
  PDF("pdf");

  private final String extension;

  FigureFormat(String extension) {
    this.extension = extension;
  }

  /** The format whose files have this ending. */
  public static Optional<FigureFormat> withExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** Ending of the file's name, without the point. */
  public String extension() {
    return extension;
  }

  /** Writes the chart as large as on screen. */
  public void write(ChartPicture picture, Provenance provenance, OutputStream out)
      throws IOException {
    write(picture, FigureSize.SCREEN, provenance, out);
  }

  /** Writes the chart with where it comes from inside; the stream stays open. */
  public void write(ChartPicture picture, FigureSize size, Provenance provenance, OutputStream out)
      throws IOException {
    String document = new ProvenanceWriter().write(provenance);
    FigureSheet sheet = new FigureSheet(picture, size);
    switch (this) {
      case PNG -> PngFile.write(sheet, document, out);
      case SVG -> SvgFile.write(sheet, provenance.content(), document, out);
      case PDF -> PdfFile.write(sheet, provenance.content(), document, out);
    }
  }
}
