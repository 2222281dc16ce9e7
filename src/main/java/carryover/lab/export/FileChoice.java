package carryover.lab.export;

import java.nio.file.Path;
import java.util.Optional;

/** How a person says where a file goes. */
@FunctionalInterface
public interface FileChoice {
  /**
   * Asks.
   *
   * @param name suggested, without its ending
   * @param extension the ending, without the point
   * @return empty when the person thinks better of it
   */
  Optional<Path> ask(String name, String extension);
}
