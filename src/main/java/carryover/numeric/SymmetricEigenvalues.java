package carryover.numeric;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas;

/** Eigenvalues of a symmetric matrix by LAPACK's divide and conquer. */
public final class SymmetricEigenvalues {
  static {
    OpenBlas.start();
  }

  private SymmetricEigenvalues() {}

  /**
   * All eigenvalues, rising.
   *
   * @param matrix row-major; the lower triangle alone is read, nothing is changed
   * @param order rows and columns, at least 1
   * @throws ArithmeticException when the matrix has values that are not finite
   */
  public static double[] of(double[] matrix, int order) {
    try (DoublePointer copy = new DoublePointer((long) order * order);
        DoublePointer found = new DoublePointer(order)) {
      copy.put(matrix, 0, order * order);
      // Row-major lower is column-major upper.
      int info =
          openblas.LAPACKE_dsyevd(
              openblas.LAPACK_COL_MAJOR, (byte) 'N', (byte) 'U', order, copy, order, found);
      if (info != 0) {
        throw new ArithmeticException("no eigenvalues of a matrix of order " + order);
      }
      double[] values = new double[order];
      found.get(values);
      return values;
    }
  }
}
