package carryover.files;

import carryover.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Replaces a whole file at once: readers and crashes see the old content or the new, never half.
 */
public final class AtomicFile {
  private static final Words WORDS = Words.of(AtomicFile.class);

  /** Names have at most 255 bytes, four for a character. */
  private static final int LONGEST_STEM = 40;

  private AtomicFile() {}

  /**
   * Writes to a temporary file beside the target, forces it to the disk, reads it back, and renames
   * it. When anything fails, the old file is untouched and the temporary one is gone. A link stays
   * and the file it leads to is replaced; pipes and devices are written to as they are.
   *
   * @throws FileProblem in one line: which file, and why it cannot be written
   */
  public static void write(Path file, byte[] content) throws FileProblem {
    try {
      OutputPlace place = OutputPlace.of(file);
      if (place.replaceable()) {
        replace(place.path(), content);
      } else {
        append(place.path(), content);
      }
    } catch (IOException e) {
      throw FileProblem.writing(file, e);
    }
  }

  private static void replace(Path target, byte[] content) throws IOException {
    boolean exists = Files.exists(target);
    if (exists && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary = target.resolveSibling(temporaryName(target));
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        if (exists) {
          keepPermissions(target, temporary);
        }
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
        throw FileProblem.of(target, WORDS.text("file.changed"));
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What is behind an open stream may be a file that others are writing to as well. */
  private static void append(Path target, byte[] content) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      out.write(content);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  /** Not by Files.createTempFile: that would make the result readable by its owner alone. */
  private static String temporaryName(Path target) {
    String name = target.getFileName().toString();
    int count = Math.min(name.codePointCount(0, name.length()), LONGEST_STEM);
    return "."
        + name.substring(0, name.offsetByCodePoints(0, count))
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
