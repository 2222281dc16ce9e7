package carryover.numeric;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean over independent repetitions.
 *
 * @param mean NaN when there is none
 * @param standardError of the mean; NaN with fewer than two repetitions
 * @param count number of repetitions
 */
public record Estimate(double mean, double standardError, int count) {

  /** Mean and standard error (sample standard deviation over √n) of the values. */
  public static Estimate of(double... values) {
    int n = values.length;
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    double mean = sum / n;
    double squares = 0;
    for (double v : values) {
      squares += (v - mean) * (v - mean);
    }
    double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    return new Estimate(n == 0 ? Double.NaN : mean, error, n);
  }

  /** Half the width of the 95 % confidence interval by Student's t; NaN below two repetitions. */
  public double halfWidth95() {
    return count < 2
        ? Double.NaN
        : standardError * TDistribution.of(count - 1).inverseCumulativeProbability(0.975);
  }
}
