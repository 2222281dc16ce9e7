package carryover.sweep;

import carryover.files.Aside;
import carryover.files.FileProblem;
import carryover.training.Run;
import carryover.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finished map cells on disk, appended one by one, so that a killed process loses at most the one
 * it was writing. When the file has grown to its limit it becomes the old one, and the old one
 * before it goes. To be used by one process at a time; its methods by any thread.
 */
public final class CellJournal implements AutoCloseable {
  private static final Words WORDS = Words.of(CellJournal.class);

  private static final String MAGIC = "carryover cells, format 1\n";
  private static final String NAME = "cells.journal";
  private static final String OLD_NAME = "cells-old.journal";

  /** Two files of this size hold some sixty thousand cells. */
  public static final long STANDARD_BYTES = 16 << 20;

  private final Path folder;
  private final byte[] head;
  private final long mostBytes;
  private final Consumer<String> onProblem;
  private final Map<CellDigest, CellResult> restored = new HashMap<>();
  private Optional<FileChannel> file = Optional.empty();

  /** Where the last whole record ends. */
  private long end;

  private CellJournal(Path folder, String engine, long mostBytes, Consumer<String> onProblem) {
    this.folder = folder;
    this.head = (MAGIC + engine + "\n").getBytes(StandardCharsets.UTF_8);
    this.mostBytes = mostBytes;
    this.onProblem = onProblem;
  }

  /**
   * Reads what is there, and goes on behind it. Results of another engine cannot be mixed with
   * those of this one: such a file is begun anew. One that is no journal is put aside.
   *
   * @param folder made if need be
   * @param engine one line that is the same if and only if results are
   * @param mostBytes size at which a file is full
   * @param onProblem hears, in one line and from any thread, what a person should know
   * @throws IOException when the folder cannot be read or written
   */
  public static CellJournal open(
      Path folder, String engine, long mostBytes, Consumer<String> onProblem) throws IOException {
    CellJournal journal = new CellJournal(folder, engine, mostBytes, onProblem);
    try {
      journal.open();
      return journal;
    } catch (IOException e) {
      journal.abandon();
      throw FileProblem.of(folder.resolve(NAME), WORDS.text("journal.unusable"), e);
    }
  }

  /** What earlier processes measured; each result is given once. */
  synchronized Optional<CellResult> take(Run run) {
    return restored.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(restored.remove(CellDigest.of(run)));
  }

  /** Number of results that were read and not asked for yet. */
  public synchronized int size() {
    return restored.size();
  }

  /** Adds a result. When that fails, nothing more is added and the problem is told. */
  synchronized void append(Run run, CellResult result) {
    if (file.isEmpty()) {
      return;
    }
    try {
      if (end >= mostBytes) {
        turnOver();
      }
      write(file.get(), new CellRecord(CellDigest.of(run), result).bytes());
    } catch (IOException e) {
      onProblem.accept(
          WORDS.text("journal.lost", FileProblem.writing(folder.resolve(NAME), e).getMessage()));
      abandon();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
      file = Optional.empty();
    }
  }

  private void open() throws IOException {
    Files.createDirectories(folder);
    read(folder.resolve(OLD_NAME));
    Optional<Long> whole = read(folder.resolve(NAME));
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file = Optional.of(channel);
    if (whole.isPresent()) {
      end = whole.get();
      channel.truncate(end);
    } else {
      begin(channel);
    }
  }

  /** Where the last whole record ends; empty when the file has to be begun anew. */
  private Optional<Long> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    byte[] bytes = bytes(path);
    if (!startsWithHead(bytes)) {
      // What is but the beginning of a head was torn before anything was in it.
      if (!isPart(bytes, MAGIC.getBytes(StandardCharsets.UTF_8))) {
        onProblem.accept(
            Aside.put(path, "cells", WORDS.text("journal.empty", String.valueOf(path))));
      }
      return Optional.empty();
    }
    return Optional.of(readRecords(path, bytes));
  }

  /** No more of a file than one of ours can hold. */
  private byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, mostBytes + CellRecord.LONGEST));
    }
  }

  private long readRecords(Path path, byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, head.length, bytes.length - head.length);
    int damaged = 0;
    int good = head.length;
    for (Optional<Integer> length = CellRecord.length(rest);
        length.isPresent();
        length = CellRecord.length(rest)) {
      Optional<CellRecord> found = CellRecord.read(rest.slice(rest.position(), length.get()));
      rest.position(rest.position() + length.get());
      if (found.isPresent()) {
        restored.put(found.get().digest(), found.get().result());
        good = rest.position();
      } else {
        damaged++;
      }
    }
    if (damaged > 0) {
      onProblem.accept(WORDS.counted("journal.damaged", damaged, path.toString()));
    }
    return good;
  }

  private boolean startsWithHead(byte[] bytes) {
    return bytes.length >= head.length
        && ByteBuffer.wrap(bytes, 0, head.length).equals(ByteBuffer.wrap(head));
  }

  /** Whether one of the two begins with the other. */
  private static boolean isPart(byte[] a, byte[] b) {
    int length = Math.min(a.length, b.length);
    return ByteBuffer.wrap(a, 0, length).equals(ByteBuffer.wrap(b, 0, length));
  }

  private void turnOver() throws IOException {
    close();
    Files.move(folder.resolve(NAME), folder.resolve(OLD_NAME), StandardCopyOption.REPLACE_EXISTING);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    file = Optional.of(channel);
    begin(channel);
  }

  private void begin(FileChannel channel) throws IOException {
    channel.truncate(0);
    end = 0;
    write(channel, ByteBuffer.wrap(head));
  }

  /** At a position of its own, so that what a failed write left is written over. */
  private void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    long position = end;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
    end = position;
  }

  private void abandon() {
    try {
      close();
    } catch (IOException e) {
      // What failed has been told already; there is nothing left to lose in a file given up.
      file = Optional.empty();
    }
  }
}
