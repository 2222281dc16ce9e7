package carryover.files;

import carryover.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files, but never more than was allowed for. */
public final class InputFile {
  private static final Words WORDS = Words.of(InputFile.class);

  private static final int MEBIBYTE = 1 << 20;

  private InputFile() {}

  /**
   * Reads a file; what lies behind the most allowed is not even loaded.
   *
   * @param most bytes, a whole number of mebibytes
   * @throws FileProblem in one line: which file, and why it cannot be read
   */
  public static byte[] read(Path file, int most) throws FileProblem {
    return readIfThere(file, most)
        .orElseThrow(() -> FileProblem.reading(file, new NoSuchFileException(file.toString())));
  }

  /** The same, empty when there is no such file. */
  public static Optional<byte[]> readIfThere(Path file, int most) throws FileProblem {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(most + 1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
    if (bytes.length > most) {
      throw FileProblem.of(file, WORDS.text("file.tooLarge", Integer.toString(most / MEBIBYTE)));
    }
    return Optional.of(bytes);
  }
}
