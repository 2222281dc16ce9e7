package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.kernel.FeatureKernel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/**
 * Limits and identities of the closed forms; numbers are held against in {@link
 * ReferenceFormsTest}.
 */
class ReadoutLossTest {
  @Property(tries = 200)
  void withTheExactKernelOnlyAlphaVCounts(
      @ForAll @DoubleRange(min = 0.01, max = 100) double gamma1,
      @ForAll @DoubleRange(min = 0.05, max = 1) double nu1,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double nu2,
      @ForAll @DoubleRange(min = -0.7, max = 0.7) double alphaS,
      @ForAll @DoubleRange(min = -0.7, max = 0.7) double alphaG) {
    double alphaV = ReadoutLoss.alphaV(nu1, alphaS, alphaG);
    double general = ReadoutLoss.ridgeless(FeatureKernel.exact(gamma1, nu1), alphaS, alphaG, nu2);

    assertThat(general)
        .isCloseTo(ReadoutLoss.result3(gamma1, nu1, alphaV, nu2), within(1e-11))
        .isLessThanOrEqualTo(ReadoutLoss.baseline(nu2) + 1e-12)
        .isGreaterThanOrEqualTo(ReadoutLoss.richLimit(alphaV, nu2) - 1e-12);
  }

  @Property(tries = 200)
  void theEffectiveRidgeSolvesItsEquation(
      @ForAll @DoubleRange(min = 0.02, max = 3) double nu2,
      @ForAll @DoubleRange(min = 0.01, max = 10) double lambda) {
    double kappa = ReadoutLoss.effectiveRidge(nu2, lambda);

    assertThat(kappa).isPositive();
    assertThat(kappa * (1 - 1 / (nu2 * (1 + kappa))))
        .isCloseTo(lambda, within(1e-9 * (1 + lambda)));
  }

  @Test
  void atFullSourceDataResult3IsResult2AndTheCaptionIsExact() {
    assertThat(ReadoutLoss.result3(3, 1, 0.8, 0.3))
        .isCloseTo(ReadoutLoss.result2(3, 0.8, 0.3), within(1e-15));
    assertThat(FeatureKernel.caption(3, 1)).isEqualTo(FeatureKernel.exact(3, 1));
  }

  @Test
  void theCaptionHoldsForSmallGammaOnly() {
    double nu1 = 0.5;
    assertThat(FeatureKernel.caption(0.01, nu1).strength())
        .isCloseTo(FeatureKernel.exact(0.01, nu1).strength(), within(1e-8));
    assertThat(FeatureKernel.exact(5, nu1).strength()).isCloseTo(2.674, within(5e-4));
    assertThat(FeatureKernel.caption(5, nu1).strength()).isCloseTo(2.050, within(5e-4));
  }

  @Test
  void withoutFeaturesOfItsOwnItIsTheBaseline() {
    assertThat(ReadoutLoss.ridgeless(FeatureKernel.INITIAL, 0.6, 0.3, 0.4))
        .isCloseTo(0.6, within(1e-14));
    assertThat(ReadoutLoss.ridge(FeatureKernel.INITIAL, 0.6, 0.3, 0.4, 1e9))
        .as("a ridge without bounds leaves the answer 0")
        .isCloseTo(1, within(1e-6));
  }

  @Test
  void moreRichnessAlwaysHelpsARidgelessReadoutAndTendsToItsLimit() {
    double before = ReadoutLoss.baseline(0.3);
    for (double gamma1 : new double[] {0.5, 1, 3, 10, 100}) {
      double loss = ReadoutLoss.result2(gamma1, 0.8, 0.3);
      assertThat(loss).isLessThan(before);
      before = loss;
    }
    assertThat(ReadoutLoss.result2(1e6, 0.8, 0.3))
        .isCloseTo(ReadoutLoss.richLimit(0.8, 0.3), within(1e-9));
  }

  @Test
  void withARidgeTooMuchRichnessHurtsAndTheOptimumFallsWithTargetData() {
    // λ in units of the greatest eigenvalue, as a readout of finite resolution has it.
    assertThat(relative(3, 0.9)).isLessThan(relative(1e-6, 0.9)).isLessThan(relative(100, 0.9));
    assertThat(relative(100, 0.9)).isGreaterThan(relative(1e-6, 0.9));
    assertThat(relative(30, 0.1)).isLessThan(relative(3, 0.1));
  }

  private static double relative(double gamma1, double nu2) {
    FeatureKernel kernel = FeatureKernel.exact(gamma1, 0.9);
    return ReadoutLoss.ridge(kernel, 0.7, 0.1, nu2, 0.05 * kernel.greatest());
  }

  @Test
  void rankOneLimitAndVanishingRidgeDoNotCommute() {
    double alphaV = 0.7;
    double nu2 = 0.9;
    double rich = 1e9;
    double spikeFirst =
        ReadoutLoss.ridge(FeatureKernel.exact(rich, 1), alphaV, 0, nu2, 1e-4 * rich);
    double ridgeFirst = ReadoutLoss.ridge(FeatureKernel.exact(rich, 1), alphaV, 0, nu2, 1e-9);

    assertThat(spikeFirst).isCloseTo(ReadoutLoss.result4(alphaV), within(1e-3));
    assertThat(ridgeFirst).isCloseTo(ReadoutLoss.richLimit(alphaV, nu2), within(1e-6));
    assertThat(ReadoutLoss.result4(alphaV))
        .as("loses to the probe, since ν₂ > α_v²")
        .isGreaterThan(ReadoutLoss.baseline(nu2));
  }

  @Test
  void aSuppressedDirectionIsWhatCanHurt() {
    FeatureKernel free = new FeatureKernel(1.7, 3, 0);
    assertThat(ReadoutLoss.ridgeless(free, 0.9, 0.1, 0.3)).isCloseTo(0.3325, within(1e-4));
    assertThat(ReadoutLoss.ridgeless(free, 0.9, 0.1, 0.7)).isCloseTo(0.180, within(5e-4));
    assertThat(ReadoutLoss.ridgeless(free, 0.9, 0.1, 0.9)).isCloseTo(0.103, within(5e-4));
    assertThat(ReadoutLoss.ridgeless(free, 0.9, 0.1, 0.95)).isCloseTo(0.064, within(5e-4));
    assertThat(ReadoutLoss.ridgeless(new FeatureKernel(0, 3, 0), 0.9, 0.1, 0.95))
        .as("without c₁")
        .isCloseTo(0.012, within(5e-4));
  }

  @Test
  void freeCoefficientsAlongTheSourceAgreeWithTheFormWrittenOut() {
    double nu2 = 0.45;
    FeatureKernel c = new FeatureKernel(1.2, 2.5, 0.7);
    double top = Math.pow(1 + nu2 * c.c3(), 2) + nu2 * nu2 * c.c1() * c.c1();
    double bottom =
        Math.pow((1 + nu2 * c.c2()) * (1 + nu2 * c.c3()) - nu2 * nu2 * c.c1() * c.c1(), 2);

    assertThat(ReadoutLoss.ridgeless(c, 1, 0, nu2))
        .isCloseTo((1 - nu2) * top / bottom, within(1e-13));
  }
}
