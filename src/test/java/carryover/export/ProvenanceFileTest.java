package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import carryover.catalogue.Catalogue;
import carryover.preset.MeasuredRun;
import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, the answer is where it comes from or one clear line. */
@Timeout(120)
class ProvenanceFileTest {
  private static final Setting SETTING = SampleRuns.SETTING.with(CnnSpace.ALPHA, 0.1);
  private static final Provenance PROVENANCE =
      new Provenance(
          "0.1.0",
          "<b>‖u‖ & \"γ\" \u4e2d\u6587 \uD83D\uDE00 ]]> --> ?>",
          Preset.of(SETTING, new Seeds(1, 2))
              .withMap(
                  new MapSpec(
                      new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR),
                      new Axis(CnnSpace.DIMENSION, 500, 5000, 5, Scale.LOG),
                      CnnLayers.TRUNCATED,
                      0.65)),
          List.of(
              new MeasuredRun(SETTING, 1, List.of(0.1 + 0.2, Double.NaN)),
              new MeasuredRun(SETTING.with(CnnSpace.DIMENSION, 500), 2, List.of(1e-9, 1.0))));

  @TempDir Path folder;
  private final ProvenanceFile reader = new ProvenanceFile(Catalogue.studies());

  @ParameterizedTest
  @CsvSource({
    "PNG,de-DE",
    "SVG,de-DE",
    "PDF,de-DE",
    "JSON,de-DE",
    "NPY,de-DE",
    "PNG,ar-EG-u-nu-arab",
    "SVG,ar-EG-u-nu-arab",
    "PDF,ar-EG-u-nu-arab",
    "JSON,ar-EG-u-nu-arab",
    "NPY,ar-EG-u-nu-arab",
    "PNG,tr-TR",
    "SVG,tr-TR",
    "PDF,tr-TR",
    "JSON,tr-TR",
    "NPY,tr-TR"
  })
  void everyKindOfFileTellsWhereItComesFromUnderEveryLocale(Exported kind, String tag)
      throws Exception {
    byte[] inEnglish = kind.file(PROVENANCE);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      byte[] file = kind.file(PROVENANCE);
      assertThat(reader.read("f", file)).isEqualTo(PROVENANCE);
      if (kind != Exported.PDF) {
        // A PDF file has a mark of its own every time.
        assertThat(file).isEqualTo(inEnglish);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Exported.class)
  void theLargestDocumentIsReadFromEveryKindOfFile(Exported kind) throws Exception {
    Preset largest =
        new Preset(
            "name",
            "\u4e2d".repeat(Preset.LONGEST_NOTES),
            List.of(),
            SETTING,
            new Seeds(1, 2),
            Optional.empty(),
            Optional.empty(),
            new Teaching("\"<&\\".repeat(Preset.LONGEST_NOTES / 4), Set.of(), true));
    Provenance provenance =
        new Provenance(
            "0.1.0",
            "content",
            largest,
            Collections.nCopies(Provenance.MOST_PINNED, largest),
            Collections.nCopies(
                Provenance.MOST, new MeasuredRun(SETTING, 1, List.of(1 / 3.0, 2 / 3.0))));
    assertThat(reader.read("f", kind.file(provenance))).isEqualTo(provenance);
  }

  @Test
  void aNameWithAnyLettersAndBlanksIsRead() throws Exception {
    Path file = folder.resolve("a b – \u4e2d\u6587.svg.txt");
    Files.write(file, Exported.SVG.file(PROVENANCE));
    assertThat(reader.read(file)).isEqualTo(PROVENANCE);
  }

  @Test
  void aPresetIsReadAsWell() throws PresetException {
    byte[] preset = new PresetCodec(Catalogue.studies()).write(PROVENANCE.preset());
    assertThat(reader.read("f", preset)).isEqualTo(Provenance.of(PROVENANCE.preset()));
  }

  /** Tables of earlier versions began with the line; a spreadsheet may have edited them since. */
  @Test
  void aTableThatSaysItItselfIsRead() throws Exception {
    String table = "# provenance " + new ProvenanceWriter().write(PROVENANCE) + "\na,b\n1,2\n";
    assertThat(reader.read("f", utf8(table))).isEqualTo(PROVENANCE);
    assertThat(reader.read("f", utf8("\uFEFF" + table.replace("\n", "\r\n"))))
        .isEqualTo(PROVENANCE);
  }

  @Test
  void aTableIsReadByTheFileBesideIt() throws Exception {
    Path table = folder.resolve("a b.csv");
    ProvenanceBeside.write(table, utf8("a,b\n1,2\n"), PROVENANCE);
    assertThat(table).hasContent("a,b\n1,2\n");
    assertThat(reader.read(table)).isEqualTo(PROVENANCE);
    assertThat(reader.read(folder.resolve("a b.csv.provenance.json"))).isEqualTo(PROVENANCE);
  }

  @Test
  void theTablesOfARunAreReadByItsSummary() throws Exception {
    Files.write(folder.resolve("summary.json"), Exported.JSON.file(PROVENANCE));
    for (String name : List.of("curves.csv", "coefficients.csv")) {
      Path table = Files.writeString(folder.resolve(name), "a,b\n1,2\n");
      assertThat(reader.read(table)).isEqualTo(PROVENANCE);
    }
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> reader.read(other))
        .hasMessage(
            other
                + ": a table does not say where it comes from, and there is no"
                + " other.csv.provenance.json beside it that does");
  }

  /** Otherwise it would be taken for that of the new table. */
  @Test
  void aTableThatCannotBeWrittenLosesNoMoreThanWhatStoodBesideIt() throws Exception {
    Path table = folder.resolve("a.csv");
    ProvenanceBeside.write(table, utf8("a\n1\n"), PROVENANCE);
    Files.delete(table);
    Files.createDirectory(table);
    assertThatThrownBy(() -> ProvenanceBeside.write(table, utf8("a\n2\n"), PROVENANCE))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve("a.csv.provenance.json")).doesNotExist();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPictureWhoseTextsWereCompressedIsRead() throws PresetException {
    byte[] text = new ProvenanceWriter().write(PROVENANCE).getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read("f", pngWithCompressed(text))).isEqualTo(PROVENANCE);
  }

  @Test
  void aPictureThatUnpacksToGigabytesIsRefused() {
    byte[] bomb = pngWithCompressed(new byte[200 << 20]);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(refusal(bomb)).isEqualTo("f: the file is larger than 16 MiB, the most allowed");
  }

  /** The signature and one text chunk; its checksum is nobody's business. */
  private static byte[] pngWithCompressed(byte[] text) {
    Deflater deflater = new Deflater();
    deflater.setInput(text);
    deflater.finish();
    byte[] packed = new byte[text.length / 500 + 5000];
    int length = deflater.deflate(packed);
    deflater.end();
    byte[] head = "carryover\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(8 + 12 + head.length + length)
        .put(PngText.SIGNATURE)
        .putInt(head.length + length)
        .put("iTXt".getBytes(StandardCharsets.US_ASCII))
        .put(head)
        .put(packed, 0, length)
        .array();
  }

  @Test
  void filesOfOthersAreNamedAsSuch() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
    byte[][] files = {
      png.toByteArray(),
      ascii("%PDF-1.7\n%%EOF"),
      ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"),
      ascii("a,b\n1,2\n"),
      {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'},
      {},
    };
    for (byte[] file : files) {
      assertThat(refusal(file)).isEqualTo("f: there is no setting of Carryover in this file");
    }
    assertThat(refusal(ascii("{\"a\": 1}")))
        .isEqualTo("f: not a preset: format must be \"carryover/preset\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a xmlns:c='N'><c:provenance>&e;</c:provenance></a>",
        "<!DOCTYPE a [<!ENTITY b 'xxxx'><!ENTITY c '&b;&b;&b;'>]><a xmlns:c='N'><c:provenance>&c;</c:provenance></a>",
        "<a xmlns:c='N'><c:provenance>{</c:provenance></a>",
        "<a xmlns:c='N'><c:provenance><b/></c:provenance></a>",
        "<a xmlns:c='N'><c:provenance>",
        "<a><b></a>",
      })
  void hostileXmlReachesNothingAndIsRefusedInOneLine(String xml) {
    assertThat(refusal(ascii(xml.replace("'N'", "'urn:x-carryover:provenance'"))))
        .startsWith("f: ")
        .hasLineCount(1)
        .hasSizeLessThan(300);
  }

  @Test
  void deepJsonIsRefusedBeforeItIsFollowed() {
    assertThat(refusal(ascii("{\"a\":" + "[".repeat(100_000))))
        .hasLineCount(1)
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @EnumSource(Exported.class)
  void cutOffAnywhereAFileIsReadOrRefusedInOneLine(Exported kind) throws IOException {
    byte[] whole = kind.file(PROVENANCE);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 500) {
      assertReadOrRefused(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @EnumSource(Exported.class)
  void twoThousandDamagedFilesOfEachKindAreReadOrRefusedInOneLine(Exported kind)
      throws IOException {
    byte[] good = kind.file(PROVENANCE);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = good.clone();
      for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-128, 128);
      }
      assertReadOrRefused(damaged);
    }
  }

  private void assertReadOrRefused(byte[] file) {
    try {
      assertThat(reader.read("f", file).preset()).isNotNull();
    } catch (PresetException e) {
      assertThat(e.getMessage()).startsWith("f: ").hasLineCount(1).hasSizeLessThan(1000);
    }
  }

  @Test
  void foldersMissingAndHugeFilesAreRefusedInOneLine() throws IOException {
    assertThatThrownBy(() -> reader.read(folder))
        .hasMessage(folder + ": cannot be read: it is a folder");
    assertThatThrownBy(() -> reader.read(folder.resolve("none")))
        .hasMessage(folder.resolve("none") + ": no such file");
    Path huge = folder.resolve("huge");
    try (SeekableByteChannel channel =
        Files.newByteChannel(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.position((64L << 20) + 10).write(ByteBuffer.wrap(new byte[] {1}));
    }
    assertThatThrownBy(() -> reader.read(huge))
        .hasMessage(huge + ": the file is larger than 64 MiB, the most allowed");
  }

  private String refusal(byte[] file) {
    return catchThrowableOfType(PresetException.class, () -> reader.read("f", file)).getMessage();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
