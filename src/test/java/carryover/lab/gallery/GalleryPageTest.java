package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetStore;
import carryover.studies.cnn.fast.FastEngine;
import carryover.training.Trainer;
import carryover.ui.control.FileDialogs;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class GalleryPageTest {
  @TempDir Path folder;

  private GalleryRoom room;
  private GalleryPage page;
  private List<Path> chosen = List.of();

  @Start
  void make(Stage stage) {
    room = new GalleryRoom(folder);
    page =
        new GalleryPage(
            room.gallery,
            room.own,
            room.desk,
            new Thumbnails(
                Catalogue.studies(), study -> new Trainer(new FastEngine(), room.pool), room.feed),
            new Choosing(),
            new Theming(Theme.STANDARD));
  }

  @AfterEach
  void close() {
    room.close();
  }

  /** A person who chooses the same files each time. */
  private final class Choosing implements FileDialogs {
    @Override
    public StringProperty folderProperty() {
      return new SimpleStringProperty();
    }

    @Override
    public Optional<Path> open(List<ExtensionFilter> filters) {
      return chosen.stream().findFirst();
    }

    @Override
    public List<Path> openSeveral(List<ExtensionFilter> filters) {
      return chosen;
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(folder);
    }

    @Override
    public Optional<Path> save(String name, ExtensionFilter filter) {
      return chosen.stream().findFirst();
    }
  }

  @Test
  void filesAreImportedWhileTheGalleryIsClosedAndShownThere(FxRobot robot) throws IOException {
    Path file = folder.resolve("from elsewhere.json");
    new PresetStore(Catalogue.studies()).write(file, GalleryRoom.preset("from elsewhere"));
    chosen = List.of(file);
    assertThat(page.openProperty().get()).isFalse();

    robot.interact(page::importFiles);
    robot.interact(() -> room.untilListed("from elsewhere"));

    assertThat(page.openProperty().get()).isTrue();
    assertThat(room.presets.resolve("from elsewhere.json")).exists();
  }

  @Test
  void thinkingBetterOfItLeavesTheGalleryClosed(FxRobot robot) {
    robot.interact(page::importFiles);

    assertThat(page.openProperty().get()).isFalse();
  }
}
