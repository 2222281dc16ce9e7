package carryover.lab.gallery;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window: one is opened, several go into the gallery. */
public final class FileDrop {
  private final PresetDesk desk;
  private final OwnPresets own;
  private final BooleanSupplier galleryOpen;
  private final Runnable openGallery;

  public FileDrop(
      PresetDesk desk, OwnPresets own, BooleanSupplier galleryOpen, Runnable openGallery) {
    this.desk = desk;
    this.own = own;
    this.galleryOpen = galleryOpen;
    this.openGallery = openGallery;
  }

  public void listenTo(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** What is done with files; into an open gallery even a single one is imported. */
  void take(List<Path> files) {
    if (files.size() == 1 && !galleryOpen.getAsBoolean()) {
      desk.open(files.get(0));
    } else {
      openGallery.run();
      own.importFiles(files);
    }
  }
}
