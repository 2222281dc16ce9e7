package carryover.lab.gallery;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Lets a person choose files; begins where the last one was. */
final class FileDialogs {
  private static final String ENDING = ".json";

  private final FileChooser chooser = new FileChooser();

  FileDialogs() {
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Presets", "*" + ENDING),
            new FileChooser.ExtensionFilter("All files", "*"));
  }

  Optional<Path> open(Window owner) {
    return remembered(List.of(Optional.ofNullable(chooser.showOpenDialog(owner)))).stream()
        .findFirst();
  }

  List<Path> openSeveral(Window owner) {
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : remembered(files.stream().map(Optional::of).toList());
  }

  /** Where to save, with the ending of presets. */
  Optional<Path> save(Window owner, String suggested) {
    chooser.setInitialFileName(suggested.replaceAll("[\\\\/:*?\"<>|]+", "-") + ENDING);
    Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(owner));
    return remembered(List.of(file)).stream()
        .map(path -> path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING))
        .findFirst();
  }

  private List<Path> remembered(List<Optional<File>> files) {
    List<Path> paths = files.stream().flatMap(Optional::stream).map(File::toPath).toList();
    if (!paths.isEmpty()) {
      chooser.setInitialDirectory(paths.get(0).toAbsolutePath().getParent().toFile());
    }
    return paths;
  }
}
