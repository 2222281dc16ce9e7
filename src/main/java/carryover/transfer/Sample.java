package carryover.transfer;

/**
 * What is recorded of one arm at one step.
 *
 * @param step 0 is before the first update
 * @param trainLoss mean logistic loss over the training set
 * @param trainAccuracy share of training samples with y·f &gt; 0
 * @param testAccuracy P[y·f &gt; 0] for a fresh sample of the arm's own task; NaN when not asked
 *     for
 * @param coefficients summary over all filters
 * @param bySign the same over the filters of each sign
 * @param filters filter by filter, or null when not asked for
 */
public record Sample(
    int step,
    double trainLoss,
    double trainAccuracy,
    double testAccuracy,
    Coefficients coefficients,
    SignedCoefficients bySign,
    FilterCoefficients filters) {

  /** A sample whose filters of both signs are alike. */
  public Sample(
      int step,
      double trainLoss,
      double trainAccuracy,
      double testAccuracy,
      Coefficients coefficients,
      FilterCoefficients filters) {
    this(
        step,
        trainLoss,
        trainAccuracy,
        testAccuracy,
        coefficients,
        new SignedCoefficients(coefficients, coefficients),
        filters);
  }

  /** The same with other filter coefficients, or none. */
  public Sample withFilters(FilterCoefficients newFilters) {
    return new Sample(
        step, trainLoss, trainAccuracy, testAccuracy, coefficients, bySign, newFilters);
  }
}
