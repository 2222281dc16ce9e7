package carryover.numeric;

/**
 * Error of a statistic that is no mean, from its values with one group of repetitions left out at a
 * time (Tukey 1958; Wolter, Introduction to Variance Estimation, ch. 4).
 */
public final class Jackknife {
  private Jackknife() {}

  /**
   * The statistic with its standard error √((g − 1)/g · Σ(xⱼ − x̄)²). Intervals from it have g − 1
   * degrees of freedom.
   *
   * @param whole the statistic of all repetitions
   * @param leftOut x₁…x_g, the statistic without each of g groups of like size
   * @return standard error NaN below two groups
   */
  public static Estimate of(double whole, double... leftOut) {
    int groups = leftOut.length;
    // A mean's standard error is √(Σ(xⱼ − x̄)²/(g(g − 1))).
    return new Estimate(whole, (groups - 1) * Estimate.of(leftOut).standardError(), groups);
  }
}
