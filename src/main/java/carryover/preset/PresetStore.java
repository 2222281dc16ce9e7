package carryover.preset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Preset files on disk. */
public final class PresetStore {
  private final PresetCodec codec = new PresetCodec();

  /**
   * Reads one file; what lies behind the first mebibyte is not even loaded.
   *
   * @throws PresetException when it cannot be read or is not a valid preset
   */
  public Preset read(Path file) throws PresetException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(JsonParser.MOST_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new PresetException(file.toString(), "no such file", e);
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : FileProblem.reason(e);
      throw new PresetException(file.toString(), "cannot be read: " + reason, e);
    }
    return codec.read(file.toString(), bytes);
  }

  /** Writes one file atomically; it replaces an older one only after it has been read back. */
  public void write(Path file, Preset preset) throws IOException {
    AtomicFile.write(
        file,
        codec.write(preset),
        written -> {
          if (!Arrays.equals(codec.write(readBack(file, written)), codec.write(preset))) {
            throw new IOException(file + ": what was written does not read back the same");
          }
        });
  }

  private Preset readBack(Path file, byte[] written) throws IOException {
    try {
      return codec.read(file.toString(), written);
    } catch (PresetException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
