package carryover.lab.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks where to save a file, and remembers the folder. */
final class SaveDialog implements FileChoice {
  private final FileChooser chooser = new FileChooser();

  @Override
  public Optional<Path> ask(Window owner, String name, String extension) {
    chooser.setTitle("Export");
    chooser.setInitialFileName(name + "." + extension);
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
    if (chooser.getInitialDirectory() != null && !chooser.getInitialDirectory().isDirectory()) {
      chooser.setInitialDirectory(null);
    }
    File file = chooser.showSaveDialog(owner);
    if (file != null) {
      chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
    }
    return Optional.ofNullable(file).map(File::toPath);
  }
}
