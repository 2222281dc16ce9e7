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

  private final FileChooser opener = new FileChooser();
  private final FileChooser saver = new FileChooser();

  FileDialogs() {
    opener
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                "Presets and exported files",
                "*" + ENDING,
                "*.png",
                "*.svg",
                "*.pdf",
                "*.csv",
                "*.npy"),
            new FileChooser.ExtensionFilter("All files", "*"));
    saver.getExtensionFilters().add(new FileChooser.ExtensionFilter("Presets", "*" + ENDING));
  }

  Optional<Path> open(Window owner) {
    forgetMissing(opener);
    return remembered(List.of(Optional.ofNullable(opener.showOpenDialog(owner)))).stream()
        .findFirst();
  }

  List<Path> openSeveral(Window owner) {
    forgetMissing(opener);
    List<File> files = opener.showOpenMultipleDialog(owner);
    return files == null ? List.of() : remembered(files.stream().map(Optional::of).toList());
  }

  /** Where to save, with the ending of presets. */
  Optional<Path> save(Window owner, String suggested) {
    forgetMissing(saver);
    saver.setInitialFileName(suggested.replaceAll("[\\\\/:*?\"<>|]+", "-") + ENDING);
    Optional<File> file = Optional.ofNullable(saver.showSaveDialog(owner));
    return remembered(List.of(file)).stream()
        .map(path -> path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING))
        .findFirst();
  }

  /** A chooser refuses to begin in a folder that is gone. */
  private static void forgetMissing(FileChooser chooser) {
    File folder = chooser.getInitialDirectory();
    if (folder != null && !folder.isDirectory()) {
      chooser.setInitialDirectory(null);
    }
  }

  private List<Path> remembered(List<Optional<File>> files) {
    List<Path> paths = files.stream().flatMap(Optional::stream).map(File::toPath).toList();
    if (!paths.isEmpty()) {
      File folder = paths.get(0).toAbsolutePath().getParent().toFile();
      opener.setInitialDirectory(folder);
      saver.setInitialDirectory(folder);
    }
    return paths;
  }
}
