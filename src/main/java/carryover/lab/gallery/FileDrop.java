package carryover.lab.gallery;

import carryover.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What becomes of files dropped on the window: one is opened, several go into the gallery, and a
 * folder is learned from.
 */
public final class FileDrop {
  private static final Words WORDS = Words.of(FileDrop.class);

  private final PresetDesk desk;
  private final OwnPresets own;
  private final BooleanSupplier galleryOpen;
  private final Runnable openGallery;
  private final Consumer<Path> data;

  /**
   * @param data takes a folder of data
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
    return isData(files) ? WORDS.text("data.drop") : words(files.size());
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
      desk.open(files.get(0));
    } else {
      openGallery.run();
      own.importFiles(files);
    }
  }

  private static boolean isData(List<Path> files) {
    return files.size() == 1 && Files.isDirectory(files.get(0));
  }

  /** Into an open gallery even a single file is imported. */
  private boolean isOpened(int files) {
    return files == 1 && !galleryOpen.getAsBoolean();
  }
}
