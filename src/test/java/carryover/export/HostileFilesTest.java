package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import carryover.catalogue.Catalogue;
import carryover.files.Utf8;
import carryover.preset.PresetException;
import carryover.preset.ProvenanceCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost hours or gigabytes cost a counted amount of work. */
@Timeout(120)
class HostileFilesTest {
  private static final String TOO_MUCH =
      "f: it is deeper or has more parts than any file of this program";
  private static final String NAMESPACE = " xmlns:c='urn:x-carryover:provenance'";

  private final WorkLimit limit = new WorkLimit(WorkLimit.STANDARD);

  private static String refusal(byte[] file) {
    return catchThrowableOfType(
            PresetException.class, () -> new ProvenanceFile(Catalogue.studies()).read("f", file))
        .getMessage();
  }

  private static byte[] zeros(int count) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[count]);
    }
    return packed.toByteArray();
  }

  /** A picture of nothing but so many chunks with this content. */
  private static byte[] picture(int chunks, String type, byte[] content) {
    ByteBuffer file = ByteBuffer.allocate(8 + chunks * (12 + content.length));
    file.put(PngText.SIGNATURE);
    for (int i = 0; i < chunks; i++) {
      file.putInt(content.length).put(Utf8.encode(type)).put(content).putInt(0);
    }
    return file.array();
  }

  private static byte[] compressedText(byte[] packed) {
    byte[] head = "carryover\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + packed.length).put(head).put(packed).array();
  }

  @Test
  void ofManyTextsThatUnpackToMuchOneIsLookedAt() throws IOException {
    byte[] file = picture(1000, "iTXt", compressedText(zeros(40 << 20)));
    byte[] text = PngText.find(file, ProvenanceCodec.MOST_BYTES, limit).orElseThrow();
    assertThat(text).hasSize(ProvenanceCodec.MOST_BYTES + 1);
    assertThat(limit.spent()).isEqualTo(1);
  }

  @Test
  void ofManyTextsThatCannotBeUnpackedOneIsLookedAt() {
    byte[] file = picture(1_000_000, "iTXt", compressedText(new byte[] {1, 2, 3}));
    assertThatThrownBy(() -> PngText.find(file, ProvenanceCodec.MOST_BYTES, limit))
        .isInstanceOf(IOException.class);
    assertThat(limit.spent()).isEqualTo(1);
    assertThat(refusal(file)).isEqualTo("f: the file is damaged: its text cannot be unpacked");
  }

  @Test
  void aPictureOfMillionsOfChunksIsGivenUp() {
    byte[] file = picture(4_000_000, "iTXt", new byte[0]);
    assertThatThrownBy(() -> PngText.find(file, ProvenanceCodec.MOST_BYTES, limit))
        .isInstanceOf(WorkLimit.ReachedException.class);
    assertThat(limit.spent()).isEqualTo(WorkLimit.STANDARD + 1);
    assertThat(refusal(file)).isEqualTo(TOO_MUCH);
  }

  @Test
  void xmlMillionsOfLevelsDeepIsGivenUp() {
    byte[] file = Utf8.encode("<a" + NAMESPACE + ">" + "<b>".repeat(5_000_000));
    assertThatThrownBy(() -> EmbeddedXml.find(file, limit))
        .isInstanceOf(WorkLimit.ReachedException.class);
    assertThat(limit.spent()).isLessThan(2000);
    assertThat(refusal(file)).isEqualTo(TOO_MUCH);
  }

  @Test
  void xmlThatNeverNamesOurDocumentIsNotEvenParsed() throws Exception {
    assertThat(EmbeddedXml.find(Utf8.encode("<b>".repeat(5_000_000)), limit)).isEmpty();
    assertThat(limit.spent()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b/>", "<b c='1' d='2' e='3'/>", "<b xmlns:d='1' xmlns:e='2'/>"})
  void xmlOfMillionsOfElementsIsGivenUp(String element) {
    byte[] file = Utf8.encode("<a" + NAMESPACE + ">" + element.repeat(1_000_000) + "</a>");
    assertThatThrownBy(() -> EmbeddedXml.find(file, limit))
        .isInstanceOf(WorkLimit.ReachedException.class);
    assertThat(limit.spent()).isBetween(WorkLimit.STANDARD + 1, WorkLimit.STANDARD + 10);
  }

  @Test
  void aPdfOfManyPacketsIsGivenUp() {
    String packet = "<?xpacket begin=?><a" + NAMESPACE + "/><?xpacket end=?>";
    byte[] file = Utf8.encode("%PDF-1.7\n" + packet.repeat(300_000));
    assertThatThrownBy(() -> XmpPacket.find(file, limit))
        .isInstanceOf(WorkLimit.ReachedException.class);
    assertThat(refusal(file)).isEqualTo(TOO_MUCH);
  }

  @Test
  void jsonOfMillionsOfPartsIsGivenUp() {
    String preset = "{\"format\":\"carryover/preset\",\"version\":1,\"tags\":";
    assertThat(refusal(Utf8.encode(preset + "[" + "[],".repeat(2_000_000) + "[]]}")))
        .isEqualTo(TOO_MUCH);
    assertThat(refusal(Utf8.encode(preset + "[".repeat(2_000_000)))).isEqualTo(TOO_MUCH);
  }

  @Test
  void namesMadeToCollideCostNoMoreThanOthers() {
    // "Aa" and "BB" have the same hash code in Java, and so has everything made of them.
    StringBuilder names = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      names.append('"');
      for (int bit = 0; bit < 14; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("\":0,");
    }
    assertThat(refusal(Utf8.encode(names + "\"z\":0}")))
        .isEqualTo("f: not a preset: format must be \"carryover/preset\"");
  }

  @Test
  void jsonThatIsNotUtf8IsRefusedAlsoWhereItIsOnlySkipped() {
    byte[] file = "{\"a\":\"\u00e9\",\"provenance\":{}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(file)).isEqualTo("f: cannot be read: it is not UTF-8 text");
  }
}
