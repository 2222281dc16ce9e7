package carryover.studies.cnn.direct;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import org.junit.jupiter.api.Test;

class DirectRecorderTest {
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 12, 10, 1, 1, 1, 1.5, 0.7, 30, 4, 0.3, 15, 10, 0.05);

  @Test
  void anArmEndsAtTheFirstStepThatIsNotANumber() {
    DirectRecorder recorder = recorder(CnnArms.SCRATCH);
    try (DirectFixture network = DirectFixture.downstream(SMALL, 1)) {
      for (int step = 0; step < 5; step++) {
        if (step == 3) {
          double[][] filters = network.filters();
          filters[0][5] = Double.NaN;
          network.setFilters(filters);
        }
        recorder.visit(step, network.arm, weights -> 0.5);
      }
    }
    ArmTrace trace = recorder.trace();

    assertThat(trace.divergedAt()).hasValue(3);
    assertThat(trace.samples()).hasSize(3);
    assertThat(trace.end()).isEmpty();
  }

  @Test
  void anArmWithNothingToStartFromDivergesAtStepZero() {
    DirectRecorder recorder = recorder(CnnArms.TRANSFER);
    recorder.neverStarted();
    try (DirectFixture network = DirectFixture.downstream(SMALL, 1)) {
      recorder.visit(0, network.arm, weights -> 0.5);
    }

    assertThat(recorder.trace().divergedAt()).hasValue(0);
    assertThat(recorder.trace().samples()).isEmpty();
  }

  private static DirectRecorder recorder(Arm arm) {
    return new DirectRecorder(
        arm,
        10,
        Recording.EVERY_STEP,
        TrainingListener.NONE,
        new DirectCoefficients(CnnSetting.of(SMALL)));
  }
}
