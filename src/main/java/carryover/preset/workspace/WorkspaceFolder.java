package carryover.preset.workspace;

import carryover.files.FileProblem;
import carryover.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder one copy of the program keeps its workspace in. Copies that run at the same time get
 * folders of their own, numbered from 1. A folder is held by a lock of the system, which ends with
 * the process however that ends.
 */
public final class WorkspaceFolder implements AutoCloseable {
  private static final Words WORDS = Words.of(WorkspaceFolder.class);

  /** Most copies of the program that keep a workspace at the same time. */
  static final int MOST = 16;

  private final Path path;
  private final int number;
  private final FileChannel lock;

  private WorkspaceFolder(Path path, int number, FileChannel lock) {
    this.path = path;
    this.number = number;
    this.lock = lock;
  }

  /**
   * Takes the first folder that no other copy holds, and makes it if need be.
   *
   * @throws IOException when there is none to be had
   */
  public static WorkspaceFolder claim(Path workspaces) throws IOException {
    for (int number = 1; number <= MOST; number++) {
      Path path = Files.createDirectories(workspaces.resolve(Integer.toString(number)));
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (holds(channel)) {
        return new WorkspaceFolder(path, number, channel);
      }
      channel.close();
    }
    throw FileProblem.of(workspaces, WORDS.text("folder.full", Integer.toString(MOST)));
  }

  public Path path() {
    return path;
  }

  /** 1 for the only copy that runs. */
  public int number() {
    return number;
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean holds(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another window of this very process.
      return false;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }
}
