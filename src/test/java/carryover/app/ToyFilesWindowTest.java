package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.toy.ToyStudy;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is taken away from the real window of a study that no catalogue lists, and opened again. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ToyFilesWindowTest {
  private static final Studies STUDIES =
      new Studies(
          Stream.concat(Stream.of(ToyStudy.study()), Catalogue.studies().list().stream()).toList());

  private static final Setting STANDARD = ToyStudy.SPACE.standard();
  private static final Experiment EXPERIMENT =
      new Experiment(
          STANDARD.with(ToyStudy.PULL, 0.2).with(ToyStudy.TURNS, 4).with(ToyStudy.START, 1),
          new Seeds(3, 5));

  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder, STUDIES, Study::newEngine);
    workbench = window.workbench();
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private void untilMeasured(FxRobot robot) throws TimeoutException {
    RunResults.Stage done = RunResults.Stage.FINAL;
    until(
        () ->
            workbench.resultsProperty().get().stage() == done
                && workbench.resultsProperty().get().experiment().equals(EXPERIMENT));
    // Says what the profile does for as long as that is measured.
    until(() -> text(robot, "#status-map").equals("map done, 20 cells"));
  }

  /** Pins the standard run, goes elsewhere, and takes away everything that is on screen. */
  private List<Path> exported(FxRobot robot) throws Exception {
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    robot.interact(() -> workbench.change(EXPERIMENT, ChangePhase.COMMITTED));
    untilMeasured(robot);
    robot.clickOn("#export").clickOn("#export-all");
    Path all = folder.resolve("carryover-export");
    until(() -> Files.exists(all));
    robot.clickOn("#export").clickOn("#export-details");
    until(() -> Files.exists(folder.resolve("details.npy")));
    try (Stream<Path> files = Files.list(all)) {
      return Stream.concat(files, Stream.of(folder.resolve("details.npy"))).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  @Test
  void everyFileBringsBackWhatItShowsAndItsNumbersComeOutTheSame(FxRobot robot) throws Exception {
    List<Path> files =
        exported(robot).stream().filter(f -> !name(f).endsWith(".provenance.json")).toList();

    assertThat(files)
        .extracting(ToyFilesWindowTest::name)
        .contains("report.pdf", "details.npy")
        .filteredOn(name -> name.matches(".*[.](png|svg|pdf|csv|json)"))
        .filteredOn(name -> !name.equals("report.pdf"))
        .hasSize(3 * 5);
    for (Path file : files) {
      Provenance provenance = new ProvenanceFile(STUDIES).read(file);
      assertThat(provenance.preset().setting()).as(name(file)).isEqualTo(EXPERIMENT.setting());
      assertThat(provenance.runs()).as(name(file)).isNotEmpty();
      assertThat(provenance.runs().get(0).values()).hasSize(ToyStudy.study().readouts().size());

      robot.interact(
          () -> {
            workbench.change(STANDARD, ChangePhase.COMMITTED);
            window.window().open(List.of(file), "");
          });
      until(() -> workbench.experiment().equals(EXPERIMENT));
    }

    Path profile = folder.resolve("carryover-export").resolve("profile.svg");
    Axis along = workbench.profileProperty().get();
    robot.interact(
        () ->
            workbench.changeProfile(
                new Axis(ToyStudy.TURNS, 1, 9, 3, Scale.LINEAR), ChangePhase.COMMITTED));
    robot.interact(() -> window.window().open(List.of(profile), ""));
    until(() -> workbench.profileProperty().get().equals(along));
    until(() -> text(robot, "#reproduction-text").contains("(profile along p, All arms: loss"));
    robot.clickOn("#reproduction-check");
    // 21 places, 8 seeds, 3 readouts.
    until(() -> text(robot, "#reproduction-text").equals("All 504 numbers reproduced exactly."));
  }

  @Test
  void tablesAndReportSpeakOfThisStudy(FxRobot robot) throws Exception {
    exported(robot);
    checkTables();
    checkReport();
  }

  /** What was measured beside what the closed form says. */
  private void checkTables() throws IOException {
    Path all = folder.resolve("carryover-export");

    assertThat(Files.readAllLines(all.resolve("learning-curves.csv")))
        .startsWith("seed,arm,step,loss,place")
        // Three arms of five samples each.
        .hasSize(1 + 3 * 3 * 5);
    assertThat(Files.readAllLines(all.resolve("phase-map.csv")))
        .startsWith("pull,turns,seed,after_loss,alone_loss,after_place,expected_loss")
        // Cells that are settled after three seeds have no fourth.
        .hasSizeBetween(1 + 5 * 4 * 3, 1 + 5 * 4 * 4);
    assertThat(Files.readAllLines(all.resolve("profile.csv"))).hasSize(1 + 21 * 8);
    JsonNode profile = new ObjectMapper().readTree(all.resolve("profile.json").toFile());
    assertThat(profile.at("/axes/0/key").textValue()).isEqualTo("pull");
    assertThat(profile.at("/afterLoss/loss")).hasSize(21);
    assertThat(profile.at("/afterPlace/place")).hasSize(21);
    // Four turns with p = 0.5 leave (1/16)² of the distances 1000² and 1.
    double q = 1 / 16.0;
    assertThat(profile.at("/theory/expectedLoss/10").doubleValue())
        .isCloseTo(q * q * (1 + q * q * 1e6), within(1e-9));
    assertThat(Files.readString(folder.resolve("details.npy"), StandardCharsets.ISO_8859_1))
        .contains("'shape': (3, 3, 2, 1)");
  }

  private void checkReport() throws IOException {
    Path file = folder.resolve("carryover-export").resolve("report.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("p pull 0.2", "s start far", "Final loss, 3 seeds")
          // q = 0.8⁴, s = 1000.
          .contains("L = q²(1 + q²s²) 28100")
          .contains("point that was there before is nearer in ")
          .as("nothing predicts the difference")
          .doesNotContainPattern("(?m)^prediction")
          .doesNotContainPattern("(?i)transfer|scratch|accurac|filter|coefficient|NaN");
    }
  }

  @Test
  void aShareCodeIsCopiedAndPasted(FxRobot robot) throws TimeoutException {
    robot.interact(() -> workbench.change(EXPERIMENT, ChangePhase.COMMITTED));
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    robot.interact(() -> workbench.change(STANDARD, ChangePhase.COMMITTED));

    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);

    until(() -> workbench.experiment().equals(EXPERIMENT));
  }

  @Test
  void whatIsSavedAsAPresetIsReadAgain(FxRobot robot) throws Exception {
    robot.interact(() -> workbench.change(EXPERIMENT, ChangePhase.COMMITTED));
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    robot.write("far").push(KeyCode.ENTER);
    Path file = folder.resolve("presets").resolve("far.json");
    until(() -> Files.exists(file));

    Preset saved = new ProvenanceFile(STUDIES).read(file).preset();
    assertThat(saved.setting()).isEqualTo(EXPERIMENT.setting());
    assertThat(saved.map()).contains(ToyStudy.study().map());
  }
}
