package carryover.files;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list in a text file, an entry a line. A line that is not UTF-8 says nothing and is left out; so
 * is an entry that would not be one line.
 */
public final class LineFile {
  private static final int MOST_BYTES = 16 << 20;

  private final Path file;

  public LineFile(Path file) {
    this.file = file;
  }

  /** The lines; a file that is not there has none. */
  public List<String> read() throws FileProblem {
    byte[] bytes = InputFile.readIfThere(file, MOST_BYTES).orElse(new byte[0]);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '\n') {
        add(Arrays.copyOfRange(bytes, start, at), lines);
        start = at + 1;
      }
    }
    return lines;
  }

  private static void add(byte[] line, List<String> lines) {
    try {
      String text = Utf8.decode(line);
      String entry = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      if (!entry.isEmpty()) {
        lines.add(entry);
      }
    } catch (CharacterCodingException e) {
      // Nobody's entry; the others are still worth having.
      return;
    }
  }

  /** Replaces the list. */
  public void write(List<String> entries) throws FileProblem {
    String lines =
        entries.stream()
            .filter(LineFile::isOneLine)
            .map(entry -> entry + "\n")
            .collect(Collectors.joining());
    AtomicFile.write(file, Utf8.encode(lines));
  }

  private static boolean isOneLine(String entry) {
    return !entry.isEmpty() && entry.indexOf('\n') < 0 && !entry.endsWith("\r");
  }
}
