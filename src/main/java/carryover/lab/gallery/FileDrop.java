package carryover.lab.gallery;

import carryover.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What becomes of files dropped on the window: one is opened, several go into the gallery, and a
 * folder is learned from. A table, or another file that data come in, is opened where it tells the
 * setting it was exported with, and learned from where it does not.
 */
public final class FileDrop {
  private static final Words WORDS = Words.of(FileDrop.class);

  /** How files of tables, IDX and CIFAR end; some of this program are tables, too. */
  private static final List<String> DATA_ENDS = List.of(".csv", ".npy", ".gz", "ubyte", ".bin");

  private final PresetDesk desk;
  private final OwnPresets own;
  private final BooleanSupplier galleryOpen;
  private final Runnable openGallery;
  private final Consumer<Path> data;

  /**
   * @param data takes a folder or a file of data
   */
  public FileDrop(
      PresetDesk desk,
      OwnPresets own,
      BooleanSupplier galleryOpen,
      Runnable openGallery,
      Consumer<Path> data) {
    this.data = data;
    this.desk = desk;
    this.own = own;
    this.galleryOpen = galleryOpen;
    this.openGallery = openGallery;
  }

  /** What becomes of so many files that are let go now, in a few words. */
  String words(List<Path> files) {
    if (isData(files)) {
      return WORDS.text("data.drop");
    }
    return isOpened(files.size()) && mayBeData(files.get(0))
        ? WORDS.text("data.dropFile")
        : words(files.size());
  }

  private String words(int files) {
    if (isOpened(files)) {
      return WORDS.text("drop.open");
    }
    return WORDS.counted("drop.add", files);
  }

  /** What is done with files. */
  public void take(List<Path> files) {
    if (isData(files)) {
      data.accept(files.get(0));
    } else if (isOpened(files.size())) {
      Path file = files.get(0);
      if (mayBeData(file)) {
        desk.openOr(file, () -> data.accept(file));
      } else {
        desk.open(file);
      }
    } else {
      openGallery.run();
      own.importFiles(files);
    }
  }

  private static boolean isData(List<Path> files) {
    return files.size() == 1 && Files.isDirectory(files.get(0));
  }

  private static boolean mayBeData(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return DATA_ENDS.stream().anyMatch(name::endsWith);
  }

  /** Into an open gallery even a single file is imported. */
  private boolean isOpened(int files) {
    return files == 1 && !galleryOpen.getAsBoolean();
  }
}
