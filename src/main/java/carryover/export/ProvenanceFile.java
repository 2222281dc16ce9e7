package carryover.export;

import carryover.files.FileProblem;
import carryover.files.InputFile;
import carryover.files.Utf8;
import carryover.preset.JsonProblem;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceCodec;
import carryover.study.Studies;
import carryover.words.Words;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads where an exported file comes from, whatever its kind: PNG, SVG, PDF, CSV, JSON, NPY, or a
 * preset. The kind is told by the content, not by the name. Nothing of the file but the document
 * inside is interpreted.
 */
public final class ProvenanceFile {
  private static final Words WORDS = Words.of(ProvenanceFile.class);

  /** Largest file that is looked at. */
  private static final int MOST_BYTES = 64 << 20;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final ProvenanceCodec codec;
  private final Set<String> tablesOfRun;

  /**
   * @param studies whose files are read
   */
  public ProvenanceFile(Studies studies) {
    codec = new ProvenanceCodec(studies);
    tablesOfRun =
        studies.list().stream()
            .flatMap(study -> study.outcome().tables().stream())
            .map(table -> table.key() + ".csv")
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads one file.
   *
   * @throws PresetException in one line: which file, and why there is nothing in it
   */
  public Provenance read(Path file) throws PresetException {
    byte[] bytes = bytes(file);
    Optional<byte[]> inside = find(file.toString(), bytes);
    if (inside.isEmpty()) {
      Optional<Path> beside = ProvenanceBeside.find(file, tablesOfRun);
      if (beside.isPresent()) {
        return read(beside.get().toString(), bytes(beside.get()));
      }
      if (isTable(file)) {
        throw new PresetException(
            file.toString(),
            WORDS.text("file.noProvenance", ProvenanceBeside.name(file.getFileName().toString())));
      }
    }
    return read(file.toString(), bytes);
  }

  private static byte[] bytes(Path file) throws PresetException {
    try {
      return InputFile.read(file, MOST_BYTES);
    } catch (FileProblem e) {
      throw new PresetException(e);
    }
  }

  private static boolean isTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /**
   * Reads the content of a file.
   *
   * @param source what messages call it
   */
  public Provenance read(String source, byte[] bytes) throws PresetException {
    if (bytes.length > MOST_BYTES) {
      throw new PresetException(source, WORDS.text("file.large"));
    }
    byte[] document =
        find(source, bytes)
            .orElseThrow(() -> new PresetException(source, WORDS.text("file.noSetting")));
    return codec.read(source, document);
  }

  private static Optional<byte[]> find(String source, byte[] bytes) throws PresetException {
    WorkLimit limit = new WorkLimit(WorkLimit.STANDARD);
    try {
      if (startsWith(bytes, PngText.SIGNATURE)) {
        return PngText.find(bytes, ProvenanceCodec.MOST_BYTES, limit);
      }
      if (startsWith(bytes, PDF)) {
        return XmpPacket.find(bytes, limit).map(Utf8::encode);
      }
      return switch (firstLetter(bytes)) {
        case '<' -> EmbeddedXml.find(bytes, limit).map(Utf8::encode);
        case '{' -> EmbeddedJson.find(bytes).or(() -> Optional.of(bytes));
        default -> CommentLine.find(bytes);
      };
    } catch (XMLStreamException e) {
      throw new PresetException(source, WORDS.text("file.badXml"), e);
    } catch (WorkLimit.ReachedException e) {
      throw new PresetException(source, e.getMessage(), e);
    } catch (ZipException | EOFException e) {
      throw new PresetException(source, WORDS.text("file.badText"), e);
    } catch (StreamConstraintsException e) {
      throw new PresetException(source, WorkLimit.tooDeep().getMessage(), e);
    } catch (JacksonException e) {
      throw new PresetException(source, JsonProblem.of(e), e);
    } catch (IOException e) {
      throw new PresetException(source, WORDS.text("file.unreadable", FileProblem.reason(e)), e);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Behind a byte order mark and blanks. */
  private static int firstLetter(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    return start.isEmpty() ? 0 : start.charAt(0);
  }
}
