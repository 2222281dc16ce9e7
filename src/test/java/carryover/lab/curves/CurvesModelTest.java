package carryover.lab.curves;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.diverged;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.Prediction;
import carryover.studies.linear.definition.DeepLinear;
import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CurvesModelTest {
  private static final Trace ONE =
      trace(1, arm(CnnArms.TRANSFER, 0.5, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.8));
  private static final Trace TWO =
      trace(2, arm(CnnArms.TRANSFER, 0.7, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.6));

  private static LineChartModel model(Measure quantity, boolean singleSeeds, Trace... traces) {
    return CurvesModel.of(
        TwoLayerCnn.study(),
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(traces), Stage.PREVIEW, 0, ""),
        new CurveOptions(quantity, false, false, singleSeeds, false, false, Smoothing.NONE),
        Workbench.END);
  }

  private static Series series(LineChartModel model, String id) {
    return model.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** Where much happens in the first few of many steps, these are seen without being asked for. */
  @Test
  void aStudySaysWhetherItsStepsAreBestSeenOnALogarithmicAxis() {
    assertThat(CurveOptions.standard(DeepLinear.study()).logSteps()).isTrue();
    assertThat(CurveOptions.standard(TwoLayerCnn.study()).logSteps()).isFalse();
  }

  @Test
  void accuracyShowsTheMeansOfBothArmsAndBothPredictions() {
    LineChartModel model = model(CnnMeasures.TEST_ACCURACY, false, ONE, TWO);

    assertThat(series(model, "transfer").y()).containsExactly(0.6, 0.9);
    assertThat(series(model, "scratch").y()[1]).isEqualTo((0.8 + 0.6) / 2);
    assertThat(model.references())
        .extracting(LineChartModel.ReferenceLine::value)
        .containsExactly(
            Prediction.of(CnnSpace.STANDARD).transferAccuracy(),
            Prediction.of(CnnSpace.STANDARD).scratchAccuracy());
  }

  @Test
  void errorIsOneMinusAccuracyForCurvesAndPredictions() {
    LineChartModel model = model(CnnMeasures.TEST_ERROR, false, ONE);

    assertThat(series(model, "transfer").y()[0]).isEqualTo(0.5);
    assertThat(model.references().get(0).value())
        .isEqualTo(1 - Prediction.of(CnnSpace.STANDARD).transferAccuracy());
  }

  @Test
  void lossShowsAllThreeArmsAndPredictsNothing() {
    LineChartModel model = model(CnnMeasures.TRAIN_LOSS, false, ONE);

    assertThat(model.series())
        .extracting(Series::id)
        .containsExactly("upstream", "scratch", "transfer");
    assertThat(model.references()).isEmpty();
  }

  @Test
  void singleSeedsStandInTheBackground() {
    LineChartModel model = model(CnnMeasures.TEST_ACCURACY, true, ONE, TWO);

    assertThat(series(model, "transfer-2").faded()).isTrue();
    assertThat(series(model, "transfer-2").y()).containsExactly(0.7, 0.9);
  }

  @Test
  void aDivergenceIsMarkedAtItsStep() {
    Trace broken = trace(3, diverged(CnnArms.TRANSFER, 0.5), arm(CnnArms.SCRATCH, 0.5, 0.8));

    LineChartModel model = model(CnnMeasures.TEST_ACCURACY, false, ONE, broken);

    assertThat(model.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.x()).isEqualTo(1);
              assertThat(event.label()).isEqualTo("transfer diverged at step 1 (1 of 2 seeds)");
            });
  }

  /** With ordinary blanks. */
  private static String difference(RunResults results, Measure quantity, int step) {
    return DifferenceNote.of(CnnReadouts.HEADLINE, results, quantity, step).replace('\u00a0', ' ');
  }

  @Test
  void theNoteGivesThePairedDifferenceAtTheTimeCursor() {
    Trace three = trace(3, arm(CnnArms.TRANSFER, 0.6, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.7));
    // Differences 0.1, 0.3 and 0.2 at the end, 0, 0.2 and 0.1 at step 0: ± 4.303 · 0.1 / √3.
    RunResults results =
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()),
            List.of(ONE, TWO, three),
            Stage.PREVIEW,
            0,
            "");

    assertThat(difference(results, CnnMeasures.TEST_ACCURACY, Workbench.END))
        .isEqualTo("transfer − scratch = +0.200 ± 0.248: needs more seeds");
    assertThat(difference(results, CnnMeasures.TEST_ACCURACY, 0))
        .isEqualTo("step 0: transfer − scratch = +0.100 ± 0.248: needs more seeds");
    assertThat(difference(results, CnnMeasures.TEST_ERROR, Workbench.END))
        .isEqualTo("transfer − scratch = −0.200 ± 0.248: needs more seeds");
    assertThat(
            DifferenceNote.of(CnnReadouts.HEADLINE, results, CnnMeasures.TRAIN_LOSS, Workbench.END))
        .isEmpty();
  }

  @Test
  void ofTwoSeedsTheNoteSaysHowFewTheyAre() {
    RunResults results =
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(ONE, TWO), Stage.PREVIEW, 0, "");

    assertThat(difference(results, CnnMeasures.TEST_ACCURACY, Workbench.END))
        .isEqualTo("transfer − scratch = +0.200 (2 seeds): needs more seeds");
  }

  @Test
  void theNoteTellsAPreviewFromTheWhole() {
    assertThat(model(CnnMeasures.TEST_ACCURACY, false, ONE).note().replace('\u00a0', ' '))
        .isEqualTo("preview: 1 of 8 seeds · transfer − scratch = +0.100: needs more seeds");
    assertThat(model(CnnMeasures.TEST_ACCURACY, false).note()).isEmpty();
  }

  @Test
  void atATimeCursorTheRestOfACurveStandsInTheBackground() {
    LineChartModel model =
        CurvesModel.of(
            TwoLayerCnn.study(),
            new RunResults(
                Experiment.standard(TwoLayerCnn.study()), List.of(ONE), Stage.FINAL, 0, ""),
            CurveOptions.standard(TwoLayerCnn.study()),
            0);

    assertThat(series(model, "transfer").y()).containsExactly(0.5);
    assertThat(series(model, "transfer-later").faded()).isTrue();
    assertThat(series(model, "transfer-later").y()).containsExactly(0.5, 0.9);
  }

  @Test
  void aSmoothedCurveSaysSoAndTheMeasuredOneStaysBehindIt() {
    Trace spike =
        trace(
            1,
            arm(CnnArms.TRANSFER, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5),
            arm(CnnArms.SCRATCH, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    LineChartModel model =
        CurvesModel.of(
            TwoLayerCnn.study(),
            new RunResults(
                Experiment.standard(TwoLayerCnn.study()), List.of(spike), Stage.FINAL, 0, ""),
            new CurveOptions(
                CnnMeasures.TEST_ACCURACY, false, false, false, false, false, Smoothing.SLIGHT),
            Workbench.END);

    assertThat(series(model, "transfer").y()[3]).isEqualTo(0.6);
    assertThat(series(model, "transfer-measured").y()[3]).isEqualTo(1);
    assertThat(model.note()).startsWith("smoothed: average of 5 recorded steps");
  }

  @Test
  void smoothingKeepsBothEndsAndStraightLines() {
    double[] line = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    assertThat(Smoothing.STRONG.of(line)).containsExactly(line, within(1e-12));
    assertThat(Smoothing.SLIGHT.of(new double[] {7, 0, 0, 0, 0, 3})).startsWith(7).endsWith(3);
    assertThat(Smoothing.NONE.of(line)).containsExactly(line);
  }

  @Test
  void theNoteSaysWhichStepsWereRecordedWhenNotAll() {
    List<Sample> samples =
        List.of(Traces.sample(0, 0.5), Traces.sample(4, 0.6), Traces.sample(8, 0.7));
    Trace sparse =
        trace(
            1,
            new ArmTrace(CnnArms.TRANSFER, samples, OptionalInt.empty()),
            new ArmTrace(CnnArms.SCRATCH, samples, OptionalInt.empty()));

    assertThat(model(CnnMeasures.TEST_ACCURACY, false, sparse).note())
        .startsWith("preview: 1 of 8 seeds, points ≤ 4 steps apart");
  }
}
