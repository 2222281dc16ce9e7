package carryover.preset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a whole file at once: readers and crashes see the old content or the new, never half.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** A last look at the written bytes before they replace the old file. */
  @FunctionalInterface
  public interface Check {
    void accept(byte[] written) throws IOException;
  }

  /** Writes without a further check. */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, content, written -> {});
  }

  /**
   * Writes to a temporary file beside the target, forces it to the disk, reads it back, and renames
   * it. When anything fails, the old file is untouched and the temporary one is gone.
   */
  public static void write(Path file, byte[] content, Check check) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path temporary = target.resolveSibling(temporaryName(target));
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      check.accept(Files.readAllBytes(temporary));
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Not by Files.createTempFile: that would make the result readable by its owner alone. */
  private static String temporaryName(Path target) {
    return "."
        + target.getFileName()
        + "."
        + ProcessHandle.current().pid()
        + "-"
        + System.nanoTime()
        + ".tmp";
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
