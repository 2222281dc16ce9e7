package carryover.lab.linear.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.relu.ReluEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsideModelTest {
  private static final Setting SMALL =
      LinearSpace.STANDARD
          .with(LinearSpace.DIMENSION, 20)
          .with(LinearSpace.TARGET_SAMPLES, 12)
          .with(LinearSpace.STEP_SIZE, 0.005)
          .with(LinearSpace.DURATION, 15);

  private static RunResults results(Engine engine, Setting setting) {
    return new RunResults(
        new Experiment(setting, new Seeds(1, 1)),
        List.of(
            engine.train(
                setting, 1, new Recording(100, true, false), TrainingListener.NONE, () -> false)),
        Stage.FINAL,
        0,
        "");
  }

  private static LineChartModel model(RunResults results, Arm arm) {
    return InsideModel.of(results, new InsideOptions(arm, false, true), Workbench.END);
  }

  private static Series series(LineChartModel model, String id) {
    return model.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** Neither closed forms of linear networks nor a part that no sample sees. */
  @Test
  void ofReluNetworksItShowsWhatTheyHave() {
    Setting relu =
        SMALL
            .with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU))
            .with(LinearSpace.TRAINING_STEPS, 200);
    LineChartModel model = model(results(new ReluEngine(), relu), LinearArms.PRETRAIN);

    assertThat(model.references()).isEmpty();
    assertThat(model.series())
        .extracting(Series::id)
        .containsExactlyInAnyOrder(
            "firstSingular", "secondSingular", "thirdSingular", "sourceCosine", "targetCosine");
    double[] cosine = series(model, "sourceCosine").y();
    assertThat(cosine[cosine.length - 1]).isGreaterThan(0.9);
  }

  @Test
  void whatIsRecordedOfTheArmIsDrawn() {
    RunResults results = results(new SpectralEngine(), SMALL);
    LineChartModel model = model(results, LinearArms.FINETUNE);

    for (ArmQuantity quantity : ArmQuantity.values()) {
      double[] recorded =
          results.traces().get(0).arm(LinearArms.FINETUNE).samples().stream()
              .mapToDouble(quantity.measure())
              .toArray();
      assertThat(series(model, quantity.key()).y()).containsExactly(recorded);
    }
    assertThat(model.references())
        .extracting(ReferenceLine::label)
        .containsExactly("end: size s", "end: cos to β_s", "end: cos to β_t", "end: unseen");
  }

  /** Steps of descent stay with the flow up to O(η). */
  @Test
  void pretrainingRisesAlongItsClosedForm() {
    LineChartModel model = model(results(new SpectralEngine(), SMALL), LinearArms.PRETRAIN);
    double[] recorded = series(model, LinearMeasures.FIRST_SINGULAR.key()).y();
    double[] expected = series(model, "rise").y();

    assertThat(expected[expected.length - 1]).isCloseTo(1, within(1e-6));
    for (int i = 0; i < recorded.length; i++) {
      assertThat(recorded[i]).isCloseTo(expected[i], within(0.02));
    }
  }

  @Test
  void aFiniteSourceHasNoClosedFormOfItsRise() {
    Setting finite = SMALL.with(LinearSpace.SOURCE_SAMPLES, 15);

    LineChartModel model = model(results(new SpectralEngine(), finite), LinearArms.PRETRAIN);

    assertThat(model.series()).extracting(Series::id).doesNotContain("rise");
  }

  /** A start that vanishes holds one feature; one of real matrices holds small others beside it. */
  @Test
  void furtherSingularValuesAreDrawnWhereThereAreAny() {
    assertThat(model(results(new SpectralEngine(), SMALL), LinearArms.PRETRAIN).series())
        .extracting(Series::id)
        .doesNotContain("secondSingular");
    assertThat(model(results(new DirectEngine(), SMALL), LinearArms.PRETRAIN).series())
        .extracting(Series::id)
        .contains("secondSingular", "thirdSingular");
  }
}
