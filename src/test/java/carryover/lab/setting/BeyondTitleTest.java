package carryover.lab.setting;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import org.junit.jupiter.api.Test;

class BeyondTitleTest {
  @Test
  void aClosedFoldTellsWhatIsSwitchedOn() {
    assertThat(SettingPanel.beyondTitle(CnnSpace.STANDARD)).isEqualTo("Outside the theorem");
    assertThat(
            SettingPanel.beyondTitle(
                CnnSpace.STANDARD
                    .with(CnnSpace.NOISE_OVERLAP, 1.5)
                    .with(CnnSpace.DECAY_TOWARDS, 1)))
        .isEqualTo("Outside the theorem: c = 1.5, a = start");
  }
}
