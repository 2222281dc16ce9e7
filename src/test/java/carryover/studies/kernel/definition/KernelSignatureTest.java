package carryover.studies.kernel.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Sample;
import carryover.study.Signature;
import carryover.study.Trace;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A change of any part of the engine is another signature. */
class KernelSignatureTest {
  private static final Signature SIGNATURE = AdaptiveKernel.study().checks().signature();

  /** Losses one rounding off in some settings. */
  private static Engine offIn(Predicate<KernelSetting> settings) {
    Engine honest = new KernelEngine();
    return (setting, seed, recording, listener, cancelled) -> {
      Trace trace = honest.train(setting, seed, recording, listener, cancelled);
      return settings.test(KernelSetting.of(setting))
          ? new Trace(
              setting, seed, trace.arms().stream().map(KernelSignatureTest::off).toList(), false)
          : trace;
    };
  }

  private static ArmTrace off(ArmTrace arm) {
    return new ArmTrace(
        arm.arm(),
        arm.samples().stream()
            .map(
                sample -> {
                  double[] values = new double[KernelMeasures.ALL.size()];
                  for (int i = 0; i < values.length; i++) {
                    values[i] = Math.nextUp(sample.value(i));
                  }
                  return new Sample(sample.step(), values, List.of());
                })
            .toList(),
        arm.divergedAt());
  }

  @Test
  void everyPartCounts() {
    String signature = SIGNATURE.of(new KernelEngine());
    assertThat(SIGNATURE.of(offIn(setting -> false))).isEqualTo(signature);
    assertThat(SIGNATURE.of(offIn(setting -> setting.mode() == Mode.RELU))).isNotEqualTo(signature);
    assertThat(
            SIGNATURE.of(
                offIn(
                    setting -> setting.mode() == Mode.LINEAR && setting.readoutSteps().isEmpty())))
        .isNotEqualTo(signature);
    assertThat(SIGNATURE.of(offIn(setting -> setting.readoutSteps().isPresent())))
        .isNotEqualTo(signature);
  }
}
