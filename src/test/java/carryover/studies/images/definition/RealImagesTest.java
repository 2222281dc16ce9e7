package carryover.studies.images.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.Readout;
import carryover.study.Study;
import org.junit.jupiter.api.Test;

class RealImagesTest {
  /** Losses came later: files go on to name accuracies by their arm alone. */
  @Test
  void lossesLeaveTheNamesOfAccuraciesAsTheyWere() {
    Study study = RealImages.study();
    assertThat(study.readouts())
        .extracting(study::shortKey)
        .containsExactly("transfer", "scratch", "transferTestLoss", "scratchTestLoss");
    assertThat(study.readouts())
        .extracting(Readout::column)
        .containsExactly(
            "transfer_test_accuracy",
            "scratch_test_accuracy",
            "transfer_test_loss",
            "scratch_test_loss");
  }
}
