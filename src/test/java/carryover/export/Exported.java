package carryover.export;

import carryover.preset.Provenance;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Every kind of file that carries where it comes from. */
enum Exported {
  PNG,
  SVG,
  PDF,
  JSON,
  NPY;

  byte[] file(Provenance provenance) throws IOException {
    List<Trace> traces = List.of(SampleRuns.trace(1), SampleRuns.trace(2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (this) {
      case PNG -> FigureFormat.PNG.write(SampleFigures.curves(), provenance, out);
      case SVG -> FigureFormat.SVG.write(SampleFigures.curves(), provenance, out);
      case PDF -> FigureFormat.PDF.write(SampleFigures.curves(), provenance, out);
      case JSON -> ChartData.of(traces, CnnMeasures.COEFFICIENTS).writeJson(provenance, out);
      case NPY -> DetailsNpy.write(TwoLayerCnn.study(), traces, provenance, out);
    }
    return out.toByteArray();
  }
}
