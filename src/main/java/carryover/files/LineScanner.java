package carryover.files;

import carryover.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * The whole lines of an open file, however long it is: one block is in memory at a time, and
 * nothing is made of a line that nobody asks for. What follows the last line end is no line.
 */
public final class LineScanner {
  private static final Words WORDS = Words.of(LineScanner.class);

  private static final int BLOCK = 1 << 18;

  private final FileChannel channel;
  private final int mostBytes;
  private final byte[] block;

  /** Of what was read and is not yet part of a line. */
  private int start;

  private int limit;

  private long position;
  private long end;
  private long number;
  private int from;
  private int to;

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
    block = new byte[Math.max(BLOCK, 2 * mostBytes)];
    position = knownBytes;
    end = knownBytes;
    number = knownLines;
  }

  /** Goes on to the next line; false when there is none. */
  public boolean advance() throws IOException, BadLineException {
    long dropped = 0;
    int at = start;
    while (true) {
      while (at < limit && block[at] != '\n') {
        at++;
      }
      if (at < limit) {
        take(at, dropped);
        return true;
      }
      if (limit - start > mostBytes) {
        dropped += limit - start;
        start = limit;
      }
      at = limit - start;
      if (!fill()) {
        return false;
      }
    }
  }

  private void take(int at, long dropped) throws BadLineException {
    from = start;
    to = at;
    start = at + 1;
    number++;
    end += dropped + start - from;
    if (dropped > 0 || to - from > mostBytes) {
      throw new BadLineException(WORDS.text("line.long"));
    }
  }

  /** Moves what is left to the beginning and reads more behind it. */
  private boolean fill() throws IOException {
    System.arraycopy(block, start, block, 0, limit - start);
    limit -= start;
    start = 0;
    int count = channel.read(ByteBuffer.wrap(block, limit, block.length - limit), position);
    position += Math.max(0, count);
    limit += Math.max(0, count);
    return count > 0;
  }

  /** Where the line is, from {@link #from()} to {@link #to()}, until the next one is asked for. */
  public byte[] bytes() {
    return block;
  }

  /** Of the first byte of the line. */
  public int from() {
    return from;
  }

  /** Of its line end. */
  public int to() {
    return to;
  }

  /** The line without its end. */
  public String text() throws BadLineException {
    try {
      return Utf8.decode(Arrays.copyOfRange(block, from, to));
    } catch (CharacterCodingException e) {
      throw new BadLineException(WORDS.text("line.notText"));
    }
  }

  /** Where the last line ends, in bytes. */
  public long end() {
    return end;
  }

  /** Number of the last line, counted from 1. */
  public long number() {
    return number;
  }
}
