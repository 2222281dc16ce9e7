package carryover.export;

import carryover.ui.chart.ChartPicture;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
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
  static void write(ChartPicture picture, String title, String provenance, OutputStream out)
      throws IOException {
    Document document = Xml.implementation().createDocument(NAMESPACE, "svg", null);
    Element root = draw(picture, document);
    root.setAttribute("viewBox", "0 0 " + FigureSheet.WIDTH + " " + FigureSheet.HEIGHT);
    nameFonts(root);
    root.insertBefore(metadata(document, provenance), root.getFirstChild());
    Element name = document.createElementNS(NAMESPACE, "title");
    name.setTextContent(title);
    root.insertBefore(name, root.getFirstChild());
    document.replaceChild(root, document.getDocumentElement());
    Xml.write(document, out);
  }

  private static Element draw(ChartPicture picture, Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setImageHandler(new SvgImages());
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new Dimension(FigureSheet.WIDTH, FigureSheet.HEIGHT));
    try {
      FigureSheet.draw(picture, g);
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
