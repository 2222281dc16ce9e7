package carryover.numeric;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import java.nio.DoubleBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas;

/**
 * A column-major matrix of doubles outside the Java heap, where OpenBLAS reads it in place. The
 * owner closes it; views made by {@link #block} must not outlive it. Contents are undefined until
 * written. Not thread-safe.
 */
public final class DenseMatrix implements AutoCloseable {
  static {
    OpenBlas.start();
  }

  /** A buffer counts bytes in an int. */
  private static final long MOST_AT_ONCE = Integer.MAX_VALUE / Double.BYTES;

  private final int rows;
  private final int columns;
  private final int stride;
  private final DoublePointer data;
  private final boolean owner;

  /** The same memory for whole copies that allocate nothing; null when too large for a buffer. */
  private final DoubleBuffer values;

  /**
   * A new matrix with contents.
   *
   * @param fill writes them; when it throws, the matrix is closed
   */
  public static DenseMatrix filled(int rows, int columns, Consumer<DenseMatrix> fill) {
    DenseMatrix matrix = new DenseMatrix(rows, columns);
    try {
      fill.accept(matrix);
      return matrix;
    } catch (RuntimeException | Error e) {
      matrix.close();
      throw e;
    }
  }

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
    long extent = (long) stride * (columns - 1) + rows;
    values = stride == rows && extent <= MOST_AT_ONCE ? data.capacity(extent).asBuffer() : null;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The first {@code count} rows, sharing this matrix' memory. */
  public DenseMatrix topRows(int count) {
    return block(0, count, 0, columns);
  }

  /** Rows {@code firstRow … firstRow + rowCount − 1} of as many columns, sharing the memory. */
  public DenseMatrix block(int firstRow, int rowCount, int firstColumn, int columnCount) {
    if (Math.min(firstRow, firstColumn) < 0
        || Math.min(rowCount, columnCount) < 1
        || rowCount > rows - firstRow
        || columnCount > columns - firstColumn) {
      throw new IndexOutOfBoundsException(
          rowCount + "×" + columnCount + " from " + firstRow + ", " + firstColumn + " of " + this);
    }
    DoublePointer first = data.getPointer((long) firstColumn * stride + firstRow);
    return new DenseMatrix(rowCount, columnCount, stride, first, false);
  }

  /** Overwrites one column with the first {@code rows} values. */
  public void putColumn(int column, double[] source) {
    putColumn(column, source, 0);
  }

  /** Overwrites one column with {@code rows} values from place {@code from} on. */
  public void putColumn(int column, double[] source, int from) {
    Objects.checkIndex(column, columns);
    if (values == null) {
      column(column).put(0, source, from, rows);
    } else {
      values.put(column * rows, source, from, rows);
    }
  }

  /** Overwrites everything, {@code rows} values for each column. */
  public void putColumns(double[][] source, CancellationPoint cancellationPoint) {
    for (int j = 0; j < columns; j++) {
      cancellationPoint.before(rows);
      putColumn(j, source[j]);
    }
  }

  /** Copies one column into the first {@code rows} places. */
  public void getColumn(int column, double[] target) {
    getColumn(column, target, 0);
  }

  /** Copies one column into {@code rows} places from place {@code from} on. */
  public void getColumn(int column, double[] target, int from) {
    Objects.checkIndex(column, columns);
    if (values == null) {
      column(column).get(0, target, from, rows);
    } else {
      values.get(column * rows, target, from, rows);
    }
  }

  /**
   * Overwrites everything, column after column, from the first rows·columns values.
   *
   * @throws IllegalStateException for a view with gaps and above 2²⁸ − 1 values
   */
  public void put(double[] source) {
    whole().put(0, source, 0, rows * columns);
  }

  /**
   * Copies everything, column after column, into the first rows·columns places.
   *
   * @throws IllegalStateException for a view with gaps and above 2²⁸ − 1 values
   */
  public void get(double[] target) {
    whole().get(0, target, 0, rows * columns);
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

  /**
   * The same, in blocks of bounded work if it is large ({@link ProductBlocks}).
   *
   * @param cancellationPoint passed before each block; what it throws leaves this partly written
   */
  public void setProduct(
      double alpha,
      DenseMatrix a,
      boolean aTransposed,
      DenseMatrix b,
      boolean bTransposed,
      double beta,
      CancellationPoint cancellationPoint) {
    int inner = aTransposed ? a.rows : a.columns;
    long work = ProductBlocks.work(rows, columns, inner);
    if (work <= cancellationPoint.mostWork()) {
      cancellationPoint.before(work);
      setProduct(alpha, a, aTransposed, b, bTransposed, beta);
      return;
    }
    ProductBlocks most = ProductBlocks.of(rows, columns, inner, cancellationPoint.mostWork());
    for (int j = 0; j < columns; j += most.columns()) {
      int n = Math.min(most.columns(), columns - j);
      for (int i = 0; i < rows; i += most.rows()) {
        int m = Math.min(most.rows(), rows - i);
        DenseMatrix target = block(i, m, j, n);
        for (int k = 0; k < inner; k += most.inner()) {
          int terms = Math.min(most.inner(), inner - k);
          cancellationPoint.before(most.work());
          target.setProduct(
              alpha,
              aTransposed ? a.block(k, terms, i, m) : a.block(i, m, k, terms),
              aTransposed,
              bTransposed ? b.block(j, n, k, terms) : b.block(k, terms, j, n),
              bTransposed,
              k == 0 ? beta : 1);
        }
      }
    }
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

  private DoubleBuffer whole() {
    if (values == null) {
      throw new IllegalStateException(this + " cannot be copied at once");
    }
    return values;
  }

  private DoubleBuffer column(int column) {
    return data.getPointer((long) Objects.checkIndex(column, columns) * stride)
        .capacity(rows)
        .asBuffer();
  }
}
