package carryover.files;

import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Keeps a file that cannot be used under another name, so that nothing is written over it. */
public final class Aside {
  private static final Words WORDS = Words.of(Aside.class);

  private Aside() {}

  /**
   * Moves {@code name.ending} to {@code name-aside-K.ending} with the first free K.
   *
   * @return what to tell, in one line
   * @throws FileProblem when it cannot be moved
   */
  public static String put(Path file, String stem, String why) throws FileProblem {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.'));
    Path aside = file;
    for (int i = 1; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); i++) {
      aside = file.resolveSibling(stem + "-aside-" + i + ending);
    }
    try {
      Files.move(file, aside);
      return WORDS.text("aside.put", String.valueOf(aside.getFileName()), why);
    } catch (IOException e) {
      throw FileProblem.of(file, WORDS.text("aside.notPut"), e);
    }
  }
}
