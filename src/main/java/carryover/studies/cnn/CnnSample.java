package carryover.studies.cnn;

import carryover.study.Sample;
import java.util.List;

/**
 * A sample of this study with its values by name.
 *
 * @param trainLoss mean logistic loss over the training set
 * @param trainAccuracy share of training samples with y·f &gt; 0
 * @param testAccuracy P[y·f &gt; 0] for a fresh sample of the arm's own task; NaN when not asked
 *     for
 * @param coefficients summary over all filters
 * @param bySign the same over the filters of each sign
 * @param filters filter by filter, or null when not asked for
 */
public record CnnSample(
    int step,
    double trainLoss,
    double trainAccuracy,
    double testAccuracy,
    Coefficients coefficients,
    SignedCoefficients bySign,
    FilterCoefficients filters) {
  /** Where the coefficients begin among the values: all filters, sign +1, sign −1. */
  static final int COEFFICIENTS = 3;

  private static final int VALUES = COEFFICIENTS + 3 * Coefficients.COUNT;

  /** A sample whose filters of both signs are alike. */
  public static Sample alike(
      int step,
      double trainLoss,
      double trainAccuracy,
      double testAccuracy,
      Coefficients coefficients,
      FilterCoefficients filters) {
    return new CnnSample(
            step,
            trainLoss,
            trainAccuracy,
            testAccuracy,
            coefficients,
            new SignedCoefficients(coefficients, coefficients),
            filters)
        .sample();
  }

  /** The names of a sample's values. */
  public static CnnSample of(Sample sample) {
    return new CnnSample(
        sample.step(),
        sample.get(CnnMeasures.TRAIN_LOSS),
        sample.get(CnnMeasures.TRAIN_ACCURACY),
        sample.get(CnnMeasures.TEST_ACCURACY),
        coefficients(sample),
        bySign(sample),
        filters(sample));
  }

  /** Summary of a sample over all filters. */
  public static Coefficients coefficients(Sample sample) {
    return coefficients(sample, 0);
  }

  /** Summary of a sample over the filters of each sign. */
  public static SignedCoefficients bySign(Sample sample) {
    return new SignedCoefficients(coefficients(sample, 1), coefficients(sample, 2));
  }

  /** Coefficients of a sample filter by filter, or null when they were not asked for. */
  public static FilterCoefficients filters(Sample sample) {
    return sample.hasDetails()
        ? new FilterCoefficients(
            sample.detail(0),
            sample.detail(1),
            sample.detail(2),
            sample.detail(3),
            sample.detail(4))
        : null;
  }

  /** The sample as instruments see it. */
  public Sample sample() {
    double[] values = new double[VALUES];
    values[CnnMeasures.TRAIN_LOSS.place()] = trainLoss;
    values[CnnMeasures.TRAIN_ACCURACY.place()] = trainAccuracy;
    values[CnnMeasures.TEST_ACCURACY.place()] = testAccuracy;
    coefficients.copyTo(values, COEFFICIENTS);
    bySign.plus().copyTo(values, COEFFICIENTS + Coefficients.COUNT);
    bySign.minus().copyTo(values, COEFFICIENTS + 2 * Coefficients.COUNT);
    return new Sample(step, values, details());
  }

  private List<double[]> details() {
    return filters == null
        ? List.of()
        : List.of(
            filters.gammaU(),
            filters.gammaV1(),
            filters.gammaV2(),
            filters.rho1Own(),
            filters.rho2Own());
  }

  private static Coefficients coefficients(Sample sample, int group) {
    return Coefficients.of(sample, COEFFICIENTS + group * Coefficients.COUNT);
  }
}
