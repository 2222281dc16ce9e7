package carryover.export;

import carryover.files.Utf8;
import java.io.IOException;
import java.io.StringReader;
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

  /** Drawings of others have groups within groups, but hardly more than a few dozen. */
  private static final int DEEPEST = 256;

  /** What a parser costs before it has seen anything, in parts. */
  private static final int START = 1000;

  private EmbeddedXml() {}

  /**
   * The text of the first such element. Looks no further than it has to, follows no reference to
   * anything outside and expands no entities.
   *
   * @throws XMLStreamException when the XML is broken before the element was found
   * @throws IOException when it takes too much work
   */
  static Optional<String> find(byte[] xml, WorkLimit limit) throws XMLStreamException, IOException {
    if (!new String(xml, StandardCharsets.ISO_8859_1).contains(NAMESPACE)) {
      return Optional.empty();
    }
    limit.spend(START);
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(decode(xml)));
    try {
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          limit.spend(1 + reader.getAttributeCount() + reader.getNamespaceCount());
          depth++;
          if (depth > DEEPEST) {
            throw WorkLimit.tooDeep();
          }
          if (reader.getLocalName().equals(LOCAL_NAME)
              && NAMESPACE.equals(reader.getNamespaceURI())) {
            return Optional.of(reader.getElementText());
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return Optional.empty();
    } finally {
      reader.close();
    }
  }

  /** Newer JDKs have limits of their own, below what our files may have; ours are counted here. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
    return factory;
  }

  /** The JDK's parser would complain of wrong bytes on the console as well. */
  private static String decode(byte[] xml) throws XMLStreamException {
    try {
      return Utf8.decode(xml);
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("not UTF-8", e);
    }
  }
}
