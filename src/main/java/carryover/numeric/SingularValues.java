package carryover.numeric;

import java.util.Arrays;
import org.bytedeco.openblas.global.openblas;

/** Singular values of a dense matrix, by LAPACK's divide and conquer. */
public final class SingularValues {
  static {
    OpenBlas.start();
  }

  private SingularValues() {}

  /**
   * @param values the matrix row after row; not changed
   * @return min(rows, columns) values, descending; NaN where the matrix has values that are not
   *     finite
   */
  public static double[] of(double[] values, int rows, int columns) {
    double[] found = new double[Math.min(rows, columns)];
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      Arrays.fill(found, Double.NaN);
      return found;
    }
    double[] none = new double[1];
    // Row after row is column after column of the transposed matrix, which has the same ones.
    int failed =
        openblas.LAPACKE_dgesdd(
            openblas.LAPACK_COL_MAJOR,
            (byte) 'N',
            columns,
            rows,
            values.clone(),
            columns,
            found,
            none,
            1,
            none,
            1);
    if (failed != 0) {
      throw new ArithmeticException("no singular values of " + rows + " × " + columns);
    }
    return found;
  }
}
