package carryover.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The data sets of a person's own that a study knows. A setting says by name and checksum which one
 * it is about; where that lies, or whether it is here at all, is no part of a setting. Data are
 * read where they lie, when they are needed. Safe for several threads.
 */
public interface DataShelf {
  /**
   * Reads and checks what lies at a place, and knows it from now on.
   *
   * @throws IOException in one sentence, where it is none that the study can learn from
   */
  DataSet take(Path place) throws IOException;

  /** Knows what was taken earlier, unread. */
  void remember(String name, long checksum, Path place);

  /** A setting that learns from a data set and is like another one for the rest. */
  Setting choose(Setting base, DataSet set);

  /**
   * The setting itself, unless it names a kind of data without saying which ones: then with those
   * of that kind that were taken last, if there are any.
   */
  Setting settled(Setting setting);

  /** Which data set a setting asks for by its checksum, in words; empty where it does not. */
  Optional<String> wanted(Setting setting);

  /**
   * Has at hand what a setting learns from.
   *
   * @throws CannotTrainException when it is not known, or no longer what it was
   */
  void require(Setting setting);
}
