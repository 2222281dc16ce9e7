package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The outlier against the bulk; measured spectra are held against both by the linear engine. */
class SpikedSpectrumTest {
  @Test
  void theOutlierLeavesTheBulkAtTheThreshold() {
    double threshold = 1 / Math.sqrt(0.3);
    assertThat(new SpikedSpectrum(threshold * 0.999, 0.3).outlier()).isEmpty();
    SpikedSpectrum just = new SpikedSpectrum(threshold * (1 + 1e-6), 0.3);
    assertThat(just.outlier().orElseThrow()).isCloseTo(just.greatest(), within(1e-9));
  }

  @Test
  void aStrongSpikeIsSeenAsItIs() {
    assertThat(new SpikedSpectrum(1e6, 0.3).outlier().orElseThrow())
        .isCloseTo(1e6 * (1 + 1 / 0.3e6), within(2.0));
  }

  @Test
  void theBulkIsMarchenkoAndPastur() {
    SpikedSpectrum bulk = new SpikedSpectrum(0, 0.25);
    assertThat(bulk.least()).isEqualTo(1);
    assertThat(bulk.greatest()).isEqualTo(9);
  }
}
