package carryover.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts as SVG: lines are lines, text is text. */
final class SvgFile {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 3;

  private SvgFile() {}

  /**
   * Writes the chart; the stream stays open.
   *
   * @param title what the figure shows, in one line
   * @param provenance to store inside, so that the figure tells how it was made
   */
  static void write(FigureSheet sheet, String title, String provenance, OutputStream out)
      throws IOException {
    Document document = Xml.implementation().createDocument(NAMESPACE, "svg", null);
    Element root = draw(sheet, document);
    String width = length(sheet.size().width());
    String height = length(sheet.size().height());
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("width", width);
    root.setAttribute("height", height);
    nameFonts(root);
    root.insertBefore(metadata(document, provenance), root.getFirstChild());
    Element name = document.createElementNS(NAMESPACE, "title");
    name.setTextContent(title);
    root.insertBefore(name, root.getFirstChild());
    document.replaceChild(root, document.getDocumentElement());
    Xml.write(document, out);
  }

  private static String length(double units) {
    return new BigDecimal(units)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Element draw(FigureSheet sheet, Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setImageHandler(new SvgImages());
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    try {
      sheet.draw(g);
      return g.getRoot();
    } finally {
      g.dispose();
    }
  }

  /** Where the font is not installed, one of similar widths takes its place. */
  private static void nameFonts(Element root) {
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("font-family").contains(FigureFont.FAMILY)) {
        element.setAttribute("font-family", FigureFont.CSS_FAMILIES);
      }
    }
  }

  private static Element metadata(Document document, String provenance) {
    Element holder = document.createElementNS(EmbeddedXml.NAMESPACE, EmbeddedXml.QUALIFIED_NAME);
    holder.setTextContent(provenance);
    Element metadata = document.createElementNS(NAMESPACE, "metadata");
    metadata.appendChild(holder);
    return metadata;
  }
}
