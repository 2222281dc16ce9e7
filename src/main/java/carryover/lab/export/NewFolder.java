package carryover.lab.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Puts files into a folder that was not there before, so that nothing can be overwritten. */
final class NewFolder {
  private static final int MOST = 10_000;

  private NewFolder() {}

  /**
   * Makes the folder with all of its files, or leaves nothing behind.
   *
   * @param name of the folder; with a number if there is one of this name
   */
  static Path write(Path parent, String name, Map<String, byte[]> files) throws IOException {
    Path folder = create(parent, name);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(
            folder.resolve(file.getKey()),
            file.getValue(),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
      }
      return folder;
    } catch (IOException e) {
      for (String file : files.keySet()) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(folder);
      throw e;
    }
  }

  private static Path create(Path parent, String name) throws IOException {
    int number = 1;
    while (number <= MOST) {
      Path folder = parent.resolve(number == 1 ? name : name + "-" + number);
      try {
        return Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        // Asking first whether it is there would leave a gap for somebody else.
        number++;
      }
    }
    throw new IOException("there are " + MOST + " folders of the name " + name + " already");
  }
}
