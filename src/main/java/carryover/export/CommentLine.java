package carryover.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The line that tells where numbers come from: behind those of an NPY file, and in front of the CSV
 * files of earlier versions.
 */
final class CommentLine {
  private static final String START = "# provenance ";

  private CommentLine() {}

  /** The line with its end. */
  static String of(String provenance) {
    return START + provenance + "\n";
  }

  /** What the last such line of a file says. */
  static Optional<byte[]> find(byte[] file) {
    // One char per byte: places in the text are places in the file.
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int start = text.lastIndexOf(START + "{");
    if (start < 0) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start + START.length(), end < 0 ? text.length() : end);
    return Optional.of(line.getBytes(StandardCharsets.ISO_8859_1));
  }
}
