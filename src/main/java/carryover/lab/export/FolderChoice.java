package carryover.lab.export;

import java.nio.file.Path;
import java.util.Optional;

/** How a person says in which folder something is to be put. */
@FunctionalInterface
public interface FolderChoice {
  /** Asks; empty when the person thinks better of it. */
  Optional<Path> ask();
}
