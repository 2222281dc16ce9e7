package carryover.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * The real disk, except that it fails at a chosen operation that would change something. Code under
 * test is given {@link #path} and knows nothing of it.
 */
public final class FaultyDisk {
  /** What happens from the chosen operation on. */
  public enum Fault {
    /** Power is gone: half of what was to be written is there, and nothing happens any more. */
    KILLED,
    /** Nothing can be written or made, but things can be moved and deleted. */
    FULL,
    /** Nothing can be changed. */
    READ_ONLY
  }

  /** Ends the code under test; no code catches it. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What an operation does. */
  enum Change {
    WRITE,
    MAKE,
    REMOVE
  }

  private final FileSystem system;
  private Fault fault = Fault.KILLED;
  private long failsAt = Long.MAX_VALUE;
  private long operations;

  public FaultyDisk(Path real) {
    system =
        new FaultySystem(
            real.getFileSystem(), new FaultyProvider(this, real.getFileSystem().provider()));
  }

  /** The same file or folder, on this disk. */
  public Path path(Path real) {
    return new FaultyPath(this, real);
  }

  /** Lets operation number {@code operation}, counted from 0, fail, and those after it. */
  public void fail(Fault newFault, long operation) {
    fault = newFault;
    failsAt = operation;
    operations = 0;
  }

  /** Works again. */
  public void mend() {
    failsAt = Long.MAX_VALUE;
  }

  /** Operations that changed something, or tried to. */
  public long operations() {
    return operations;
  }

  FileSystem system() {
    return system;
  }

  /** Counts an operation, and refuses it if its time has come. */
  void check(Change change, Path path) throws IOException {
    if (operations++ < failsAt) {
      return;
    }
    switch (fault) {
      case KILLED -> throw new Killed();
      case READ_ONLY -> throw new AccessDeniedException(path.toString());
      case FULL -> {
        if (change != Change.REMOVE) {
          throw new FileSystemException(path.toString(), null, "No space left on device");
        }
      }
    }
  }

  /** Whether half of what it refused last to write has arrived all the same. */
  boolean leavesHalf() {
    return fault != Fault.READ_ONLY && operations - 1 == failsAt;
  }
}
