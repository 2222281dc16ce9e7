package carryover.studies.kernel;

import java.util.List;

/** The kinds of detail of a sample, by their places; an array without values was not measured. */
public final class KernelDetails {
  /**
   * Density of the preactivations, in units of the start's spread, over {@link #BINS} bins that
   * cover {@code −REACH … REACH} evenly; what lies beyond is counted in the outermost.
   */
  public static final int HISTOGRAM = 0;

  /** The feature kernel of some samples in the order of their labels, row after row. */
  public static final int KERNEL = 1;

  /** The greatest eigenvalues of the feature kernel over the number of samples, falling. */
  public static final int EIGENVALUES = 2;

  public static final int BINS = 60;
  public static final double REACH = 6;

  /** So many samples the kernel's picture shows at most. */
  public static final int PICTURED = 48;

  private KernelDetails() {}

  public static List<double[]> of(double[] histogram, double[] kernel, double[] eigenvalues) {
    return List.of(histogram, kernel, eigenvalues);
  }
}
