package carryover.numeric;

import org.bytedeco.javacpp.DoublePointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * A column-major ND4J matrix of doubles outside the Java heap. The owner closes it. Products write
 * into arrays that exist already, so a loop over them allocates nothing off the heap. Not
 * thread-safe.
 */
public final class NdArrayMatrix implements AutoCloseable {
  private static final NativeOps NATIVE = load();

  private final int rows;
  private final int columns;
  private final INDArray array;
  private final DoublePointer data;

  /** A matrix of zeros; rows and columns at least 1. */
  public NdArrayMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.array = Nd4j.create(DataType.DOUBLE, new long[] {rows, columns}, 'f');
    this.data = new DoublePointer(array.data().pointer());
  }

  /** Keeps ND4J to the calling thread; OpenMP asks for this in every thread that uses it. */
  public static void stayInThisThread() {
    NATIVE.setOmpNumThreads(1);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** Overwrites a column with the first {@code rows} values of {@code source}. */
  public void setColumn(int column, double[] source) {
    data.position((long) column * rows).put(source, 0, rows);
  }

  /** Copies a column into the first {@code rows} places of {@code target}. */
  public void getColumn(int column, double[] target) {
    data.position((long) column * rows).get(target, 0, rows);
  }

  /** Overwrites the matrix, column after column. */
  public void set(double[] source) {
    data.position(0).put(source, 0, rows * columns);
  }

  /** Copies the matrix, column after column. */
  public void get(double[] target) {
    data.position(0).get(target, 0, rows * columns);
  }

  /** this ← aᵀ·b. */
  public void setTransposedProduct(NdArrayMatrix a, NdArrayMatrix b) {
    Nd4j.gemm(a.array, b.array, array, true, false, 1, 0);
  }

  /** this ← this + a·b. */
  public void addProduct(NdArrayMatrix a, NdArrayMatrix b) {
    Nd4j.gemm(a.array, b.array, array, false, false, 1, 1);
  }

  private static NativeOps load() {
    OpenBlas.start();
    // The holder is filled when the backend is looked for, which this asks for.
    Nd4j.getBackend();
    return NativeOpsHolder.getInstance().getDeviceNativeOps();
  }

  @Override
  public void close() {
    array.close();
  }
}
