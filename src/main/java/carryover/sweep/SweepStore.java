package carryover.sweep;

import carryover.files.FileProblem;
import carryover.files.LineScanner;
import carryover.files.Utf8;
import carryover.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes {@code cells.csv} row by row as results come, each row at once, so that a killed process
 * loses at most the row it was writing. The file is locked while it is open.
 */
public final class SweepStore implements SweepListener, AutoCloseable {
  private static final Words WORDS = Words.of(SweepStore.class);

  /** In bytes; seven numbers take a sixth of it. */
  private static final int LONGEST_ROW = 1000;

  /** In bytes. */
  private static final int LONGEST_HEAD = 4000;

  /** How files of earlier versions begin. */
  private static final String COMMENT = "# carryover sweep, format 1";

  private final Path file;
  private final SweepFormat format;
  private final FileChannel channel;

  /** Where the last whole row ends; a torn one behind it is overwritten. */
  private long end;

  private SweepStore(Path file, SweepFormat format) throws IOException {
    this.file = file;
    this.format = format;
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Starts the file anew; what it held is lost.
   *
   * @throws IOException when it cannot be written or another run is writing it
   */
  public static SweepStore create(Path file, MapState state) throws IOException {
    return opened(file, new SweepFormat(state.study(), state.grid()), SweepStore::begin);
  }

  /**
   * Continues the file, or starts it if there is none: the rows it holds for seeds of the state are
   * put into the state, a torn last row is dropped.
   *
   * @throws IllegalArgumentException when the file belongs to another map or holds a wrong row
   * @throws IOException when it cannot be read or written, or another run is writing it
   */
  public static SweepStore resume(Path file, MapState state) throws IOException {
    return opened(
        file, new SweepFormat(state.study(), state.grid()), store -> store.readInto(state));
  }

  /** What is done with a file that has just been opened. */
  @FunctionalInterface
  private interface Beginning {
    void of(SweepStore store) throws IOException;
  }

  private static SweepStore opened(Path file, SweepFormat format, Beginning beginning)
      throws IOException {
    SweepStore store;
    try {
      store = new SweepStore(file, format);
    } catch (IOException e) {
      throw FileProblem.writing(file, e);
    }
    try {
      store.lock();
      beginning.of(store);
      return store;
    } catch (IOException e) {
      store.channel.close();
      throw FileProblem.writing(file, e);
    } catch (RuntimeException e) {
      store.channel.close();
      throw e;
    }
  }

  /** Appends a row. */
  @Override
  public synchronized void measured(Cell cell, long seed, CellResult result) {
    try {
      append(format.row(cell, seed, result));
    } catch (IOException e) {
      FileProblem problem = FileProblem.writing(file, e);
      throw new UncheckedIOException(problem.getMessage(), problem);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  private void lock() throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw FileProblem.of(file, WORDS.text("store.busy"));
      }
    } catch (OverlappingFileLockException e) {
      throw FileProblem.of(file, WORDS.text("store.busy"));
    }
  }

  private void begin() throws IOException {
    channel.truncate(0);
    append(format.head());
  }

  private void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Utf8.encode(text));
    long position = end;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
    end = position;
  }

  private void readInto(MapState state) throws IOException {
    String head = readHead();
    if (head.isEmpty()) {
      begin();
      return;
    }
    Map<CellSeed, CellResult> found = new LinkedHashMap<>();
    Set<Place> seen = new HashSet<>();
    LineScanner lines =
        new LineScanner(channel, Utf8.encode(head).length, head.lines().count(), LONGEST_ROW);
    try {
      for (Optional<String> row = lines.next(); row.isPresent(); row = lines.next()) {
        read(row.get(), state, seen, found);
      }
    } catch (LineScanner.BadLineException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          WORDS.text(
              "line.problem", String.valueOf(file), Long.toString(lines.number()), e.getMessage()),
          e);
    }
    // Neither file nor state is touched before every row has been understood.
    end = lines.end();
    channel.truncate(end);
    found.forEach(state::add);
  }

  private void read(String text, MapState state, Set<Place> seen, Map<CellSeed, CellResult> found) {
    SweepFormat.Row row = format.parse(text);
    if (!seen.add(new Place(row.at(), row.seed()))) {
      throw new IllegalArgumentException(WORDS.text("line.twice"));
    }
    int seedIndex = state.seeds().indexOf(row.seed());
    if (seedIndex >= 0 && row.cell().isPresent()) {
      found.put(new CellSeed(state.grid().index(row.cell().get()), seedIndex), row.result());
    }
  }

  /** Of a row; of this sweep or of another grid over the same parameters. */
  private record Place(List<Double> at, long seed) {}

  /**
   * The head as it is in the file, with a line end; empty when there is no more than its beginning.
   */
  private String readHead() throws IOException {
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
