package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each lamp where it is green and where it is not. */
class KernelValidityTest {
  private static final Setting RELU =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.RELU_DIMENSION, 20)
          .set(KernelSpace.GAMMA1, 1)
          .build();

  private static Light light(Setting setting, String name, Trace... runs) {
    return KernelValidity.of(setting, List.of(runs)).conditions().stream()
        .filter(condition -> condition.name().equals(name))
        .map(Condition::light)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStandardSettingsAreInOrder() {
    assertThat(KernelValidity.of(KernelSpace.STANDARD, List.of()).conditions())
        .allMatch(condition -> condition.light() == Light.GREEN);
    assertThat(KernelValidity.of(RELU, List.of()).conditions())
        .allMatch(condition -> condition.light() == Light.GREEN);
  }

  @Test
  void closedFormsNeedManySamplesAndSomethingUnseen() {
    Setting standard = KernelSpace.STANDARD;
    assertThat(light(standard.with(KernelSpace.NU2, 0.02), "many target samples"))
        .isEqualTo(Light.RED);
    assertThat(light(standard.with(KernelSpace.NU2, 0.98), "fewer samples than dimensions"))
        .isEqualTo(Light.AMBER);
  }

  @Test
  void theCaptionsKernelIsTheExactOneForAFullSourceOnly() {
    Setting caption = KernelSpace.STANDARD.with(KernelSpace.KERNEL, 1);
    assertThat(light(caption, "kernel that training gives")).isEqualTo(Light.GREEN);
    assertThat(light(caption.with(KernelSpace.NU1, 0.5), "kernel that training gives"))
        .isEqualTo(Light.AMBER);
    assertThat(
            light(
                KernelSpace.STANDARD.with(KernelSpace.KERNEL, 2).with(KernelSpace.GAMMA1, 0.1),
                "kernel that training gives"))
        .isEqualTo(Light.RED);
  }

  @Test
  void fewReadoutStepsLeaveDirectionsOut() {
    assertThat(
            light(
                KernelSpace.STANDARD.with(KernelSpace.READOUT_STEPS, 3),
                "readout trained to its end"))
        .isEqualTo(Light.RED);
  }

  @Test
  void aTargetThatLeansOnTheNoiseDirectionIsConstructed() {
    assertThat(
            light(
                KernelSpace.STANDARD.with(KernelSpace.ALPHA_G, 0.5),
                "target that knows nothing of the sample"))
        .isEqualTo(Light.AMBER);
  }

  @Test
  void aReadoutNeedsMoreNeuronsThanSamples() {
    assertThat(light(RELU.with(KernelSpace.DOWNSTREAM_SAMPLES, 200), "fewer samples than neurons"))
        .isEqualTo(Light.AMBER);
    assertThat(light(RELU.with(KernelSpace.DOWNSTREAM_SAMPLES, 480), "fewer samples than neurons"))
        .isEqualTo(Light.RED);
    assertThat(light(RELU.with(KernelSpace.WIDTH, 64), "wide network")).isEqualTo(Light.RED);
  }

  @Test
  void aRunTellsWhetherItsArmsAreTrained() {
    Setting shortly =
        new SettingBuilder(RELU)
            .set(KernelSpace.WIDTH, 64)
            .set(KernelSpace.UPSTREAM_STEPS, 100)
            .set(KernelSpace.DOWNSTREAM_STEPS, 1)
            .build();
    Trace trace =
        new KernelEngine()
            .train(shortly, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
    assertThat(light(shortly, "trained, source", trace)).isEqualTo(Light.GREEN);
    assertThat(light(shortly, "trained, scratch", trace)).isEqualTo(Light.RED);
  }
}
