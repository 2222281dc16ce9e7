package carryover.sweep;

import carryover.files.LineScanner;
import carryover.files.LineScanner.BadLineException;
import carryover.files.Utf8;
import carryover.study.Study;
import carryover.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads a {@code cells.csv} row by row, however long it is. A torn last row is none; whatever else
 * is no row of this sweep is refused with its line.
 */
final class CellsReader {
  private static final Words WORDS = Words.of(CellsReader.class);

  /** In bytes; seven numbers take a sixth of it. */
  private static final int LONGEST_ROW = 1000;

  /** In bytes. */
  private static final int LONGEST_HEAD = 4000;

  /** How files of earlier versions begin. */
  private static final String COMMENT = "# carryover sweep, format 1";

  private final Path file;
  private final FileChannel channel;
  private final SweepFormat format;
  private final RowReader row;

  /** Hears of rows as they are read. */
  @FunctionalInterface
  interface Rows {
    /**
     * One more row.
     *
     * @param row holds its numbers until the next one
     * @param line its number, counted from 1
     * @throws IllegalArgumentException when it should not be there; the message says why
     */
    void read(RowReader row, long line) throws IOException;
  }

  CellsReader(Path file, FileChannel channel, Study study, Grid grid) {
    this.file = file;
    this.channel = channel;
    format = new SweepFormat(study, grid);
    row = new RowReader(study, grid, format);
  }

  /**
   * Reads all rows.
   *
   * @return where the last whole row ends, in bytes; 0 when there is no more than the beginning of
   *     a head
   * @throws IllegalArgumentException when the file belongs to another sweep, or at the first line
   *     that is wrong
   */
  long read(Rows rows) throws IOException {
    String head = head();
    LineScanner lines =
        new LineScanner(channel, Utf8.encode(head).length, head.lines().count(), LONGEST_ROW);
    if (head.isEmpty()) {
      return 0;
    }
    try {
      while (lines.advance()) {
        if (!row.read(lines.bytes(), lines.from(), lines.to())) {
          row.read(lines.text());
        }
        rows.read(row, lines.number());
      }
    } catch (BadLineException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          WORDS.text(
              "line.problem", String.valueOf(file), Long.toString(lines.number()), e.getMessage()),
          e);
    }
    return lines.end();
  }

  /**
   * The head as it is in the file, with a line end; empty when there is no more than its beginning.
   */
  private String head() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HEAD);
    // Through the channel: on Windows the lock shuts out every other way to the file.
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // Reads until there is as much as a head.
    }
    String start = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    String head = format.head();
    if (start.startsWith(head)) {
      return head;
    }
    int end = 0;
    for (int line = 0; line < SweepFormat.COMMENTED_LINES && end >= 0; line++) {
      end = start.indexOf('\n', end) + 1;
      end = end == 0 ? -1 : end;
    }
    if (end > 0 && format.isCommentedHead(start.substring(0, end))) {
      return start.substring(0, end);
    }
    if (head.startsWith(start)
        || (end < 0 && COMMENT.startsWith(start.lines().findFirst().orElse("")))) {
      return "";
    }
    throw new IllegalArgumentException(
        format.axes() == 2
            ? WORDS.text("store.anotherMap", file.toString())
            : WORDS.text("store.anotherSweep", file.toString()));
  }
}
