package carryover.studies.cnn.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.FilterCoefficients;
import carryover.study.Setting;
import org.junit.jupiter.api.Test;

class DirectArmTest {
  /** N₁ = 9, N₂ = 7, ‖u‖ = 1, S = 1.5, ‖v1‖ = 0.7, d = 12, m = 3, η = 0.3, σ₀ = 0.5. */
  private static final Setting SMALL =
      CnnSpace.setting(0.7, 9, 7, 1.1, 0.9, 1, 1.5, 0.7, 12, 3, 0.3, 20, 20, 0.5);

  @Test
  void stepFollowsTheGradientThatFiniteDifferencesGive() {
    try (DirectFixture network = DirectFixture.downstream(SMALL, 3)) {
      double[][] before = network.filters();
      network.arm.evaluate();
      network.arm.step();
      double[][] after = network.filters();
      double h = 1e-6;
      for (int k = 0; k < before.length; k++) {
        for (int e = 0; e < before[k].length; e++) {
          double weight = before[k][e];
          before[k][e] = weight + h;
          double above = network.loss(before);
          before[k][e] = weight - h;
          double below = network.loss(before);
          before[k][e] = weight;
          double slope = (weight - after[k][e]) / SMALL.get(CnnSpace.LEARNING_RATE);

          assertThat(slope).isCloseTo((above - below) / (2 * h), within(1e-8));
        }
      }
    }
  }

  @Test
  void coefficientsReassembleTheWeights() {
    try (DirectFixture network = DirectFixture.downstream(SMALL, 4)) {
      double[][] start = network.filters();
      train(network, 20);
      double[][] end = network.filters();
      DirectLedger ledger = network.arm.ledger();
      double[] squares = network.task.noiseSquares();
      double[] signal = new double[SMALL.whole(CnnSpace.DIMENSION)];
      network.task.signal().getColumn(0, signal);
      double[] noise = new double[SMALL.whole(CnnSpace.DIMENSION)];
      for (int k = 0; k < end.length; k++) {
        double[] sum = start[k].clone();
        add(sum, ledger.signal(k), signal);
        for (int i = 0; i < ledger.samples(); i++) {
          network.task.noise().getColumn(i, noise);
          add(sum, ledger.rho(k, i) / squares[i], noise);
        }

        assertThat(end[k]).containsExactly(sum, within(1e-12));
      }
    }
  }

  @Test
  void gammaIsTheProjectionOfWhatWasLearnedOnTheSignals() {
    try (DirectFixture network = DirectFixture.upstream(SMALL, 5)) {
      double[][] start = network.filters();
      train(network, 20);
      double[][] end = network.filters();
      FilterCoefficients found =
          new DirectCoefficients(CnnSetting.of(SMALL))
              .perFilter(network.arm.ledger(), DirectLedger.empty(end.length));
      for (int k = 0; k < end.length; k++) {
        int j = k < 3 ? 1 : -1;
        double alongU = end[k][DirectDraws.U] - start[k][DirectDraws.U];
        double alongV1 = end[k][DirectDraws.V1] - start[k][DirectDraws.V1];

        assertThat(found.gammaU()[k]).isCloseTo(j * alongU * 1, within(1e-12)).isPositive();
        assertThat(found.gammaV1()[k]).isCloseTo(j * alongV1 * 0.7, within(1e-12)).isPositive();
        assertThat(found.gammaV2()[k]).isZero();
        assertThat(found.rho1Own()[k]).isPositive();
        assertThat(found.rho2Own()[k]).isZero();
      }
    }
  }

  @Test
  void filtersOfOneSignAreExchangeable() {
    try (DirectFixture one = DirectFixture.downstream(SMALL, 6);
        DirectFixture other = DirectFixture.downstream(SMALL, 6)) {
      double[][] f = other.filters();
      other.setFilters(new double[][] {f[1], f[2], f[0], f[3], f[5], f[4]});
      train(one, 20);
      train(other, 20);
      double[][] a = one.filters();
      double[][] b = other.filters();

      assertThat(other.arm.loss()).isCloseTo(one.arm.loss(), within(1e-12));
      assertThat(b[0]).containsExactly(a[1], within(1e-12));
      assertThat(b[2]).containsExactly(a[0], within(1e-12));
      assertThat(b[4]).containsExactly(a[5], within(1e-12));
    }
  }

  @Test
  void swappingTheSignsFlipsEveryOutput() {
    try (DirectFixture network = DirectFixture.downstream(SMALL, 7)) {
      double[][] f = network.filters();
      network.arm.evaluate();
      double accuracy = network.arm.accuracy();
      double[][] swapped = {f[3], f[4], f[5], f[0], f[1], f[2]};

      network.loss(swapped);

      assertThat(network.arm.accuracy()).isCloseTo(1 - accuracy, within(1e-15));
    }
  }

  @Test
  void aBrokenWeightIsNoticedEvenInAFilterThatIsOff() {
    for (double broken : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e308 * 10}) {
      try (DirectFixture network = DirectFixture.downstream(SMALL, 8)) {
        network.arm.evaluate();
        assertThat(network.arm.finite()).isTrue();
        double[][] filters = network.filters();
        filters[2][DirectDraws.V1] = broken;

        network.loss(filters);

        assertThat(network.arm.finite()).isFalse();
      }
    }
  }

  private static void train(DirectFixture network, int steps) {
    for (int step = 0; step < steps; step++) {
      network.arm.evaluate();
      network.arm.step();
    }
    network.arm.evaluate();
  }

  private static void add(double[] sum, double factor, double[] vector) {
    for (int e = 0; e < sum.length; e++) {
      sum[e] += factor * vector[e];
    }
  }
}
