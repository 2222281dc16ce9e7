package carryover.export;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The element that holds a provenance document inside SVG files and XMP packets. */
final class EmbeddedXml {
  static final String NAMESPACE = "urn:x-carryover:provenance";
  static final String QUALIFIED_NAME = "carryover:provenance";

  private static final String LOCAL_NAME = "provenance";

  private EmbeddedXml() {}

  /**
   * The text of the first such element. Looks no further than it has to, follows no reference to
   * anything outside and expands no entities.
   *
   * @throws XMLStreamException when the XML is broken before the element was found
   */
  static Optional<String> find(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decode(xml)));
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(LOCAL_NAME)
            && NAMESPACE.equals(reader.getNamespaceURI())) {
          return Optional.of(reader.getElementText());
        }
      }
      return Optional.empty();
    } finally {
      reader.close();
    }
  }

  /** The JDK's parser would complain of wrong bytes on the console as well. */
  private static String decode(byte[] xml) throws XMLStreamException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("not UTF-8", e);
    }
  }
}
