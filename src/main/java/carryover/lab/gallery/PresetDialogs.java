package carryover.lab.gallery;

import carryover.ui.control.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Lets a person choose files that hold presets. */
record PresetDialogs(FileDialogs dialogs) {
  private static final String ENDING = ".json";
  private static final List<ExtensionFilter> READABLE =
      List.of(
          new ExtensionFilter(
              "Presets and exported files",
              "*" + ENDING,
              "*.png",
              "*.svg",
              "*.pdf",
              "*.csv",
              "*.npy"),
          new ExtensionFilter("All files", "*"));
  private static final ExtensionFilter WRITTEN = new ExtensionFilter("Presets", "*" + ENDING);

  Optional<Path> open(Window owner) {
    return dialogs.open(owner, READABLE);
  }

  List<Path> openSeveral(Window owner) {
    return dialogs.openSeveral(owner, READABLE);
  }

  /** Where to save, with the ending of presets. */
  Optional<Path> save(Window owner, String title) {
    return dialogs
        .save(owner, title.replaceAll("[\\\\/:*?\"<>|]+", "-") + ENDING, WRITTEN)
        .map(path -> path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING));
  }
}
