package carryover.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Lets a person choose files; begins in the folder of the last one, whatever it was chosen for. */
public final class FileDialogs {
  private final StringProperty folder = new SimpleStringProperty(this, "folder", "");

  /** Where the next dialog begins; empty for where the platform begins. */
  public StringProperty folderProperty() {
    return folder;
  }

  /** Asks for a file to read. */
  public Optional<Path> open(Window owner, List<ExtensionFilter> filters) {
    return Optional.ofNullable(chooser(filters).showOpenDialog(owner)).map(this::remembered);
  }

  /** Asks for any number of files to read. */
  public List<Path> openSeveral(Window owner, List<ExtensionFilter> filters) {
    List<File> files = chooser(filters).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(this::remembered).toList();
  }

  /**
   * Asks for a file to write.
   *
   * @param name suggested, with its ending
   */
  public Optional<Path> save(Window owner, String name, ExtensionFilter filter) {
    FileChooser chooser = chooser(List.of(filter));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::remembered);
  }

  /** Asks for a folder to put something in. */
  public Optional<Path> folder(Window owner, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    lastFolder().ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
    chosen.ifPresent(file -> folder.set(file.getAbsolutePath()));
    return chosen.map(File::toPath);
  }

  private FileChooser chooser(List<ExtensionFilter> filters) {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(filters);
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /** Empty where it is gone: a chooser refuses to begin there. */
  private Optional<File> lastFolder() {
    return Optional.of(folder.get())
        .filter(path -> !path.isEmpty())
        .map(File::new)
        .filter(File::isDirectory);
  }

  private Path remembered(File file) {
    folder.set(file.getAbsoluteFile().getParent());
    return file.toPath();
  }
}
