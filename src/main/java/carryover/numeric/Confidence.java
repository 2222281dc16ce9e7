package carryover.numeric;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of Student's t at one level of confidence, with the quantiles worked out once.
 *
 * <p>The level holds for one look at the data. Looking again after every further seed, as an
 * adaptive map does, errs somewhat more often.
 */
public final class Confidence {
  /** The usual 95 %. */
  public static final Confidence OF_95_PERCENT = new Confidence(0.95);

  /**
   * Fewer repetitions have no interval on screen or in a text for people. Of two it can be worked
   * out, but is as wide as all that accuracies can be and tells nothing; files hold it all the
   * same.
   */
  public static final int LEAST_TOLD = 3;

  private static final int TABLE = 64;
  private final double level;
  private final double[] quantiles = new double[TABLE];

  /**
   * Prepares a level.
   *
   * @param level between 0 and 1, both excluded
   */
  public Confidence(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "confidence = " + level + " is not allowed: between 0 and 1, both excluded");
    }
    this.level = level;
    for (int degrees = 1; degrees < TABLE; degrees++) {
      quantiles[degrees] = quantile(degrees);
    }
  }

  /** Whether people are told of an interval around this mean. */
  public static boolean isTold(Estimate estimate) {
    return estimate.count() >= LEAST_TOLD;
  }

  /** Half the width of the two-sided interval; NaN below two repetitions. */
  public double halfWidth(Estimate estimate) {
    int degrees = estimate.count() - 1;
    if (degrees < 1) {
      return Double.NaN;
    }
    return estimate.standardError() * (degrees < TABLE ? quantiles[degrees] : quantile(degrees));
  }

  /**
   * Half the width of the two-sided interval of the difference of two independent means, their
   * variances unequal (Welch 1947): degrees of freedom after Satterthwaite.
   *
   * @return NaN when either has fewer than two repetitions
   */
  public double halfWidthOfDifference(Estimate one, Estimate other) {
    double a = one.standardError() * one.standardError();
    double b = other.standardError() * other.standardError();
    if (!(a + b > 0)) {
      return a + b;
    }
    double degrees = (a + b) * (a + b) / (a * a / (one.count() - 1) + b * b / (other.count() - 1));
    return Math.sqrt(a + b) * quantile(degrees);
  }

  /** Whether the interval leaves the value out; never below two repetitions. */
  public boolean excludes(Estimate estimate, double value) {
    return Math.abs(estimate.mean() - value) > halfWidth(estimate);
  }

  /** Whether the whole interval lies within {@code margin} of the value. */
  public boolean confines(Estimate estimate, double value, double margin) {
    return Math.abs(estimate.mean() - value) + halfWidth(estimate) <= margin;
  }

  private double quantile(double degrees) {
    return TDistribution.of(degrees).inverseCumulativeProbability((1 + level) / 2);
  }
}
