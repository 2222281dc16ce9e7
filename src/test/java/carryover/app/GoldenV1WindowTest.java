package carryover.app;

import static carryover.app.OpenWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.GoldenV1;
import carryover.catalogue.Catalogue;
import carryover.preset.workspace.Workspace;
import carryover.preset.workspace.WorkspaceCodec;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.ui.theme.Appearance;
import carryover.ui.theme.Theme;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window takes up what one of version 1 left, and loses nothing of it. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class GoldenV1WindowTest {
  private static final String WORKSPACE = "workspaces/1/workspace.json";

  @TempDir Path folder;

  private OpenWindow window;

  @Start
  void open(Stage shared) throws IOException {
    Files.createDirectories(folder.resolve(WORKSPACE).getParent());
    Files.copy(GoldenV1.file("data/" + WORKSPACE), folder.resolve(WORKSPACE));
    window = OpenWindow.on(folder);
  }

  private static Workspace read(Path file) throws Exception {
    return new WorkspaceCodec(Catalogue.studies()).read(file.toString(), Files.readAllBytes(file));
  }

  @Test
  void settingPinsMapAndViewAreThoseOfTheFile() throws Exception {
    Workbench workbench = window.workbench();
    Seeds seeds = new Seeds(1, 2);
    assertThat(workbench.experiment()).isEqualTo(new Experiment(GoldenV1.ON_SCREEN, seeds));
    assertThat(workbench.mapProperty().get()).isEqualTo(GoldenV1.MAP);
    assertThat(workbench.pinsProperty().get().list())
        .extracting(Pin::experiment)
        .containsExactly(
            new Experiment(GoldenV1.SMALL, seeds),
            new Experiment(GoldenV1.SMALL.with(CnnSpace.ALPHA, 0.25), seeds));
    assertThat(workbench.pinsProperty().get().list())
        .extracting(Pin::shown)
        .containsExactly(true, false);
    assertThat(window.theming().get()).isEqualTo(new Theme(Appearance.DARK, 1.25, true));
    onScreen(() -> {});
    window.close();

    Workspace before = read(GoldenV1.file("data/" + WORKSPACE));
    Workspace after = read(folder.resolve(WORKSPACE));
    // Version 1 had no axis of the profile, so it is the study's own.
    assertThat(after.desks().get(0).current())
        .isEqualTo(before.desks().get(0).current().withProfile(workbench.study().profile()));
    assertThat(after.desks().get(0).opened()).isEqualTo(before.desks().get(0).opened());
    assertThat(after.desks().get(0).pins()).isEqualTo(before.desks().get(0).pins());
    // Nothing in the file is at its standard value, so whatever is not read shows here.
    Map<String, String> view = new HashMap<>(after.view());
    view.putAll(after.desks().get(0).view());
    assertThat(view).containsAllEntriesOf(before.view());
  }
}
