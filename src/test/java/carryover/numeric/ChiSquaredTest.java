package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquaredTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Quantiles at Φ(−8), Φ(−4), Φ(−1), ½, Φ(1), Φ(4), Φ(8), from mpmath with 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "1, 6.079036835867944e-31, 1.57561483842763e-9, 0.04006950463364094, 0.4549364231195728,"
        + " 1.986996713315959, 17.31478881736559, 65.36578599744095",
    "2, 1.244192114854357e-15, 6.334348675497853e-5, 0.3455075580468998, 1.386294361119891,"
        + " 3.682043290018527, 20.72020297305458, 70.0268743198291",
    "3, 1.762080566461928e-10, 0.002421630341233183, 0.8338910101291222, 2.365973884375338,"
        + " 5.186262524204455, 23.50609952602919, 73.90459958661464",
    "10, 0.004740337772150894, 0.695104012743231, 5.680617711186441, 9.341817765591967,"
        + " 14.32550634452189, 38.45072804669857, 94.70410683175878",
    "1997, 1532.581358982092, 1754.142126320825, 1933.812462716679, 1996.333372913322,"
        + " 2060.187566963707, 2259.853600087311, 2545.355773388392"
  })
  void agreesWithFortyDigitValues(
      double degrees,
      double at8Below,
      double at4Below,
      double at1Below,
      double median,
      double at1Above,
      double at4Above,
      double at8Above) {
    double[] expected = {at8Below, at4Below, at1Below, median, at1Above, at4Above, at8Above};
    double[] scores = {-8, -4, -1, 0, 1, 4, 8};
    for (int i = 0; i < scores.length; i++) {
      assertThat(ChiSquared.quantile(degrees, scores[i]))
          .as("degrees %s, score %s", degrees, scores[i])
          .isCloseTo(expected[i], Percentage.withPercentage(1e-9));
    }
  }

  /** Each holds to 1e-11 when mpmath integrates the density up to it with 30 digits. */
  @ParameterizedTest
  @CsvSource({
    "100000, -8, 96464.17731180573",
    "100000, 1, 100447.2121050835",
    "10000000, -8, 9964264.901024308",
    "10000000, 0, 9999999.333333341",
    "10000000, 8, 10035819.098963128"
  })
  void holdsForTheLargestDimensions(double degrees, double score, double expected) {
    assertThat(ChiSquared.quantile(degrees, score))
        .isCloseTo(expected, Percentage.withPercentage(1e-9));
  }

  @Property(tries = 300)
  void invertsTheDistributionFunction(
      @ForAll @IntRange(min = 1, max = 30_000) int degrees,
      @ForAll @DoubleRange(min = -5, max = 5) double score) {
    ChiSquaredDistribution distribution = ChiSquaredDistribution.of(degrees);
    double quantile = ChiSquared.quantile(degrees, score);

    double reached =
        score < 0
            ? distribution.cumulativeProbability(quantile)
            : distribution.survivalProbability(quantile);
    assertThat(reached)
        .isCloseTo(NORMAL.cumulativeProbability(-Math.abs(score)), Percentage.withPercentage(1e-6));
  }

  @Property(tries = 300)
  void growsWithTheScoreAndTheDegrees(
      @ForAll @IntRange(min = 1, max = 9_999_999) int degrees,
      @ForAll @DoubleRange(min = -6, max = 6) double score) {
    double quantile = ChiSquared.quantile(degrees, score);

    assertThat(ChiSquared.quantile(degrees, score + 1e-3)).isGreaterThan(quantile);
    assertThat(ChiSquared.quantile(degrees + 1, score)).isGreaterThan(quantile);
  }

  @Test
  void extremeScoresStayFiniteAndOrdered() {
    for (double degrees : new double[] {1, 2, 20, 2000, 1e7}) {
      double far = ChiSquared.quantile(degrees, 20);

      assertThat(ChiSquared.quantile(degrees, -20)).isBetween(0.0, degrees);
      assertThat(far).isFinite().isGreaterThan(degrees);
      // Laurent and Massart (2000), lemma 1: exceeded with probability below e^−x at x = 205.
      assertThat(far).isLessThan(degrees + 2 * Math.sqrt(degrees * 205) + 2 * 205);
    }
  }

  @Test
  void twoDegreesHaveAClosedForm() {
    for (double score = -6; score <= 6; score += 0.25) {
      assertThat(ChiSquared.quantile(2, score))
          .isCloseTo(
              score < 0
                  ? -2 * Math.log1p(-NORMAL.cumulativeProbability(score))
                  : -2 * Math.log(NORMAL.cumulativeProbability(-score)),
              Percentage.withPercentage(1e-9));
    }
  }

  @Test
  void meansAreTheDegrees() {
    // Trapezoidal rule over the score; its error is far below the tolerance.
    double step = 0.01;
    for (double degrees : new double[] {1, 5, 400}) {
      double sum = 0;
      for (double score = -9; score <= 9; score += step) {
        sum += ChiSquared.quantile(degrees, score) * NORMAL.density(score) * step;
      }
      assertThat(sum).isCloseTo(degrees, within(1e-8 * degrees));
    }
  }

  /** Kolmogorov–Smirnov at 2.5/√n, false alarm 7·10⁻⁶ each. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4.5", "20", "1000000"})
  void variatesHaveTheirDistribution(double degrees) {
    int n = 100_000;
    RandomStreams random = new RandomStreams(5);
    double[] sorted = new double[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = random.chiSquared(1, i, degrees);
    }
    Arrays.sort(sorted);

    ChiSquaredDistribution expected = ChiSquaredDistribution.of(degrees);
    double distance = 0;
    for (int i = 0; i < n; i++) {
      double middle = (i + 0.5) / n;
      distance =
          Math.max(
              distance, Math.abs(expected.cumulativeProbability(sorted[i]) - middle) + 0.5 / n);
    }
    assertThat(distance).isLessThan(2.5 / Math.sqrt(n));
  }

  @Test
  void withoutDegreesAVariateIsZero() {
    assertThat(new RandomStreams(5).chiSquared(1, 0, 0)).isZero();
  }

  @Test
  void neighbouringDegreesShareTheirChance() {
    RandomStreams random = new RandomStreams(5);
    int near = 0;
    for (int i = 0; i < 1000; i++) {
      double difference = random.chiSquared(1, i, 101) - random.chiSquared(1, i, 100);
      near += Math.abs(difference - 1) < 0.5 ? 1 : 0;
    }

    assertThat(near).isGreaterThan(980);
  }
}
