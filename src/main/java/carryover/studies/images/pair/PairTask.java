package carryover.studies.images.pair;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.images.sample.TaskImages;
import java.util.Arrays;

/**
 * The images of a pair of classes as matrices, and the products of theirs that every arm needs.
 * Closing it frees them.
 */
final class PairTask implements AutoCloseable {
  private final TaskImages images;
  private final double[] signs;
  private final DenseMatrix inputs;
  private final DenseMatrix tests;
  private final DenseMatrix gram;
  private final DenseMatrix cross;

  PairTask(TaskImages images, CancellationPoint cancellation) {
    this.images = images;
    signs = Arrays.stream(images.labels()).mapToDouble(PairTask::sign).toArray();
    inputs = new DenseMatrix(images.dimension(), images.samples());
    inputs.put(images.inputs());
    tests = new DenseMatrix(images.dimension(), images.testSamples());
    tests.put(images.tests());
    boolean small = images.samples() < 2 * images.dimension();
    gram = small ? product(inputs, cancellation) : null;
    cross = small ? product(tests, cancellation) : null;
  }

  /** The lower of two labels is +1. */
  static double sign(int place) {
    return place == 0 ? 1 : -1;
  }

  private DenseMatrix product(DenseMatrix left, CancellationPoint cancellation) {
    return DenseMatrix.filled(
        left.columns(),
        inputs.columns(),
        matrix -> matrix.setProduct(1, left, true, inputs, false, 0, cancellation));
  }

  /** N. */
  int samples() {
    return images.samples();
  }

  /** M. */
  int testSamples() {
    return images.testSamples();
  }

  int dimension() {
    return images.dimension();
  }

  /** +1 or −1 for each training image. */
  double[] signs() {
    return signs;
  }

  double testSign(int test) {
    return sign(images.testLabels()[test]);
  }

  /** d × N. */
  DenseMatrix inputs() {
    return inputs;
  }

  /** d × M. */
  DenseMatrix tests() {
    return tests;
  }

  /** Whether products of images with each other are cheaper than with weights. */
  boolean hasProducts() {
    return gram != null;
  }

  /** XᵀX, N × N. */
  DenseMatrix gram() {
    return gram;
  }

  /** TᵀX of the test images T, M × N. */
  DenseMatrix cross() {
    return cross;
  }

  @Override
  public void close() {
    inputs.close();
    tests.close();
    if (gram != null) {
      gram.close();
      cross.close();
    }
  }
}
