package carryover.numeric;

import java.util.Arrays;

/**
 * Ordinary least squares of y = intercept + slope·x, errors in y taken as independent and alike.
 *
 * @param slopeError standard error of the slope; NaN below three points
 * @param count number of points
 */
public record LinearFit(double intercept, double slope, double slopeError, int count) {

  /**
   * Fits a line; intercept and slope are NaN below two points or when all x are equal.
   *
   * @param x abscissas
   * @param y ordinates, as many
   */
  public static LinearFit of(double[] x, double[] y) {
    int n = x.length;
    double meanX = Estimate.of(x).mean();
    double meanY = Estimate.of(y).mean();
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < n; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    // Asked of the values: rounding of the mean alone would leave a small xx and a wild slope.
    boolean spread = Arrays.stream(x).distinct().count() > 1;
    double slope = spread ? xy / xx : Double.NaN;
    double intercept = meanY - slope * meanX;
    double residuals = 0;
    for (int i = 0; i < n; i++) {
      double residual = y[i] - intercept - slope * x[i];
      residuals += residual * residual;
    }
    double error = n < 3 ? Double.NaN : Math.sqrt(residuals / (n - 2) / xx);
    return new LinearFit(intercept, slope, error, n);
  }

  /** Half the width of the slope's 95 % interval by Student's t; NaN below three points. */
  public double slopeHalfWidth95() {
    // An estimate with n − 2 degrees of freedom, like a mean of n − 1 values.
    return Confidence.OF_95_PERCENT.halfWidth(new Estimate(slope, slopeError, count - 1));
  }
}
