package carryover.lab.setting;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.study.Parameter;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingViewModelTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final SettingViewModel model = new SettingViewModel(workbench);

  @Test
  void theSliderOfTheSharedSignalEndsAtTheWholeSignal() {
    model.choose(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 3, ChangePhase.COMMITTED);

    assertThat(model.sliderEnd(CnnSpace.UNIVERSAL_NORM)).isEqualTo(3);
  }

  @Test
  void aSharedSignalBeyondTheWholeIsExplained() {
    assertThat(model.complaint(CnnSpace.UNIVERSAL_NORM, 2.5))
        .contains("‖u‖ lies between 0 and S = 2.");
    assertThat(model.complaint(CnnSpace.UNIVERSAL_NORM, 2)).isEmpty();
  }

  @Test
  void aValueBeyondTheSliderButWithinTheLimitsIsAllowed() {
    assertThat(model.complaint(CnnSpace.DIMENSION, 10_000_000)).isEmpty();
    assertThat(model.complaint(CnnSpace.DIMENSION, 10_000_001))
        .contains("d lies in 4…10\u202f000\u202f000.");
  }

  @Test
  void aSmallerSignalTakesItsSharedPartAlong() {
    model.choose(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1.5, ChangePhase.COMMITTED);

    assertThat(model.setting().get(CnnSpace.UNIVERSAL_NORM)).isEqualTo(1.5);
  }

  @Test
  void linkedNoiseMovesTogether() {
    model.linkedProperty(CnnSpace.SPACE.links().get(0)).set(true);
    model.choose(CnnSpace.UPSTREAM_NOISE, 3, ChangePhase.COMMITTED);
    assertThat(model.setting().get(CnnSpace.DOWNSTREAM_NOISE)).isEqualTo(3);

    model.choose(CnnSpace.DOWNSTREAM_NOISE, 0.5, ChangePhase.COMMITTED);
    assertThat(model.setting().get(CnnSpace.UPSTREAM_NOISE)).isEqualTo(0.5);
  }

  @Test
  void unlinkedNoiseDoesNot() {
    model.choose(CnnSpace.UPSTREAM_NOISE, 3, ChangePhase.COMMITTED);

    assertThat(model.setting().get(CnnSpace.DOWNSTREAM_NOISE)).isEqualTo(1);
  }

  private void lock(Parameter... parameters) {
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(
                new Lesson("", "", new Teaching("", Set.of(parameters), false), Optional.empty())));
  }

  @Test
  void whatWouldTakeALockedParameterAlongIsExplained() {
    lock(CnnSpace.UNIVERSAL_NORM);
    assertThat(model.isLocked(CnnSpace.UNIVERSAL_NORM)).isTrue();
    assertThat(model.complaint(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1.5))
        .contains("‖u‖ is locked by the preset.");
    assertThat(model.complaint(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 2.5)).isEmpty();
  }

  @Test
  void aLockedNoiseDoesNotHoldTheOther() {
    model.linkedProperty(CnnSpace.SPACE.links().get(0)).set(true);
    lock(CnnSpace.UPSTREAM_NOISE);

    model.choose(CnnSpace.DOWNSTREAM_NOISE, 3, ChangePhase.COMMITTED);

    assertThat(model.linkedProperty(CnnSpace.SPACE.links().get(0)).get()).isFalse();
    assertThat(model.setting().get(CnnSpace.DOWNSTREAM_NOISE)).isEqualTo(3);
    assertThat(model.setting().get(CnnSpace.UPSTREAM_NOISE)).isEqualTo(1);
  }

  @Test
  void aLimitBetweenParametersIsExplainedByItsReason() {
    SettingViewModel kernel = new SettingViewModel(new Workbench(AdaptiveKernel.study()));
    assertThat(kernel.complaint(KernelSpace.ALPHA_G, 0.7)).contains("αₛ² + α_g² cannot exceed 1.");
    assertThat(kernel.complaint(KernelSpace.ALPHA_G, 1.5)).contains("α_g lies in −1…1.");
    assertThat(kernel.complaint(KernelSpace.ALPHA_G, 0.5)).isEmpty();
  }
}
