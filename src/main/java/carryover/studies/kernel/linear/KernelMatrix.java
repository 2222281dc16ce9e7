package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.SymmetricEigenvalues;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Kernel matrices XMXᵀ of the target samples, written out: for solving, pictures and spectra. */
final class KernelMatrix {
  private final LowerFactor factor;
  private final SampledSubspace space;
  private final CancellationPoint cancellationPoint;

  KernelMatrix(LowerFactor factor, SampledSubspace space, CancellationPoint cancellationPoint) {
    this.factor = factor;
    this.space = space;
    this.cancellationPoint = cancellationPoint;
  }

  /** The lower triangle for M = I + C, row-major. */
  double[] of(FeatureKernel kernel, int rows) {
    double[] source = seen(new double[] {1, 0, 0});
    double[] noise = seen(new double[] {0, 1, 0});
    double[] matrix = factor.gram(rows, cancellationPoint);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i * rows + j] += kernel.between(source[i], noise[i], source[j], noise[j]);
      }
    }
    return matrix;
  }

  /**
   * The lower triangle for M = I + strength·bbᵀ.
   *
   * @param shown a vector of the span that the samples cannot tell from b
   */
  double[] ofSpike(double strength, double[] shown, int rows) {
    double[] seen = seen(shown);
    double[] matrix = factor.gram(rows, cancellationPoint);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i * rows + j] += strength * seen[i] * seen[j];
      }
    }
    return matrix;
  }

  /** Xa for a vector of the span. */
  double[] seen(double[] a) {
    double[] inner = new double[factor.order()];
    space.addTo(inner, a);
    double[] outer = new double[factor.order()];
    factor.times(inner, outer);
    return outer;
  }

  /**
   * Picture, its labels and the spectrum.
   *
   * @param matrix lower triangle of all samples, or of the first {@link KernelDetails#PICTURED}
   */
  List<double[]> details(double[] matrix, double[] target, int dimension) {
    int rows = (int) Math.sqrt(matrix.length);
    double[] labels = seen(target);
    int[] order =
        IntStream.range(0, Math.min(rows, KernelDetails.PICTURED))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> labels[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] picture = new double[order.length * order.length];
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < order.length; j++) {
        int row = Math.max(order[i], order[j]);
        int column = Math.min(order[i], order[j]);
        picture[i * order.length + j] = matrix[row * rows + column] / dimension;
      }
    }
    return KernelDetails.of(
        new double[0],
        picture,
        spectrum(matrix, rows),
        Arrays.stream(order).mapToDouble(i -> labels[i]).toArray());
  }

  /** How many rows {@link #details} needs. */
  int detailedRows() {
    return factor.order() <= KernelDetails.MOST_EIGENVALUES
        ? factor.order()
        : Math.min(factor.order(), KernelDetails.PICTURED);
  }

  private double[] spectrum(double[] matrix, int rows) {
    if (rows < factor.order()) {
      return new double[0];
    }
    cancellationPoint.pass();
    double[] rising = SymmetricEigenvalues.of(matrix, rows);
    return IntStream.range(0, rows).mapToDouble(i -> rising[rows - 1 - i] / rows).toArray();
  }
}
