package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.export.ChartData;
import carryover.export.DataFormat;
import carryover.export.ProvenanceBeside;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.MapSpec;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An exported file is opened in the real window, which trains it again. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class FigureWindowTest {
  private static final Experiment EXPERIMENT =
      new Experiment(
          CnnSpace.STANDARD
              .with(CnnSpace.UPSTREAM_STEPS, 30)
              .with(CnnSpace.DOWNSTREAM_STEPS, 30)
              .with(CnnSpace.ALPHA, 0.5),
          new Seeds(3, 4));
  private static final Experiment PINNED =
      EXPERIMENT.withSetting(EXPERIMENT.setting().with(CnnSpace.ALPHA, 0));
  private static final MapSpec MAP =
      new MapSpec(TwoLayerCnn.MAP.y(), TwoLayerCnn.MAP.x(), CnnLayers.TRANSFER, 0.6);

  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;

  @Start
  void open(Stage shared) throws IOException {
    Path figure = export(folder.resolve("figure"));
    Files.writeString(folder.resolve("recent.txt"), figure + "\n");
    window = OpenWindow.on(folder);
    workbench = window.workbench();
  }

  /** A file as the window would have written it. */
  private static Path export(Path file) throws IOException {
    FastEngine engine = new FastEngine();
    List<Trace> traces =
        EXPERIMENT.seeds().stream()
            .mapToObj(
                seed ->
                    engine.train(
                        EXPERIMENT.setting(),
                        seed,
                        Recording.EVERY_STEP,
                        TrainingListener.NONE,
                        () -> false))
            .toList();
    Provenance provenance =
        Provenances.ofRuns(
            TwoLayerCnn.study(),
            "learning curves",
            Preset.of(EXPERIMENT.setting(), EXPERIMENT.seeds()).withMap(MAP),
            traces);
    Provenance besides =
        provenance.withPinned(List.of(Preset.of(PINNED.setting(), PINNED.seeds())));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    DataFormat.CSV.write(ChartData.of(traces, CnnMeasures.CURVES), besides, table);
    ProvenanceBeside.write(file, table.toByteArray(), besides);
    return file;
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private static String text(FxRobot robot) {
    return robot.lookup("#reproduction-text").queryAs(Label.class).getText();
  }

  @Test
  void itRestoresSettingSeedsAndMapUndoablyAndReproducesItsNumbers(FxRobot robot)
      throws TimeoutException {
    assertThat(robot.lookup("#reproduction").query().isVisible()).isFalse();

    robot.clickOn("#presets").clickOn("Recent files").clickOn("#recent-figure");
    until(() -> workbench.experiment().equals(EXPERIMENT));
    until(() -> robot.lookup("#reproduction").query().isVisible());
    assertThat(workbench.mapProperty().get()).isEqualTo(MAP);
    until(() -> workbench.pinsProperty().get().of(PINNED).isPresent());
    assertThat(text(robot)).startsWith("This file (learning curves").contains("4 numbers");

    robot.clickOn("#reproduction-check");
    until(() -> text(robot).equals("All 4 numbers reproduced exactly."));

    robot.clickOn("#reproduction-close");
    assertThat(robot.lookup("#reproduction").query().isVisible()).isFalse();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
    assertThat(workbench.mapProperty().get()).isEqualTo(TwoLayerCnn.MAP);
  }
}
