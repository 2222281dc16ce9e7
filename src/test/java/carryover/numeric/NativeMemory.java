package carryover.numeric;

import org.bytedeco.javacpp.Pointer;

/** What this process holds outside the Java heap; falls when the collector finds what was lost. */
public final class NativeMemory {
  static {
    // The library keeps something for itself once it is started.
    new DenseMatrix(1, 1).close();
  }

  private NativeMemory() {}

  /** How many allocations have not been given back. */
  public static long pointers() {
    return Pointer.totalCount();
  }
}
