package carryover.numeric;

/** Cholesky factors of positive semidefinite matrices, row-major, on the Java heap. */
public final class Cholesky {
  /**
   * Pivots below this multiple of (order · own diagonal entry) are rounding error, not variance.
   */
  private static final double RELATIVE_TOLERANCE = 1e-14;

  private Cholesky() {}

  /**
   * Overwrites the lower triangle of {@code matrix} by L with L·Lᵀ = matrix; the strict upper
   * triangle is left alone and not read. A pivot that is zero up to rounding gives a zero column,
   * so singular matrices factor too.
   *
   * @param matrix symmetric positive semidefinite, order × order
   * @param column scratch of at least {@code order} values
   */
  public static void factor(double[] matrix, int order, double[] column) {
    factor(matrix, order, column, CancellationPoint.never());
  }

  /**
   * The same, column by column.
   *
   * @param cancellationPoint passed before each column; what it throws leaves the matrix partly
   *     factored
   */
  public static void factor(
      double[] matrix, int order, double[] column, CancellationPoint cancellationPoint) {
    double[] least = new double[order];
    for (int i = 0; i < order; i++) {
      least[i] = order * RELATIVE_TOLERANCE * matrix[i * order + i];
    }
    for (int j = 0; j < order; j++) {
      cancellationPoint.before((long) (order - j) * (order - j) / 2 + order);
      double pivot = matrix[j * order + j];
      if (pivot <= least[j]) {
        for (int i = j; i < order; i++) {
          matrix[i * order + j] = 0;
        }
        continue;
      }
      double inverse = 1 / Math.sqrt(pivot);
      for (int i = j; i < order; i++) {
        column[i] = matrix[i * order + j] * inverse;
        matrix[i * order + j] = column[i];
      }
      for (int i = j + 1; i < order; i++) {
        subtract(matrix, i * order, column, column[i], j + 1, i + 1);
      }
    }
  }

  /**
   * Overwrites {@code x} by the solution of L·Lᵀ·y = x.
   *
   * @param factor as {@link #factor} leaves it, without zero columns
   */
  public static void solve(double[] factor, int order, double[] x) {
    for (int i = 0; i < order; i++) {
      double sum = x[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i * order + k] * x[k];
      }
      x[i] = sum / factor[i * order + i];
    }
    for (int i = order - 1; i >= 0; i--) {
      x[i] /= factor[i * order + i];
      for (int k = 0; k < i; k++) {
        x[k] -= factor[i * order + k] * x[i];
      }
    }
  }

  private static void subtract(
      double[] matrix, int row, double[] column, double factor, int from, int to) {
    for (int k = from; k < to; k++) {
      matrix[row + k] -= factor * column[k];
    }
  }
}
