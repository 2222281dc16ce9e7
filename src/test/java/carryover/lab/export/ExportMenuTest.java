package carryover.lab.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.export.ChartData;
import carryover.export.FigureSize;
import carryover.export.ProvenanceFile;
import carryover.lab.Exhibit;
import carryover.lab.LabChart;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Trace;
import carryover.training.Trainer;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.Tile;
import carryover.ui.feed.Feed;
import carryover.ui.feed.ScreenPulse;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The menus in a real window; only the dialog of the system is replaced. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ExportMenuTest {
  private static final long PATIENCE_SECONDS = 60;

  private static final RunResults RESULTS =
      new RunResults(
          Experiment.standard(TwoLayerCnn.study()),
          List.of(trace(1), trace(2)),
          RunResults.Stage.FINAL,
          0.1,
          "");

  @TempDir Path folder;
  private final WorkerPool pool = new WorkerPool(1);
  private Button second;
  private Button front;
  private Button behind;
  private final BorderPane inTurn = new BorderPane();
  private Optional<Exhibit> shown = Optional.of(exhibit("first"));
  private ExportDesk desk;
  private ExportMenu menu;
  private MenuButton firstMenu;
  private Tile one;
  private final FigureOptions options = new FigureOptions();

  private static Trace trace(long seed) {
    return Traces.trace(
        seed, Traces.arm(CnnArms.TRANSFER, 0.5, 0.75), Traces.arm(CnnArms.SCRATCH, 0.5, 0.625));
  }

  private static Exhibit exhibit(String content) {
    LineChartModel model =
        LineChartModel.empty(
            AxisModel.automatic("x", AxisScale.LINEAR),
            AxisModel.automatic("y", AxisScale.LINEAR),
            "nothing");
    return Exhibit.ofRuns(
        TwoLayerCnn.study(),
        content,
        RESULTS,
        TwoLayerCnn.MAP,
        ChartPicture.of(model),
        ChartData.of(RESULTS.traces(), CnnMeasures.CURVES));
  }

  @Start
  void open(Stage stage) {
    Workbench workbench = new Workbench(TwoLayerCnn.study());
    desk =
        new ExportDesk(
            workbench, new Trainer(new FastEngine(), pool), pool, new Feed(new ScreenPulse()));
    second = new Button("second");
    front = new Button("map");
    behind = new Button("plot");
    one = new Tile("one", "One", new Region());
    Tile two = new Tile("two", "Two", second);
    ExhibitSource first = new ExhibitSource("one", "One", one, () -> shown);
    ExhibitSource other =
        new ExhibitSource("two", "Two", two, () -> Optional.of(exhibit("second")));
    menu =
        new ExportMenu(
            stage,
            desk,
            (name, extension) -> Optional.of(folder.resolve(name + "." + extension)),
            () -> Optional.of(folder),
            options,
            List.of(first, other),
            new ReportSource(
                workbench,
                () -> "Title",
                List.of(() -> new LabChart("curves", "Curves", one, Optional::empty)),
                Optional::empty));
    firstMenu = menu.tileMenu(List.of(first));
    one.addWhereThereIsRoom(firstMenu);
    Tile turns = new Tile("turns", "Turns", inTurn);
    inTurn.setCenter(front);
    ExhibitSource map =
        new ExhibitSource("map", "Map", turns, front, () -> Optional.of(exhibit("map")));
    ExhibitSource plot =
        new ExhibitSource("plot", "Plot", turns, behind, () -> Optional.of(exhibit("plot")));
    turns.addWhereThereIsRoom(menu.tileMenu(List.of(map, plot)));
    stage.setScene(new Scene(new VBox(menu.node(), one, two, turns), 700, 500));
    stage.show();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }

  private void untilMessage(String start) throws TimeoutException {
    until(() -> desk.messageProperty().get().text().startsWith(start));
  }

  @Test
  void theMenuOfATileIsAboutTheChartInFront(FxRobot robot) throws Exception {
    robot.clickOn("#map-export").clickOn("#map-export-csv");
    untilMessage("Exported " + folder.resolve("map.csv"));

    robot.interact(() -> inTurn.setCenter(behind));
    robot.clickOn("#map-export");
    assertThat(robot.lookup("#map-export-csv").tryQuery()).isEmpty();
    robot.clickOn("#plot-export-csv");
    untilMessage("Exported " + folder.resolve("plot.csv"));

    robot.interact(() -> inTurn.setBottom(front));
    robot.clickOn("#map-export");
    assertThat(robot.lookup("#plot-chart").tryQuery()).isPresent();
    assertThat(robot.lookup("#map-chart").tryQuery()).isPresent();
  }

  @Test
  void theMenuOfAChartWritesPicturesAndNumbers(FxRobot robot) throws Exception {
    for (String kind : List.of("png", "svg", "pdf", "csv", "json")) {
      Path file = folder.resolve("one." + kind);
      robot.clickOn("#one-export").clickOn("#one-export-" + kind);
      untilMessage("Exported " + file);
      assertThat(new ProvenanceFile(Catalogue.studies()).read(file))
          .isEqualTo(exhibit("first").provenance());
    }
    assertThat(Files.readString(folder.resolve("one.csv"), StandardCharsets.UTF_8))
        .contains("\n1,transfer,1,0.25,0.75,0.75\n");
  }

  @Test
  void theMenuOfTheToolbarHasAllChartsAndTheFiltersOfTheCurrentExperiment(FxRobot robot)
      throws Exception {
    robot.clickOn("#export").clickOn("#export-details");
    untilMessage("Exported");
    assertThat(
            new ProvenanceFile(Catalogue.studies())
                .read(folder.resolve("details.npy"))
                .preset()
                .setting())
        .isEqualTo(Experiment.standard(TwoLayerCnn.study()).setting());
  }

  @Test
  void everythingGoesIntoANewFolderEachTime(FxRobot robot) throws Exception {
    robot.clickOn("#export").clickOn("#export-all");
    untilMessage("Exported 12 files into " + folder.resolve("carryover-export"));
    robot.clickOn("#export").clickOn("#export-all");
    untilMessage("Exported 12 files into " + folder.resolve("carryover-export-2"));

    for (String kind : List.of("png", "svg", "pdf", "csv", "json")) {
      Path file = folder.resolve("carryover-export").resolve("two." + kind);
      assertThat(new ProvenanceFile(Catalogue.studies()).read(file))
          .isEqualTo(exhibit("second").provenance());
    }
  }

  @Test
  void sizeAndCaptionOfAFigureAreChosenInTheMenu(FxRobot robot) throws Exception {
    Path file = folder.resolve("one.svg");
    robot.interact(() -> options.sizeProperty().set(FigureSize.COLUMN));
    robot.clickOn("#one-export").clickOn("#one-export-svg");
    untilMessage("Exported " + file);
    assertThat(file).content().contains("Default setting.").contains("width=\"321.26\"");

    robot.interact(
        () -> {
          desk.say("");
          options.captionProperty().set(false);
        });
    robot.clickOn("#one-export").clickOn("#one-export-svg");
    untilMessage("Exported " + file);
    assertThat(file).content().doesNotContain("Default setting.");
  }

  @Test
  void theFigureWithTheFocusIsCopied(FxRobot robot) throws Exception {
    robot.interact(second::requestFocus);
    robot.interact(menu::copyCurrent);
    untilMessage("Copied the figure: second");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(1280));

    robot.interact(() -> menu.node().requestFocus());
    robot.interact(menu::copyCurrent);
    untilMessage("Copied the figure: first");
  }

  @Test
  void whatIsNotThereYetIsToldInsteadOfWritten(FxRobot robot) throws Exception {
    shown = Optional.empty();
    robot.clickOn("#one-export").clickOn("#one-export-svg");
    untilMessage("One: there is nothing to export yet");
    robot.clickOn("#export").clickOn("#export-report");
    untilMessage("There is no finished run to report on yet");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNarrowTileLeavesTheExportToTheToolbar(FxRobot robot) throws Exception {
    until(() -> firstMenu.isVisible());
    robot.interact(() -> one.setMaxWidth(60));
    until(() -> !firstMenu.isVisible());
  }
}
