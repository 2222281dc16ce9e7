package carryover.lab.gallery;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window: one is opened, several go into the gallery. */
public final class FileDrop {
  private final PresetDesk desk;
  private final OwnPresets own;
  private final BooleanSupplier galleryOpen;
  private final Runnable openGallery;
  private final Label hint = new Label();

  public FileDrop(
      PresetDesk desk, OwnPresets own, BooleanSupplier galleryOpen, Runnable openGallery) {
    this.desk = desk;
    this.own = own;
    this.galleryOpen = galleryOpen;
    this.openGallery = openGallery;
    hint.setId("drop-hint");
    hint.getStyleClass().add("drop-hint");
    hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    hint.setMouseTransparent(true);
    hint.setVisible(false);
  }

  /** Lies over the window while files are held over it, and says what letting go does. */
  public Node hint() {
    return hint;
  }

  public void listenTo(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            showHint(event.getDragboard().getFiles().size());
            event.consume();
          }
        });
    scene.setOnDragExited(event -> hint.setVisible(false));
    scene.setOnDragDropped(this::dropped);
  }

  /** What becomes of so many files that are let go now. */
  void showHint(int files) {
    String gallery = files == 1 ? "Drop to add the file" : "Drop to add " + files + " files";
    hint.setText(isOpened(files) ? "Drop to open" : gallery + " to your presets");
    hint.setVisible(true);
  }

  /** Into an open gallery even a single file is imported. */
  private boolean isOpened(int files) {
    return files == 1 && !galleryOpen.getAsBoolean();
  }

  private void dropped(DragEvent event) {
    hint.setVisible(false);
    if (event.getDragboard().hasFiles()) {
      take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** What is done with files. */
  public void take(List<Path> files) {
    if (isOpened(files.size())) {
      desk.open(files.get(0));
    } else {
      openGallery.run();
      own.importFiles(files);
    }
  }
}
