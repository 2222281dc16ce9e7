package carryover.numeric;

import org.bytedeco.openblas.global.openblas;

/**
 * Starts the OpenBLAS library for this process. Every product runs in the calling thread: on the
 * small matrices used here a second native thread makes a product slower, and results must not
 * depend on thread counts.
 */
final class OpenBlas {
  static {
    // Off-heap arrays are closed by hand and checked against the machine's memory beforehand;
    // JavaCPP's own limit is a multiple of the Java heap, which says nothing about them.
    limitOff("org.bytedeco.javacpp.maxbytes");
    limitOff("org.bytedeco.javacpp.maxphysicalbytes");
    openblas.blas_set_num_threads(1);
  }

  private OpenBlas() {}

  /** Makes sure the library is loaded and single-threaded. */
  static void start() {
    // The static initialiser does the work, once.
  }

  private static void limitOff(String property) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, "0");
    }
  }
}
