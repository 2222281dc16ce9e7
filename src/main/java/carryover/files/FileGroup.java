package carryover.files;

import carryover.words.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of one folder that belong together, as a summary and its tables: written aside, then put in
 * place of older ones. One of them, the head, vouches for the others: it is taken away before the
 * first of them is replaced, and comes last. From the moment all are written the new ones count:
 * whoever opens the group next, after a crash too, finds them put in place.
 */
public final class FileGroup implements AutoCloseable {
  private static final Words WORDS = Words.of(FileGroup.class);

  private static final String ASIDE = ".carryover-aside";

  private final Path folder;
  private final String head;
  private final Path aside;

  /** Files that are being written. */
  private final Path part;

  /** Files that are all written and on their way to their place. */
  private final Path whole;

  private final List<Writer> writers = new ArrayList<>();
  private final FileChannel lock;

  private FileGroup(Path folder, String head) throws IOException {
    this.folder = folder;
    this.head = head;
    this.aside = folder.resolve(ASIDE);
    this.part = aside.resolve("part");
    this.whole = aside.resolve("whole");
    Files.createDirectories(aside);
    this.lock = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Begins a group. What an earlier one left complete is put in place first, what it left half is
   * thrown away.
   *
   * @param folder exists
   * @param head name of the file that vouches for the others
   * @throws FileProblem when it cannot be written to, or another program is writing a group there
   */
  public static FileGroup open(Path folder, String head) throws FileProblem {
    FileGroup group;
    try {
      group = new FileGroup(folder, head);
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("group.unwritable"), e);
    }
    try {
      group.lock();
      group.install();
      delete(group.part);
      Files.createDirectory(group.part);
      return group;
    } catch (IOException e) {
      group.unlock(e);
      throw FileProblem.of(folder, WORDS.text("group.unwritable"), e);
    } catch (RuntimeException | Error e) {
      group.unlock(e);
      throw e;
    }
  }

  /** A new text file of the group, closed with it. */
  public Writer writer(String name) throws FileProblem {
    try {
      BufferedWriter writer =
          Files.newBufferedWriter(part.resolve(name), StandardOpenOption.CREATE_NEW);
      writers.add(writer);
      return writer;
    } catch (IOException e) {
      throw FileProblem.writing(folder.resolve(name), e);
    }
  }

  /** A new file of the group. */
  public void write(String name, byte[] content) throws FileProblem {
    try {
      Files.write(part.resolve(name), content, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw FileProblem.writing(folder.resolve(name), e);
    }
  }

  /** Puts all files in place; the group takes no more. */
  public void publish() throws FileProblem {
    try {
      closeWriters();
      for (Path file : list(part)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("group.unwritable"), e);
    }
    try {
      install();
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("group.waiting", String.valueOf(whole)), e);
    }
  }

  /** Throws away what was not published. */
  @Override
  public void close() throws IOException {
    try {
      discard();
    } finally {
      lock.close();
      Files.deleteIfExists(lockFile());
      try {
        Files.deleteIfExists(aside);
      } catch (DirectoryNotEmptyException e) {
        // Complete files that could not be put in place stay.
      }
    }
  }

  /** Also when the disk is full, where closing fails and the room is wanted. */
  private void discard() throws IOException {
    try {
      closeWriters();
    } finally {
      delete(part);
    }
  }

  private void unlock(Throwable failure) {
    try {
      lock.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void lock() throws IOException {
    try {
      if (lock.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Held within this process.
    }
    throw FileProblem.of(folder, WORDS.text("group.busy"));
  }

  /** May be broken off anywhere and done again. */
  private void install() throws IOException {
    if (!Files.isDirectory(whole)) {
      return;
    }
    if (Files.exists(whole.resolve(head))) {
      Files.deleteIfExists(folder.resolve(head));
    }
    for (Path file : list(whole)) {
      if (!file.endsWith(head)) {
        put(file);
      }
    }
    if (Files.exists(whole.resolve(head))) {
      put(whole.resolve(head));
    }
    Files.delete(whole);
  }

  private void put(Path file) throws IOException {
    Files.move(
        file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
  }

  private void closeWriters() throws IOException {
    for (Writer writer : writers) {
      writer.close();
    }
    writers.clear();
  }

  private Path lockFile() {
    return aside.resolve("lock");
  }

  private static void delete(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      for (Path file : list(directory)) {
        Files.delete(file);
      }
      Files.delete(directory);
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(files::add);
    }
    return files;
  }
}
