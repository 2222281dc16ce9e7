package carryover.app;

import carryover.ui.control.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser.ExtensionFilter;

/** A person who puts everything into one folder under the suggested names, and opens nothing. */
record IntoFolder(Path folder) implements FileDialogs {
  @Override
  public StringProperty folderProperty() {
    return new SimpleStringProperty("");
  }

  @Override
  public Optional<Path> open(List<ExtensionFilter> filters) {
    return Optional.empty();
  }

  @Override
  public List<Path> openSeveral(List<ExtensionFilter> filters) {
    return List.of();
  }

  @Override
  public Optional<Path> save(String name, ExtensionFilter filter) {
    return Optional.of(folder.resolve(name));
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.of(folder);
  }
}
