package carryover.numeric;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas;

/**
 * A column-major matrix of doubles outside the Java heap, where OpenBLAS reads it in place. The
 * owner closes it; views made by {@link #topRows} must not outlive it. Contents are undefined until
 * written. Not thread-safe.
 */
public final class DenseMatrix implements AutoCloseable {
  static {
    OpenBlas.start();
  }

  private final int rows;
  private final int columns;
  private final int stride;
  private final DoublePointer data;
  private final boolean owner;

  /** A new matrix of the given shape; both at least 1. */
  public DenseMatrix(int rows, int columns) {
    this(rows, columns, rows, new DoublePointer((long) rows * columns), true);
  }

  private DenseMatrix(int rows, int columns, int stride, DoublePointer data, boolean owner) {
    this.rows = rows;
    this.columns = columns;
    this.stride = stride;
    this.data = data;
    this.owner = owner;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The first {@code count} rows, sharing this matrix' memory. */
  public DenseMatrix topRows(int count) {
    if (count < 1 || count > rows) {
      throw new IndexOutOfBoundsException(count + " of " + rows + " rows");
    }
    return new DenseMatrix(count, columns, stride, data, false);
  }

  /** Overwrites one column with {@code rows} values from {@code source}. */
  public void putColumn(int column, double[] source) {
    columns(column, 1).put(0, source, 0, rows);
  }

  /** Copies one column into the first {@code rows} places. */
  public void getColumn(int column, double[] target) {
    columns(column, 1).get(0, target, 0, rows);
  }

  /** Overwrites everything, column after column, from the first rows·columns values. */
  public void put(double[] source) {
    columns(0, columns).put(0, source, 0, dense(rows * columns));
  }

  /** Copies everything, column after column, into the first rows·columns places. */
  public void get(double[] target) {
    columns(0, columns).get(0, target, 0, dense(rows * columns));
  }

  /**
   * this ← alpha · op(a) · op(b) + beta · this, where op transposes on request.
   *
   * @throws IllegalArgumentException when the shapes do not fit
   */
  public void setProduct(
      double alpha,
      DenseMatrix a,
      boolean aTransposed,
      DenseMatrix b,
      boolean bTransposed,
      double beta) {
    int inner = aTransposed ? a.rows : a.columns;
    int m = aTransposed ? a.columns : a.rows;
    int n = bTransposed ? b.rows : b.columns;
    if (m != rows || n != columns || inner != (bTransposed ? b.columns : b.rows)) {
      throw new IllegalArgumentException("shapes do not fit: " + a + " · " + b + " into " + this);
    }
    openblas.cblas_dgemm(
        CblasColMajor,
        aTransposed ? CblasTrans : CblasNoTrans,
        bTransposed ? CblasTrans : CblasNoTrans,
        m,
        n,
        inner,
        alpha,
        a.data,
        a.stride,
        b.data,
        b.stride,
        beta,
        data,
        stride);
  }

  @Override
  public void close() {
    if (owner) {
      data.deallocate();
    }
  }

  @Override
  public String toString() {
    return rows + "×" + columns;
  }

  private int dense(int count) {
    if (stride != rows) {
      throw new IllegalStateException("a view of " + rows + " rows is not contiguous");
    }
    return count;
  }

  private DoubleBuffer columns(int first, int count) {
    return data.getPointer((long) first * stride).capacity((long) count * stride).asBuffer();
  }
}
