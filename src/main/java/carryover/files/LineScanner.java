package carryover.files;

import carryover.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * The whole lines of an open file, however long it is: one is in memory at a time. What follows the
 * last line end is no line.
 */
public final class LineScanner {
  private static final Words WORDS = Words.of(LineScanner.class);

  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final int mostBytes;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK).flip();
  private long position;
  private long end;
  private long number;

  /** A line that cannot be one; the message says why, and {@link #number()} which. */
  public static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private BadLineException(String message) {
      super(message);
    }
  }

  /**
   * Begins behind some lines that are known.
   *
   * @param knownBytes length of those lines with their ends
   * @param knownLines their number
   * @param mostBytes the longest line that is accepted
   */
  public LineScanner(FileChannel channel, long knownBytes, long knownLines, int mostBytes) {
    this.channel = channel;
    this.mostBytes = mostBytes;
    position = knownBytes;
    end = knownBytes;
    number = knownLines;
  }

  /** The next line without its end; empty when there is none. */
  public Optional<String> next() throws IOException, BadLineException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (block.hasRemaining() || fill()) {
      byte value = block.get();
      length++;
      if (value == '\n') {
        end += length;
        number++;
        return Optional.of(text(line, length));
      }
      if (length <= mostBytes) {
        line.write(value);
      }
    }
    return Optional.empty();
  }

  /** Where the last line ends, in bytes. */
  public long end() {
    return end;
  }

  /** Number of the last line, counted from 1. */
  public long number() {
    return number;
  }

  private String text(ByteArrayOutputStream line, long length) throws BadLineException {
    if (length > mostBytes + 1L) {
      throw new BadLineException(WORDS.text("line.long"));
    }
    try {
      return Utf8.decode(line.toByteArray());
    } catch (CharacterCodingException e) {
      throw new BadLineException(WORDS.text("line.notText"));
    }
  }

  private boolean fill() throws IOException {
    block.clear();
    int count = channel.read(block, position);
    block.flip();
    position += Math.max(0, count);
    return count > 0;
  }
}
