package carryover.ui.control;

import carryover.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The platform's dialogs over one stage; they begin in the folder of the last file, whatever it was
 * chosen for.
 */
public final class StageFileDialogs implements FileDialogs {
  private static final Words WORDS = Words.of(StageFileDialogs.class);

  private final Stage stage;
  private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
  private boolean open;

  public StageFileDialogs(Stage stage) {
    this.stage = stage;
  }

  @Override
  public StringProperty folderProperty() {
    return folder;
  }

  @Override
  public Optional<Path> open(List<ExtensionFilter> filters) {
    return Optional.ofNullable(alone(chooser(WORDS.text("file.open"), filters)::showOpenDialog))
        .map(this::remembered);
  }

  @Override
  public List<Path> openSeveral(List<ExtensionFilter> filters) {
    List<File> files = alone(chooser(WORDS.text("file.several"), filters)::showOpenMultipleDialog);
    return files == null ? List.of() : files.stream().map(this::remembered).toList();
  }

  @Override
  public Optional<Path> save(String name, ExtensionFilter filter) {
    FileChooser chooser = chooser(WORDS.text("file.save"), List.of(filter));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(alone(chooser::showSaveDialog)).map(this::remembered);
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    lastFolder().ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(alone(chooser::showDialog));
    chosen.ifPresent(file -> folder.set(file.getAbsolutePath()));
    return chosen.map(File::toPath);
  }

  /** What was chosen; nothing while another dialog is open, which then comes first. */
  private <T> T alone(Function<Window, T> dialog) {
    if (open) {
      return null;
    }
    open = true;
    try {
      return dialog.apply(owner());
    } finally {
      open = false;
    }
  }

  /** None for a maximised window: JavaFX 21 shrinks the window that a dialog makes wait (ADR 9). */
  private Window owner() {
    return stage.isMaximized() ? null : stage;
  }

  private FileChooser chooser(String title, List<ExtensionFilter> filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
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
