package carryover.export;

import carryover.ui.chart.ChartPicture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG pictures that carry a text, such as where they come from. */
public final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /** The chart at twice the resolution of a screen, or more in print. */
  public static BufferedImage image(ChartPicture picture, FigureSize size) {
    int scale = size.pngScale();
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(size.width() * scale),
            (int) Math.round(size.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.scale(scale, scale);
      new FigureSheet(picture, size).draw(g, scale);
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Writes picture and text; the stream stays open.
   *
   * @param provenance to store inside, so that the picture tells how it was made
   */
  static void write(FigureSheet sheet, String provenance, OutputStream out) throws IOException {
    write(
        image(sheet.picture(), sheet.size()),
        FigureSize.millimetres(1) / sheet.size().pngScale(),
        provenance,
        out);
  }

  private static void write(
      BufferedImage picture, double millimetresPerPixel, String provenance, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
      metadata.mergeTree(FORMAT, tree(provenance, millimetresPerPixel));
      writer.write(new IIOImage(picture, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode tree(String text, double millimetresPerPixel) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", PngText.KEYWORD);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(resolution(millimetresPerPixel));
    root.appendChild(texts);
    return root;
  }

  /** Programs that set text place the picture in the size it was drawn for. */
  private static IIOMetadataNode resolution(double millimetresPerPixel) {
    String perMetre = Long.toString(Math.round(1000 / millimetresPerPixel));
    IIOMetadataNode pixels = new IIOMetadataNode("pHYs");
    pixels.setAttribute("pixelsPerUnitXAxis", perMetre);
    pixels.setAttribute("pixelsPerUnitYAxis", perMetre);
    pixels.setAttribute("unitSpecifier", "meter");
    return pixels;
  }
}
