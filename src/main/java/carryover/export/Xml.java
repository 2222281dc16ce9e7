package carryover.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/** XML trees with the JDK's own parser, whatever else is on the class path. */
final class Xml {
  private Xml() {}

  static DOMImplementation implementation() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML", e);
    }
  }

  /** Writes the tree as UTF-8 with its declaration; the stream stays open. */
  static void write(Document document, OutputStream out) throws IOException {
    write(document, false, out);
  }

  /** Writes the tree without a declaration, to stand inside something else. */
  static void writeFragment(Document document, OutputStream out) throws IOException {
    write(document, true, out);
  }

  private static void write(Document document, boolean bare, OutputStream out) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, bare ? "yes" : "no");
      transformer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
