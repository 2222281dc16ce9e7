package carryover.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser.ExtensionFilter;

/** Lets a person choose files. */
public interface FileDialogs {
  /** Where the next dialog begins; empty for where the platform begins. */
  StringProperty folderProperty();

  /** Asks for a file to read. */
  Optional<Path> open(List<ExtensionFilter> filters);

  /** Asks for any number of files to read. */
  List<Path> openSeveral(List<ExtensionFilter> filters);

  /**
   * Asks for a file to write.
   *
   * @param name suggested, with its ending
   */
  Optional<Path> save(String name, ExtensionFilter filter);

  /** Asks for a folder to put something in. */
  Optional<Path> folder(String title);
}
