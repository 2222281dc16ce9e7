package carryover.lab.gallery;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lies over the window while files are held over it, says what letting go does, and does it. */
public final class DropHint {
  private final FileDrop drop;
  private final Label node = new Label();

  public DropHint(FileDrop drop) {
    this.drop = drop;
    node.setId("drop-hint");
    node.getStyleClass().add("drop-hint");
    node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    node.setMouseTransparent(true);
    node.setVisible(false);
  }

  public Node node() {
    return node;
  }

  public void listenTo(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.setText(drop.words(paths(event)));
            node.setVisible(true);
            event.consume();
          }
        });
    scene.setOnDragExited(event -> node.setVisible(false));
    scene.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    node.setVisible(false);
    if (event.getDragboard().hasFiles()) {
      drop.take(paths(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
