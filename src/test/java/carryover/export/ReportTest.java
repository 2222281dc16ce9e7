package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Trace;
import carryover.ui.chart.ChartPicture;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final List<Trace> TRACES = List.of(SampleRuns.trace(1), SampleRuns.trace(3));
  private static final Provenance PROVENANCE =
      Provenances.ofRuns(
          TwoLayerCnn.study(),
          "report",
          Preset.of(SampleRuns.SETTING, new Seeds(1, 3))
              .withMap(
                  new MapSpec(
                      new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR),
                      new Axis(CnnSpace.DIMENSION, 500, 5000, 19, Scale.LOG),
                      CnnLayers.DIFFERENCE,
                      0.7)),
          TRACES);

  private static byte[] pdf(Optional<ChartPicture> map) throws Exception {
    return pdf(map, TRACES);
  }

  private static byte[] pdf(Optional<ChartPicture> map, List<Trace> traces) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Report(
            TwoLayerCnn.study(),
            "Name \u4e2d\u6587",
            PROVENANCE,
            traces,
            List.of(
                new Report.Chart("Learning curves", SampleFigures.curves()),
                new Report.Chart("Coefficients", SampleFigures.curves())),
            map)
        .writePdf(out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void onePageTellsSettingAccuraciesTheoryAndMap() throws Exception {
    // Final accuracies are 0.5 + 2/8 + seed/64: mean 0.796875, and the half width of the
    // interval 4.303 · 0.03125 / √3.
    List<Trace> three = List.of(SampleRuns.trace(1), SampleRuns.trace(3), SampleRuns.trace(5));
    assertThat(text(pdf(Optional.of(SampleFigures.map()), three)))
        .contains("‖u‖ shared signal 2")
        .contains("m filters per sign 1")
        .contains("transfer 0.797 ± 0.078 0.985")
        .contains("difference 0.000 ± 0.000 0.141")
        .contains("Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d) 0.4")
        .contains("Up: d from 500 to 5000, 19")
        .contains("seeds 1..3");
  }

  @Test
  void twoSeedsHaveMeansButNoInterval() throws Exception {
    assertThat(text(pdf(Optional.empty())))
        .contains("mean predicted")
        .contains("transfer 0.781 0.985")
        .contains("2 seeds");
  }

  @Test
  void withoutAMapItSaysSo() throws Exception {
    assertThat(text(pdf(Optional.empty()))).contains("No map of this setting was measured.");
  }

  @Test
  void itTellsWhereItComesFrom() throws Exception {
    assertThat(new ProvenanceFile(Catalogue.studies()).read("f", pdf(Optional.empty())))
        .isEqualTo(PROVENANCE);
  }
}
