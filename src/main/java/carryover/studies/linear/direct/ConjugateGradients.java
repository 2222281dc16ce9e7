package carryover.studies.linear.direct;

import carryover.studies.linear.draw.Vectors;
import java.util.function.UnaryOperator;

/**
 * The method of conjugate gradients (Hestenes and Stiefel 1952) for a symmetric system without
 * negative eigenvalues. Of many solutions it finds the one nearest to the start.
 */
final class ConjugateGradients {
  private static final double PRECISION = 1e-13;
  private static final int ROUNDS = 4;

  private ConjugateGradients() {}

  /**
   * @param product with the matrix
   * @param right in the range of the matrix
   * @param start overwritten with the solution
   */
  static double[] solve(UnaryOperator<double[]> product, double[] right, double[] start) {
    double[] residual = right.clone();
    Vectors.add(residual, -1, product.apply(start));
    double[] direction = residual.clone();
    double square = Vectors.dot(residual, residual);
    double enough = PRECISION * PRECISION * Vectors.dot(right, right);
    for (int step = 0; step < ROUNDS * right.length && square > enough; step++) {
      double[] image = product.apply(direction);
      double length = square / Vectors.dot(direction, image);
      Vectors.add(start, length, direction);
      Vectors.add(residual, -length, image);
      double next = Vectors.dot(residual, residual);
      Vectors.scale(direction, next / square);
      Vectors.add(direction, 1, residual);
      square = next;
    }
    return start;
  }
}
