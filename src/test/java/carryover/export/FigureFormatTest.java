package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.ui.chart.ChartPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Lines are lines and text is text: looked at by their structure, not by their bytes. */
class FigureFormatTest {
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "‖u‖ × d", Preset.of(CnnSpace.STANDARD, new Seeds(1, 8)), List.of());

  private static final String[] CURVE_TEXTS = {
    "γ of u", "ρ of Task 1", "8 seeds, mean ± 95 % CI", "Test accuracy", "predicted transfer", "0.7"
  };
  private static final String[] MAP_TEXTS = {
    "‖u‖ (shared signal)", "Γ₂ = const", "−0.1", "transfer − scratch", "not significant"
  };

  /** The colour bar and the three samples of the legend. */
  private static final int SMALL_IMAGES = 4;

  private static byte[] file(FigureFormat format, ChartPicture picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(picture, PROVENANCE, out);
    return out.toByteArray();
  }

  private static Document svg(ChartPicture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file(FigureFormat.SVG, picture)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  @Test
  void svgTextIsTextInAFontThatEveryProgramCanReplace() throws Exception {
    Document curves = svg(SampleFigures.curves());
    assertThat(elements(curves, "text")).extracting(Element::getTextContent).contains(CURVE_TEXTS);
    assertThat(elements(svg(SampleFigures.map()), "text"))
        .extracting(Element::getTextContent)
        .contains(MAP_TEXTS);
    assertThat(elements(curves, "g"))
        .extracting(group -> group.getAttribute("font-family"))
        .contains("'DejaVu Sans', Verdana, sans-serif")
        .noneMatch(families -> families.equals("'DejaVu Sans'"));
  }

  @Test
  void svgLinesAreLinesAndOnlyTheCellsOfAMapAreAnImage() throws Exception {
    Document curves = svg(SampleFigures.curves());
    assertThat(elements(curves, "image")).isEmpty();
    assertThat(elements(curves, "path"))
        .anyMatch(path -> path.getAttribute("d").split(" ", -1).length > 400);

    List<Element> images = elements(svg(SampleFigures.map()), "image");
    assertThat(images).hasSize(1 + SMALL_IMAGES);
    assertThat(images)
        .allMatch(image -> image.getAttribute("xlink:href").startsWith("data:image/png;base64,"));
  }

  @Test
  void svgHasASizeAndATitle() throws Exception {
    Document curves = svg(SampleFigures.curves());
    assertThat(curves.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 420");
    assertThat(elements(curves, "title").get(0).getTextContent()).isEqualTo("‖u‖ × d");
  }

  @Test
  void pdfTextIsTextInAnEmbeddedFont() throws IOException {
    try (PDDocument curves = Loader.loadPDF(file(FigureFormat.PDF, SampleFigures.curves()));
        PDDocument map = Loader.loadPDF(file(FigureFormat.PDF, SampleFigures.map()))) {
      assertThat(text(curves)).contains(squeezed(CURVE_TEXTS));
      assertThat(text(map)).contains(squeezed(MAP_TEXTS));
      assertThat(fonts(form(map))).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  /** Without blanks: upright text comes letter by letter. */
  private static String text(PDDocument document) throws IOException {
    return squeezed(new PDFTextStripper().getText(document))[0];
  }

  private static String[] squeezed(String... texts) {
    return Stream.of(texts).map(text -> text.replaceAll("\\s", "")).toArray(String[]::new);
  }

  @Test
  void pdfLinesAreLinesAndOnlyTheCellsOfAMapAreAnImage() throws IOException {
    try (PDDocument curves = Loader.loadPDF(file(FigureFormat.PDF, SampleFigures.curves()));
        PDDocument map = Loader.loadPDF(file(FigureFormat.PDF, SampleFigures.map()))) {
      assertThat(images(form(curves))).isEmpty();
      assertThat(images(form(map))).hasSize(1 + SMALL_IMAGES);
      // 640 by 420 pixels of a 96th of an inch, in points of a 72nd.
      assertThat(curves.getPage(0).getMediaBox().getWidth()).isEqualTo(480);
      assertThat(curves.getPage(0).getMediaBox().getHeight()).isEqualTo(315);
      assertThat(curves.getDocumentInformation().getTitle()).isEqualTo("‖u‖ × d");
    }
  }

  @Test
  void pngHasTwiceTheSizeAndAWhiteGround() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(file(FigureFormat.PNG, SampleFigures.curves())));
    assertThat(image.getWidth()).isEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(840);
    assertThat(image.getRGB(1279, 839)).isEqualTo(0xFFFFFFFF);
  }

  private static PDResources form(PDDocument document) throws IOException {
    PDResources page = document.getPage(0).getResources();
    return ((PDFormXObject) page.getXObject(page.getXObjectNames().iterator().next()))
        .getResources();
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }

  private static List<PDXObject> images(PDResources resources) {
    return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
        .map(name -> object(resources, name))
        .filter(PDImageXObject.class::isInstance)
        .toList();
  }

  private static PDXObject object(PDResources resources, COSName name) {
    try {
      return resources.getXObject(name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
