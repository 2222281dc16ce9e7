package carryover.numeric;

/**
 * The direction of the straight line nearest to points of the plane, by the squares of the
 * distances at right angles to it (Pearson 1901). Unlike least squares of y on x it treats both
 * coordinates alike, so the line may be vertical.
 */
public final class PrincipalAxis {
  private PrincipalAxis() {}

  /**
   * Angle of the line to the x axis in radians, above −π/2 up to π/2.
   *
   * @param x abscissas
   * @param y ordinates, as many
   * @return NaN when no direction is preferred, as with fewer than two different points
   */
  public static double angle(double[] x, double[] y) {
    double meanX = Estimate.of(x).mean();
    double meanY = Estimate.of(y).mean();
    double along = 0;
    double across = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      along += dx * dx - dy * dy;
      across += 2 * dx * dy;
    }
    return along == 0 && across == 0 ? Double.NaN : Math.atan2(across, along) / 2;
  }
}
