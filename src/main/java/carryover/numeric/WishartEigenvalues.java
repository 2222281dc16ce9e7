package carryover.numeric;

/**
 * Eigenvalues of XXᵀ for a matrix X of independent standard normals, exactly in law at a cost of
 * the square of its rows: Householder reflections, which leave the law alone, make X bidiagonal
 * with χ variates on its diagonal and below (Silverstein 1985; Dumitriu and Edelman 2002).
 */
public final class WishartEigenvalues {
  private WishartEigenvalues() {}

  /**
   * All eigenvalues, falling.
   *
   * @param stream of which the indices 0 … 2·rows − 1 are used
   * @param rows 1…columns
   */
  public static double[] draw(
      RandomStreams random,
      int stream,
      int rows,
      int columns,
      CancellationPoint cancellationPoint) {
    double[] rising = new double[rows];
    double[] beside = new double[rows];
    double above = 0;
    for (int i = 0; i < rows; i++) {
      double own = random.chiSquared(stream, 2 * i, columns - i);
      double below = random.chiSquared(stream, 2 * i + 1, rows - 1 - i);
      rising[i] = own + above;
      beside[i] = Math.sqrt(own * below);
      above = below;
    }
    TridiagonalEigenvalues.find(rising, beside, cancellationPoint);
    double[] falling = new double[rows];
    for (int i = 0; i < rows; i++) {
      falling[i] = Math.max(0, rising[rows - 1 - i]);
    }
    return falling;
  }
}
