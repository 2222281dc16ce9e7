package carryover.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/**
 * PNG pictures that carry a text, such as the preset they were made from. Streams are cached in
 * memory: ImageIO's files need a hook that cannot be added any more when Ctrl-C ends the process.
 */
public final class PngFile {
  /** Keyword of the text chunk that holds the preset document. */
  public static final String KEYWORD = "carryover";

  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /** Writes picture and text; the stream stays open. */
  public static void write(BufferedImage picture, String text, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
      metadata.mergeTree(FORMAT, tree(text));
      writer.write(new IIOImage(picture, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** The text of a picture written by {@link #write}; empty for other pictures. */
  public static Optional<String> text(InputStream in) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
      reader.setInput(stream, true, false);
      IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(FORMAT);
      NodeList entries = root.getElementsByTagName("iTXtEntry");
      for (int i = 0; i < entries.getLength(); i++) {
        IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
        if (KEYWORD.equals(entry.getAttribute("keyword"))) {
          return Optional.of(entry.getAttribute("text"));
        }
      }
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static IIOMetadataNode tree(String text) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", KEYWORD);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(texts);
    return root;
  }
}
