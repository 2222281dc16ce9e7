package carryover.sweep;

import carryover.files.FileProblem;
import carryover.files.Utf8;
import carryover.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes {@code cells.csv} row by row as results come, each row at once, so that a killed process
 * loses at most the row it was writing. The file is locked while it is open.
 */
public final class SweepStore implements SweepListener, AutoCloseable {
  private static final Words WORDS = Words.of(SweepStore.class);

  private final Path file;
  private final SweepFormat format;
  private final FileChannel channel;

  /** Where the last whole row ends; a torn one behind it is overwritten. */
  private long end;

  private SweepStore(Path file, SweepFormat format, OpenOption how) throws IOException {
    this.file = file;
    this.format = format;
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    this.channel = FileChannel.open(file, how, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Starts the file anew; what it held is lost.
   *
   * @throws IOException when it cannot be written or another run is writing it
   */
  public static SweepStore create(Path file, MapState state) throws IOException {
    return opened(
        file,
        new SweepFormat(state.study(), state.grid()),
        StandardOpenOption.CREATE,
        store -> {
          store.lock();
          store.begin();
        });
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
        file,
        new SweepFormat(state.study(), state.grid()),
        StandardOpenOption.CREATE,
        store -> {
          store.lock();
          store.readInto(state);
        });
  }

  /**
   * Starts a file that nobody else knows of: nothing is read or locked, which a file system of many
   * machines might not do well.
   *
   * @throws IOException when it is there already or cannot be written
   */
  public static SweepStore attempt(Path file, MapState state) throws IOException {
    return opened(
        file,
        new SweepFormat(state.study(), state.grid()),
        StandardOpenOption.CREATE_NEW,
        SweepStore::begin);
  }

  /** What is done with a file that has just been opened. */
  @FunctionalInterface
  private interface Beginning {
    void of(SweepStore store) throws IOException;
  }

  private static SweepStore opened(
      Path file, SweepFormat format, OpenOption how, Beginning beginning) throws IOException {
    SweepStore store;
    try {
      store = new SweepStore(file, format, how);
    } catch (IOException e) {
      throw FileProblem.writing(file, e);
    }
    try {
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
    CellsReader reader = new CellsReader(file, channel, state.study(), state.grid());
    RowLoader rows =
        new RowLoader(state, new CellsReader(file, channel, state.study(), state.grid()));
    end = reader.read(rows);
    if (end == 0) {
      begin();
      return;
    }
    channel.truncate(end);
    rows.finish();
  }
}
