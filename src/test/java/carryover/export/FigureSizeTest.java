package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.catalogue.Catalogue;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.ui.chart.ChartPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures are as large as they are said to be, and all their text can be read there. */
class FigureSizeTest {
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "a figure", Preset.of(CnnSpace.STANDARD, new Seeds(1, 8)), List.of());
  private static final String CAPTION =
      "Default setting but for α = 0.5, N₁ = 50, d = 500. 8 seeds, 1 to 8. Carryover 0.1.0.";

  @TempDir Path folder;

  private static byte[] file(FigureFormat format, FigureSize size, ChartPicture picture)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(picture.withCaption(CAPTION), size, PROVENANCE, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(FigureSize.class)
  void everyFormatInEverySizeTellsWhereItComesFrom(FigureSize size) throws Exception {
    for (FigureFormat format : FigureFormat.values()) {
      Path file = folder.resolve("figure." + format.extension());
      Files.write(file, file(format, size, SampleFigures.map()));
      assertThat(new ProvenanceFile(Catalogue.studies()).read(file))
          .as(format.name())
          .isEqualTo(PROVENANCE);
    }
  }

  @Test
  void aColumnIs85MillimetresWideAndAPage170() throws Exception {
    assertThat(FigureSize.millimetres(FigureSize.COLUMN.width())).isCloseTo(85, within(1e-9));
    assertThat(FigureSize.millimetres(FigureSize.PAGE.width())).isCloseTo(170, within(1e-9));
    assertThat(FigureSize.SLIDE.width() / FigureSize.SLIDE.height()).isEqualTo(16 / 9.0);
    try (PDDocument pdf =
        Loader.loadPDF(file(FigureFormat.PDF, FigureSize.COLUMN, SampleFigures.curves()))) {
      double points = pdf.getPage(0).getMediaBox().getWidth();
      assertThat(points / 72 * 25.4).isCloseTo(85, within(0.01));
    }
    String svg =
        new String(
            file(FigureFormat.SVG, FigureSize.COLUMN, SampleFigures.curves()),
            StandardCharsets.UTF_8);
    assertThat(svg).contains("width=\"321.26\"").contains("viewBox=\"0 0 321.26 250\"");
  }

  /** 1000 / 25.4 · 96 · 4 pixels a metre. */
  @Test
  void aPngTellsItsResolutionSoThatItIsPlacedInItsSize() throws Exception {
    byte[] png = file(FigureFormat.PNG, FigureSize.COLUMN, SampleFigures.curves());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    double perMillimetre = resolution(png) / 1000;

    assertThat(image.getWidth() / perMillimetre).isCloseTo(85, within(0.1));
    assertThat(perMillimetre * 25.4).as("dots per inch").isGreaterThan(300);
  }

  private static double resolution(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      IIOMetadataNode root =
          (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      IIOMetadataNode pixels = (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
      return Double.parseDouble(pixels.getAttribute("pixelsPerUnitXAxis"));
    } finally {
      reader.dispose();
    }
  }

  @ParameterizedTest
  @EnumSource(FigureSize.class)
  void theCaptionStandsInsideTheSheetAndNoTextIsTooSmallToRead(FigureSize size) throws Exception {
    for (ChartPicture picture : List.of(SampleFigures.curves(), SampleFigures.map())) {
      try (PDDocument pdf = Loader.loadPDF(file(FigureFormat.PDF, size, picture))) {
        Letters letters = new Letters();
        String text = letters.getText(pdf).replaceAll("\\s", "");
        assertThat(text).contains(CAPTION.replaceAll("\\s", ""));
        assertThat(letters.least).as("points").isGreaterThanOrEqualTo(6);
        assertThat(letters.right).isLessThanOrEqualTo(pdf.getPage(0).getMediaBox().getWidth());
      }
    }
  }

  /** Looks at every letter of a page. */
  private static final class Letters extends PDFTextStripper {
    private double least = Double.POSITIVE_INFINITY;
    private double right;

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      least =
          Math.min(
              least,
              Math.hypot(text.getTextMatrix().getScaleX(), text.getTextMatrix().getShearX()));
      right = Math.max(right, text.getEndX());
    }
  }

  @Test
  void withoutACaptionTheChartHasTheWholeSheet() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    FigureFormat.SVG.write(SampleFigures.curves(), PROVENANCE, plain);
    FigureFormat.SVG.write(
        SampleFigures.curves().withCaption(""), FigureSize.SCREEN, PROVENANCE, empty);

    assertThat(empty.toByteArray()).isEqualTo(plain.toByteArray());
  }
}
