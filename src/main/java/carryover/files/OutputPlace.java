package carryover.files;

import carryover.words.Words;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where something that is written to a path goes. Links stay and what they lead to is written, also
 * when it is not there yet.
 *
 * @param path no link any more, unless it is that of an open stream
 * @param replaceable whether it is an ordinary file or nothing yet; otherwise it is a pipe, a
 *     terminal or another device that can only be written to as it is
 */
record OutputPlace(Path path, boolean replaceable) {
  private static final Words WORDS = Words.of(OutputPlace.class);

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** Links in here stand for open streams, such as {@code /dev/stdout}, and are no paths. */
  private static final String STREAMS = "/proc";

  private static final int UNIX_KIND = 0xF000;
  private static final int UNIX_BLOCK_DEVICE = 0x6000;

  /**
   * Follows the links.
   *
   * @throws IOException when it is a place that nothing is written to: a folder, a disk, a circle
   */
  static OutputPlace of(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      if (place.getParent().toRealPath().startsWith(STREAMS)) {
        return new OutputPlace(place, false);
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return new OutputPlace(place, true);
    }
    BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw FileProblem.of(file, WORDS.text("file.writeFolder"));
    }
    if (attributes.isOther() && isDisk(place)) {
      throw FileProblem.of(file, WORDS.text("file.writeDisk"));
    }
    return new OutputPlace(place, attributes.isRegularFile());
  }

  private static boolean isDisk(Path place) throws IOException {
    int mode = (Integer) Files.getAttribute(place, "unix:mode");
    return (mode & UNIX_KIND) == UNIX_BLOCK_DEVICE;
  }
}
