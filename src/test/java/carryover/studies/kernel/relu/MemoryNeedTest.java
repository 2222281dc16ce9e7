package carryover.studies.kernel.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.KernelSpace;
import carryover.study.SettingBuilder;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
  private static final KernelSetting LARGEST =
      KernelSetting.of(
          new SettingBuilder(KernelSpace.STANDARD)
              .set(KernelSpace.MODE, 1)
              .set(KernelSpace.RELU_DIMENSION, 2000)
              .set(KernelSpace.WIDTH, 32_768)
              .set(KernelSpace.UPSTREAM_SAMPLES, 2000)
              .build());

  @Test
  void theLargestNetworkTakesGibibytes() {
    MemoryNeed need = MemoryNeed.of(LARGEST);
    assertThat(need.heap()).isBetween(2L << 30, 3L << 30);
    assertThatThrownBy(() -> need.checkWithin(1L << 30, 1L << 40))
        .hasMessageContaining("allowed here: 1.0 GiB; lower width, dimension,");
    assertThatThrownBy(() -> need.checkWithin(1L << 40, 1L << 20))
        .hasMessageContaining("needs about 0.3 GiB");
  }

  @Test
  void theStandardOneFitsEverywhere() {
    MemoryNeed.of(KernelSetting.of(KernelSpace.STANDARD.with(KernelSpace.MODE, 1)))
        .checkWithin(64L << 20, 64L << 20);
  }
}
