package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class JackknifeTest {
  private static final double[] VALUES = {3, 1, 4, 1, 5};

  @Test
  void ofAMeanItIsTheUsualStandardError() {
    double sum = DoubleStream.of(VALUES).sum();
    double[] leftOut = DoubleStream.of(VALUES).map(value -> (sum - value) / 4).toArray();
    Estimate usual = Estimate.of(VALUES);
    Estimate jackknife = Jackknife.of(usual.mean(), leftOut);

    assertThat(jackknife.mean()).isEqualTo(usual.mean());
    assertThat(jackknife.standardError()).isCloseTo(usual.standardError(), within(1e-12));
    assertThat(jackknife.count()).isEqualTo(5);
  }

  @Test
  void ofASquaredMeanItIsTheWorkedExample() {
    // Means without each value: 11/4, 13/4, 10/4, 13/4, 9/4; their squares times 16: 121, 169, 100,
    // 169, 81 with mean 128 and Σ(x − 128)² = 49 + 1681 + 784 + 1681 + 2209 = 6404.
    double[] leftOut = {121 / 16.0, 169 / 16.0, 100 / 16.0, 169 / 16.0, 81 / 16.0};
    assertThat(Jackknife.of(7.84, leftOut).standardError())
        .isCloseTo(Math.sqrt(0.8 * 6404) / 16, within(1e-12));
  }

  @Test
  void oneGroupHasNoError() {
    assertThat(Jackknife.of(1, 1).standardError()).isNaN();
  }
}
