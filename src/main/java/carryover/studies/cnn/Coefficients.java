package carryover.studies.cnn;

import carryover.study.Sample;

/**
 * Summary over the 2m filters of the coefficients of docs/model.md §4, accumulated from the
 * updates. γ are dimensionless multiples of u/‖u‖², v1/‖v1‖², v2/‖v2‖²; ρ of ξ/‖ξ‖². The ρ
 * summaries run over all pairs of a filter and a sample of the filter's own class (y = j); ρ₁
 * belongs to Task-1 samples, ρ₂ to Task-2 samples. 0 where there is no such pair yet.
 */
public record Coefficients(
    double gammaUMean,
    double gammaUMax,
    double gammaV1Mean,
    double gammaV1Max,
    double gammaV2Mean,
    double gammaV2Max,
    double rho1OwnMean,
    double rho1OwnMax,
    double rho2OwnMean,
    double rho2OwnMax) {
  /** Of filters that have learned nothing. */
  public static final Coefficients NONE = new Coefficients(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static final int COUNT = 10;

  /** The coefficients that begin at a place of a sample. */
  static Coefficients of(Sample sample, int at) {
    return new Coefficients(
        sample.value(at),
        sample.value(at + 1),
        sample.value(at + 2),
        sample.value(at + 3),
        sample.value(at + 4),
        sample.value(at + 5),
        sample.value(at + 6),
        sample.value(at + 7),
        sample.value(at + 8),
        sample.value(at + 9));
  }

  /** Puts the coefficients among the values of a sample. */
  void copyTo(double[] values, int at) {
    values[at] = gammaUMean;
    values[at + 1] = gammaUMax;
    values[at + 2] = gammaV1Mean;
    values[at + 3] = gammaV1Max;
    values[at + 4] = gammaV2Mean;
    values[at + 5] = gammaV2Max;
    values[at + 6] = rho1OwnMean;
    values[at + 7] = rho1OwnMax;
    values[at + 8] = rho2OwnMean;
    values[at + 9] = rho2OwnMax;
  }
}
