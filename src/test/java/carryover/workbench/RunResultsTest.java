package carryover.workbench;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.diverged;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Trace;
import carryover.workbench.RunResults.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunResultsTest {
  private static RunResults results(Trace... traces) {
    return new RunResults(
        Experiment.standard(TwoLayerCnn.study()), List.of(traces), Stage.FINAL, 0.1, "");
  }

  @Test
  void theDifferenceIsPairedSeedBySeed() {
    RunResults results =
        results(
            trace(1, arm(CnnArms.TRANSFER, 0.5, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.8)),
            trace(2, arm(CnnArms.TRANSFER, 0.5, 0.6), arm(CnnArms.SCRATCH, 0.5, 0.5)));

    Estimate difference = results.gain(CnnReadouts.HEADLINE, Workbench.END);

    assertThat(difference.mean()).isCloseTo(0.1, within(1e-12));
    assertThat(difference.standardError()).isCloseTo(0, within(1e-12));
    assertThat(difference.count()).isEqualTo(2);
  }

  @Test
  void seedsThatDivergedAreLeftOutOfTheMean() {
    RunResults results =
        results(
            trace(1, diverged(CnnArms.TRANSFER, 0.5), arm(CnnArms.SCRATCH, 0.5, 0.8)),
            trace(2, arm(CnnArms.TRANSFER, 0.5, 0.6), arm(CnnArms.SCRATCH, 0.5, 0.5)));

    assertThat(results.estimate(CnnArms.TRANSFER, Workbench.END, CnnMeasures.TEST_ACCURACY).mean())
        .isEqualTo(0.6);
    assertThat(results.gain(CnnReadouts.HEADLINE, Workbench.END).count()).isEqualTo(1);
  }

  @Test
  void anEarlierStepCanBeLookedAt() {
    RunResults results =
        results(trace(1, arm(CnnArms.TRANSFER, 0.4, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.8)));

    assertThat(results.estimate(CnnArms.TRANSFER, 0, CnnMeasures.TEST_ACCURACY).mean())
        .isEqualTo(0.4);
  }

  @Test
  void aSketchIsNothingToPutAside() {
    Trace trace = trace(1, arm(CnnArms.TRANSFER, 0.4, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.8));
    RunResults sketch =
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(trace), Stage.SKETCH, 0.1, "");

    assertThat(sketch.whole().traces()).isEmpty();
    assertThat(sketch.whole().stage()).isEqualTo(Stage.PREVIEW);
    assertThat(results(trace).whole().traces()).containsExactly(trace);
  }

  @Test
  void withoutResultsTheEstimateIsUndefined() {
    assertThat(
            RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))
                .gain(CnnReadouts.HEADLINE, Workbench.END)
                .mean())
        .isNaN();
  }
}
