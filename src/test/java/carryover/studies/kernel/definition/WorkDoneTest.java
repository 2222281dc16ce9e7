package carryover.studies.kernel.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.kernel.KernelSpace;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Study;
import org.junit.jupiter.api.Test;

/** Steps on many source samples are the most of a long run's work, though not of its steps. */
class WorkDoneTest {
  private static final Study STUDY = AdaptiveKernel.study();

  private static final Setting LONG =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.UPSTREAM_SAMPLES, 1000)
          .set(KernelSpace.DOWNSTREAM_SAMPLES, 100)
          .set(KernelSpace.UPSTREAM_STEPS, 300)
          .set(KernelSpace.DOWNSTREAM_STEPS, 400)
          .build();

  @Test
  void aStepCountsByItsSamples() {
    // 300 steps of 1000 samples, 400 of twice 100; readouts cost next to nothing.
    double source = 300.0 * 1000 / (300 * 1000 + 400 * 200);
    assertThat(STUDY.workDone(LONG, 3.0 / 7)).isCloseTo(source, within(1e-4));
    assertThat(STUDY.workDone(LONG, 1.5 / 7)).isCloseTo(source / 2, within(1e-4));
    assertThat(STUDY.workDone(LONG, 5.0 / 7)).isCloseTo((1 + source) / 2, within(1e-4));
    assertThat(STUDY.workDone(LONG, 0)).isZero();
    assertThat(STUDY.workDone(LONG, 1)).isCloseTo(1, within(1e-12));
  }

  @Test
  void withoutStepsNothingIsWeighed() {
    Setting none = LONG.with(KernelSpace.UPSTREAM_STEPS, 0).with(KernelSpace.DOWNSTREAM_STEPS, 0);
    assertThat(STUDY.workDone(none, 0.5)).isBetween(0.0, 1.0);
  }
}
