package carryover.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Metadata of a PDF file: an XML text between two marks which the XMP standard made so that it can
 * be found without understanding the file around it.
 */
final class XmpPacket {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String BEGIN = "<?xpacket begin=";
  private static final String BEGIN_LINE = BEGIN + "\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  private static final String END = "<?xpacket end=";
  private static final String END_LINE = "\n" + END + "\"r\"?>";

  private XmpPacket() {}

  static byte[] of(String creator, String provenance) throws IOException {
    Document document = Xml.implementation().createDocument("adobe:ns:meta/", "x:xmpmeta", null);
    Element description = document.createElementNS(RDF, "rdf:Description");
    description.setAttributeNS(RDF, "rdf:about", "");
    add(description, XMP, "xmp:CreatorTool", creator);
    add(description, EmbeddedXml.NAMESPACE, EmbeddedXml.QUALIFIED_NAME, provenance);
    Element rdf = document.createElementNS(RDF, "rdf:RDF");
    rdf.appendChild(description);
    document.getDocumentElement().appendChild(rdf);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(BEGIN_LINE.getBytes(StandardCharsets.UTF_8));
    Xml.writeFragment(document, out);
    out.writeBytes(END_LINE.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static void add(Element parent, String namespace, String name, String text) {
    Element child = parent.getOwnerDocument().createElementNS(namespace, name);
    child.setTextContent(text);
    parent.appendChild(child);
  }

  /**
   * The provenance in the first packet that has one; packets of pictures inside have none.
   *
   * @throws XMLStreamException when a packet is broken
   * @throws IOException when it takes too much work
   */
  static Optional<String> find(byte[] file, WorkLimit limit)
      throws XMLStreamException, IOException {
    // One char per byte: the marks are ASCII, places in the text are places in the file.
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int from = text.indexOf(BEGIN);
    while (from >= 0) {
      limit.spend(1);
      int xml = text.indexOf("?>", from);
      int to = text.indexOf(END, from);
      if (xml < 0 || to < xml) {
        return Optional.empty();
      }
      byte[] packet = text.substring(xml + 2, to).strip().getBytes(StandardCharsets.ISO_8859_1);
      Optional<String> found = EmbeddedXml.find(packet, limit);
      if (found.isPresent()) {
        return found;
      }
      from = text.indexOf(BEGIN, to);
    }
    return Optional.empty();
  }
}
