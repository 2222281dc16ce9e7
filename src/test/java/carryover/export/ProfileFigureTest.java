package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.studies.cnn.theory.Prediction;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.definition.RealImages;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.sweep.CellMeasurement;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import carryover.training.Trainer;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.workers.WorkerPool;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFigureTest {
  private static final Study STUDY = TwoLayerCnn.study();

  /** Over the seeds −1, 0 and 1 the mean is α/4 + ½ and the standard deviation 1/100. */
  private static final FakeEngine ENGINE =
      new FakeEngine(
          (arm, setting, seed, step) ->
              setting.get(CnnSpace.ALPHA) == 0.75 && arm.equals(CnnArms.TRANSFER)
                  ? Double.NaN
                  : setting.get(CnnSpace.ALPHA) / 4 + 0.5 + seed / 100.0);

  private static LayerValues measured() {
    Grid grid = Grid.along(CnnSpace.STANDARD, new Axis(CnnSpace.ALPHA, 0, 1, 5, Scale.LINEAR));
    MapState state = new MapState(STUDY, grid, new Seeds(-1, 1));
    try (WorkerPool pool = new WorkerPool(1)) {
      new MapRun(
              SweepPlan.complete(grid, state.seeds()),
              state,
              new CellMeasurement(new Trainer(ENGINE, pool), new ResultCache(0), STUDY.readouts()),
              SweepListener.NONE)
          .runToEnd();
    }
    return new LayerValues(state, 0.7, Curve.END);
  }

  private static Series line(LineChartModel chart, String id) {
    return chart.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static LineChartModel chart(Layer... layers) {
    return ProfileFigure.of(measured(), List.of(layers), AxisScale.LINEAR);
  }

  @Test
  void pointsAreMeansOverTheSeedsWithin95PercentOfStudentsT() {
    Series scratch = line(chart(CnnLayers.SCRATCH), "scratch");
    assertThat(scratch.points()).isTrue();
    assertThat(scratch.x()).containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(scratch.y())
        .containsExactly(new double[] {0.5, 0.5625, 0.625, 0.6875, 0.75}, within(1e-12));
    // Student's t with two degrees of freedom, 97.5 %: 4.302653 (any table).
    double half = 4.302653 * 0.01 / Math.sqrt(3);
    assertThat(scratch.upper()[1]).isCloseTo(0.5625 + half, within(1e-7));
    assertThat(scratch.lower()[4]).isCloseTo(0.75 - half, within(1e-7));
  }

  @Test
  void whereAnArmDivergedTheLineIsBroken() {
    Series transfer = line(chart(CnnLayers.TRANSFER), "transfer");
    assertThat(transfer.x()).hasSize(5);
    assertThat(transfer.y()[3]).isNaN();
    assertThat(transfer.upper()[3]).isNaN();
  }

  @Test
  void whatIsNotMeasuredYetIsNoGap() {
    MapState nothing = new MapState(STUDY, measured().state().grid(), measured().state().seeds());
    Series scratch =
        line(
            ProfileFigure.of(
                new LayerValues(nothing, 0.7, Curve.END),
                List.of(CnnLayers.SCRATCH),
                AxisScale.LINEAR),
            "scratch");
    assertThat(scratch.x()).isEmpty();
  }

  @Test
  void theClosedFormIsALineWhateverWasMeasured() {
    Series predicted = line(chart(CnnLayers.TRANSFER), "transfer-predicted");
    assertThat(predicted.x()).hasSizeGreaterThan(100);
    assertThat(predicted.group()).as("one entry of the legend for all").isEqualTo("predicted");
    for (int i = 0; i < predicted.x().length; i += 20) {
      assertThat(predicted.y()[i])
          .isEqualTo(
              Prediction.of(CnnSpace.STANDARD.with(CnnSpace.ALPHA, predicted.x()[i]))
                  .transferAccuracy());
    }
  }

  /** Nor does the legend speak of one. */
  @Test
  void whereTheoryHasNoValueThereIsNoLine() {
    Study images = RealImages.study();
    Layer transfer = images.layer("transfer").orElseThrow();
    Setting theory = images.space().standard();
    Setting meanField =
        theory.with(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.MLP));
    assertThat(ids(images, theory, transfer)).contains("transfer-predicted");
    assertThat(ids(images, meanField, transfer)).doesNotContain("transfer-predicted");
  }

  private static List<String> ids(Study study, Setting setting, Layer layer) {
    Axis axis = new Axis(ImagesSpace.DOWNSTREAM_NOISE, 0, 1, 3, Scale.LINEAR);
    MapState nothing = new MapState(study, Grid.along(setting, axis), new Seeds(1, 2));
    return ProfileFigure.of(
            new LayerValues(nothing, 0.7, Curve.END), List.of(layer), AxisScale.LINEAR)
        .series()
        .stream()
        .map(Series::id)
        .toList();
  }

  @Test
  void ofAGainTheClosedFormsAreSubtractedAsWell() {
    Series predicted = line(chart(CnnLayers.DIFFERENCE), "difference-predicted");
    Prediction half = Prediction.of(CnnSpace.STANDARD.with(CnnSpace.ALPHA, predicted.x()[120]));
    assertThat(predicted.y()[120])
        .isCloseTo(half.transferAccuracy() - half.scratchAccuracy(), within(1e-15));
    assertThat(chart(CnnLayers.DIFFERENCE).references()).hasSize(1);
  }

  @Test
  void aFileShowsAllReadoutsToldInOneMeasure() {
    assertThat(ProfileFigure.readouts(STUDY, CnnMeasures.TEST_ACCURACY))
        .extracting(Layer::key)
        .containsExactly("transfer", "scratch");
    assertThat(chart(CnnLayers.TRANSFER, CnnLayers.SCRATCH).y().title()).isEqualTo("Test accuracy");
  }
}
