package carryover.lab.gallery;

import carryover.ui.control.FileDialogs;
import carryover.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;

/** Lets a person choose files that hold presets, and data to learn from. */
record PresetDialogs(FileDialogs dialogs) {
  private static final Words WORDS = Words.of(PresetDialogs.class);
  private static final String ENDING = ".json";
  private static final List<ExtensionFilter> READABLE =
      List.of(
          new ExtensionFilter(
              WORDS.text("files.readable"),
              "*" + ENDING,
              "*.png",
              "*.svg",
              "*.pdf",
              "*.csv",
              "*.npy"),
          new ExtensionFilter(WORDS.text("files.all"), "*"));
  private static final ExtensionFilter WRITTEN =
      new ExtensionFilter(WORDS.text("files.written"), "*" + ENDING);

  Optional<Path> open() {
    return dialogs.open(READABLE);
  }

  List<Path> openSeveral() {
    return dialogs.openSeveral(READABLE);
  }

  /** A folder of data to learn from. */
  Optional<Path> data() {
    return dialogs.folder(WORDS.text("data.folderTitle"));
  }

  /** The same, for data in one file. */
  Optional<Path> dataFile() {
    return dialogs.open(List.of(new ExtensionFilter(WORDS.text("files.all"), "*")));
  }

  /** Where to save, with the ending of presets. */
  Optional<Path> save(String title) {
    return dialogs
        .save(title.replaceAll("[\\\\/:*?\"<>|]+", "-") + ENDING, WRITTEN)
        .map(path -> path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING));
  }
}
