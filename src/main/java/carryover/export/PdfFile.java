package carryover.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Drawings as a PDF page: lines are lines, text is text in an embedded font. */
final class PdfFile {
  /** A unit of a drawing is a CSS pixel, a 96th of an inch; one of PDF a 72nd. */
  private static final float POINTS_PER_UNIT = 0.75f;

  private PdfFile() {}

  /**
   * Writes the chart on a page of its size; the stream stays open.
   *
   * @param title what the figure shows, in one line
   * @param provenance to store inside, so that the figure tells how it was made
   */
  static void write(FigureSheet sheet, String title, String provenance, OutputStream out)
      throws IOException {
    write(
        (float) sheet.size().width(),
        (float) sheet.size().height(),
        sheet::draw,
        title,
        provenance,
        out);
  }

  /** Writes a page of so many units by so many. */
  static void write(
      float width,
      float height,
      Consumer<Graphics2D> drawing,
      String title,
      String provenance,
      OutputStream out)
      throws IOException {
    FigureFont.register();
    String creator = "Carryover " + ProgramVersion.current();
    try (PDDocument document = new PDDocument();
        InputStream xmp = new ByteArrayInputStream(XmpPacket.of(creator, provenance))) {
      PDPage page = new PDPage(new PDRectangle(width * POINTS_PER_UNIT, height * POINTS_PER_UNIT));
      document.addPage(page);
      PDFormXObject form = draw(document, width, height, drawing);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(POINTS_PER_UNIT, POINTS_PER_UNIT));
        content.drawForm(form);
      }
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(title);
      information.setCreator(creator);
      document.setDocumentInformation(information);
      // Not compressed, so that it can be found without understanding the file.
      document.getDocumentCatalog().setMetadata(new PDMetadata(document, xmp));
      document.save(out);
    }
  }

  private static PDFormXObject draw(
      PDDocument document, float width, float height, Consumer<Graphics2D> drawing)
      throws IOException {
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
    try (InputStream font = FigureFont.open()) {
      PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer();
      text.registerFont(FigureFont.FAMILY, font);
      g.setFontTextDrawer(text);
      drawing.accept(g);
    } finally {
      g.dispose();
    }
    return g.getXFormObject();
  }
}
