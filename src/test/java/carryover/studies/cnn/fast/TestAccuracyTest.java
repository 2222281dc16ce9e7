package carryover.studies.cnn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.numeric.StandardNormal;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TestAccuracyTest {
  private static final CancellationPoint GO = CancellationPoint.never();
  private static final int STREAM = 20;

  /** Counting is exact: only the order of additions differs, and no draw lies that close. */
  @Property(tries = 40)
  void countsRightAnswersOfTheDrawsAndTheirMirrorImages(
      @ForAll @IntRange(min = 1, max = 20) int perSign, @ForAll long seed) {
    int filters = 2 * perSign;
    TestDraws draws = new TestDraws(new RandomStreams(seed), STREAM, filters, GO);
    double[] covariance = covariance(filters, seed);
    double[] signal = new RandomStreams(seed).normals(1, 0, filters);

    assertThat(new TestAccuracy(draws, filters, GO).measure(covariance.clone(), signal))
        .isEqualTo(naive(draws, covariance, signal));
  }

  /**
   * Two opposite filters answer a + g, a Gaussian: the accuracy is Φ(a/s). A pair of mirrored draws
   * has variance q(1 − q)/4 with q = P[|g| &gt; |a|]; 4.5 standard errors, false alarm 7·10⁻⁶ each.
   */
  @Property(tries = 100, seed = "1")
  void aLinearNetworkHasAClosedForm(
      @ForAll @DoubleRange(min = -3, max = 3) double signal,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale,
      @ForAll @IntRange(min = 1, max = 1000) int seed) {
    TestDraws draws = new TestDraws(new RandomStreams(seed), STREAM, 2, GO);
    double s = scale * scale;
    double found =
        new TestAccuracy(draws, 2, GO)
            .measure(new double[] {s, -s, -s, s}, new double[] {signal * scale, -signal * scale});

    double outside = 2 * StandardNormal.cumulative(-Math.abs(signal));
    double error = Math.sqrt(outside * (1 - outside) / 4 / TestAccuracy.PAIRS);
    assertThat(found).isCloseTo(StandardNormal.cumulative(signal), within(4.5 * error + 1e-12));
  }

  /**
   * Over 200 independent sets of draws, for networks right in about 55, 70, 90 and 99 % of cases.
   * The bound ¼/√1024 = 0.0078 is proven; the sample deviation of 200 sets exceeds 0.01 by chance
   * with probability below 10⁻⁹.
   */
  @Test
  void theStandardErrorIsBelowOnePercent() {
    int filters = 20;
    double[] covariance = covariance(filters, 3);
    for (double strength : new double[] {0.04, 0.15, 0.36, 0.65}) {
      double[] signal = new double[filters];
      Arrays.fill(signal, 0, filters / 2, strength);
      Arrays.fill(signal, filters / 2, filters, -strength);
      double[] accuracies =
          LongStream.rangeClosed(1, 200)
              .mapToDouble(
                  seed ->
                      new TestAccuracy(
                              new TestDraws(new RandomStreams(seed), STREAM, filters, GO),
                              filters,
                              GO)
                          .measure(covariance.clone(), signal))
              .toArray();

      Estimate estimate = Estimate.of(accuracies);
      assertThat(estimate.standardError() * Math.sqrt(accuracies.length))
          .as("deviation of one measurement around %s", estimate.mean())
          .isBetween(1e-5, 0.01);
    }
  }

  @Test
  void tiesAreWrong() {
    TestDraws draws = new TestDraws(new RandomStreams(1), STREAM, 4, GO);
    TestAccuracy accuracy = new TestAccuracy(draws, 4, GO);

    assertThat(accuracy.measure(new double[16], new double[4])).isZero();
    // Both signs answer alike, whatever the noise.
    assertThat(accuracy.measure(new double[16], new double[] {1, 0, 1, 0})).isZero();
  }

  /** Both filters sleep with probability ¼; then nothing tells −1 from a tie. */
  @Test
  void silenceIsATieToo() {
    TestAccuracy accuracy =
        new TestAccuracy(new TestDraws(new RandomStreams(1), STREAM, 2, GO), 2, GO);

    // h = ReLU(g₊) − ReLU(g₋) is positive and negative with probability ⅜ each; 5 standard errors.
    assertThat(accuracy.measure(new double[] {1, 0, 0, 1}, new double[] {-1, -1}))
        .isCloseTo(0.375, within(5 * 0.25 / Math.sqrt(1024)));
  }

  @Test
  void withoutNoiseTheSignalDecides() {
    TestDraws draws = new TestDraws(new RandomStreams(1), STREAM, 2, GO);
    TestAccuracy accuracy = new TestAccuracy(draws, 2, GO);

    assertThat(accuracy.measure(new double[4], new double[] {1, -1})).isEqualTo(1);
    assertThat(accuracy.measure(new double[4], new double[] {-1, 1})).isZero();
    // +1 is seen, −1 is not: half the samples are right.
    assertThat(accuracy.measure(new double[4], new double[] {1, 0})).isEqualTo(0.5);
  }

  @Test
  void weightsThatAreNotFiniteHaveNoAccuracy() {
    TestDraws draws = new TestDraws(new RandomStreams(1), STREAM, 2, GO);
    TestAccuracy accuracy = new TestAccuracy(draws, 2, GO);

    assertThat(accuracy.measure(new double[] {1, 0, 0, Double.NaN}, new double[2])).isNaN();
    assertThat(accuracy.measure(new double[] {Double.POSITIVE_INFINITY, 0, 0, 1}, new double[2]))
        .isNaN();
  }

  private static double naive(TestDraws draws, double[] covariance, double[] signal) {
    int filters = signal.length;
    double[] factor = covariance.clone();
    Cholesky.factor(factor, filters, new double[filters]);
    int right = 0;
    for (double[][] chunk : draws.chunks()) {
      for (int k = 0; k < TestAccuracy.CHUNK; k++) {
        for (int mirror = 1; mirror >= -1; mirror -= 2) {
          for (int label = 1; label >= -1; label -= 2) {
            double output = 0;
            for (int f = 0; f < filters; f++) {
              double response = 0;
              for (int c = 0; c <= f; c++) {
                response += factor[f * filters + c] * mirror * chunk[c][k];
              }
              output +=
                  (f < filters / 2 ? 1 : -1)
                      * (Math.max(0, label * signal[f]) + Math.max(0, response));
            }
            right += label * output > 0 ? 1 : 0;
          }
        }
      }
    }
    return right / (4.0 * TestAccuracy.PAIRS);
  }

  private static double[] covariance(int filters, long seed) {
    double[] part = new RandomStreams(seed).normals(0, 0, filters * (filters + 3));
    double[] covariance = new double[filters * filters];
    for (int a = 0; a < filters; a++) {
      for (int b = 0; b < filters; b++) {
        for (int k = 0; k < filters + 3; k++) {
          covariance[a * filters + b] +=
              part[a * (filters + 3) + k] * part[b * (filters + 3) + k] / filters;
        }
      }
    }
    return covariance;
  }

  @Test
  void aMeasurementWithManyFiltersIsCancelledOnTheWay() {
    int[] looks = {0};
    TestDraws draws = new TestDraws(new RandomStreams(1), STREAM, 40, GO);
    TestAccuracy accuracy =
        new TestAccuracy(draws, 40, new CancellationPoint(() -> ++looks[0] > 50, 3000));

    assertThatThrownBy(() -> accuracy.measure(covariance(40, 1), new double[40]))
        .isInstanceOf(CancellationException.class);
    assertThat(looks[0]).isEqualTo(51);
  }
}
