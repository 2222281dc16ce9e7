package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.Runs;
import carryover.studies.linear.relu.ReluEngine;
import carryover.study.ClosedForm;
import org.junit.jupiter.api.Test;

/** What is known of ReLU networks without training them. */
class ReluTransferTest {
  private static final LinearSetting STANDARD =
      with(
          LinearSpace.NETWORK,
          LinearSpace.NETWORKS.indexOf(NetworkKind.RELU),
          LinearSpace.TARGET_NOISE,
          0.1,
          LinearSpace.TRAINING_STEPS,
          0);

  private static LinearSetting moved(carryover.study.Parameter parameter, double value) {
    return LinearSetting.of(STANDARD.values().with(parameter, value));
  }

  @Test
  void theFloorRisesFromNothingToAll() {
    double before = -1;
    for (double share : new double[] {0, 0.25, 0.5, 0.75}) {
      double floor = ReluTransfer.floor(moved(LinearSpace.REMOVED_SHARE, share));
      assertThat(floor).isGreaterThan(before);
      before = floor;
    }
    assertThat(ReluTransfer.floor(moved(LinearSpace.REMOVED_SHARE, 0))).isZero();
    assertThat(ReluTransfer.floor(moved(LinearSpace.REMOVED_SHARE, 1))).isCloseTo(1, within(1e-9));
  }

  /**
   * Over 400 runs on other teachers, n = 60 and k = 6, 4: within 6 %, of which 2 % are chance on
   * either side and the rest is that features are not Gaussian.
   */
  @Test
  void whatKeptNeuronsReachIsNearItsFormula() {
    for (double share : new double[] {0.25, 0.5}) {
      LinearSetting s =
          LinearSetting.of(
              moved(LinearSpace.REMOVED_SHARE, share)
                  .values()
                  .with(LinearSpace.TARGET_SAMPLES, 60)
                  .with(LinearSpace.WIDTH, 1));
      Estimate measured =
          Runs.mean(new ReluEngine(), s.values(), 400, Runs.risk(LinearArms.LINEAR));
      assertThat(ReluTransfer.meanRisk(s) / measured.mean()).isCloseTo(1, within(0.06));
    }
  }

  @Test
  void withoutMoreSamplesThanNeuronsThereIsNoFormula() {
    assertThat(ReluTransfer.meanRisk(moved(LinearSpace.TARGET_SAMPLES, 7))).isNaN();
    assertThat(ReluTransfer.meanRisk(moved(LinearSpace.TARGET_SAMPLES, 8))).isFinite();
  }

  /** A slider asks for them while it moves. */
  @Test
  void largeTeachersAreFewer() {
    LinearSetting large =
        LinearSetting.of(
            moved(LinearSpace.TEACHER_NEURONS, 100).values().with(LinearSpace.RELU_DIMENSION, 200));
    assertThat(ReluTransfer.floor(large)).isEqualTo(ReluTransfer.floor(large, 8).mean());
    assertThat(ReluTransfer.floor(STANDARD)).isEqualTo(ReluTransfer.floor(STANDARD, 400).mean());
  }

  @Test
  void closedFormsOfLinearNetworksHaveNoValue() {
    for (ClosedForm form : LinearForms.ALL) {
      boolean predicts = form.key().equals("linearRisk");
      assertThat(Double.isNaN(form.of(STANDARD.values()))).as(form.key()).isNotEqualTo(predicts);
    }
    assertThat(EndPointReach.reached(STANDARD)).isFalse();
    assertThat(ArmLimit.of(LinearArms.SCRATCH, STANDARD)).isEmpty();
  }
}
