package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;

/** The feature kernel K(x, x′) = Σᵢ φ(hᵢ(x))φ(hᵢ(x′))/N of a network, in double precision. */
final class Features {
  private static final int BLOCK_VALUES = 1 << 16;

  private Features() {}

  /** Hears of the preactivations of some neurons. */
  interface Visitor {
    /**
     * @param count neurons
     * @param preactivations h, point by point for each neuron
     */
    void block(int count, double[] preactivations);
  }

  /** K of some points, row-major. */
  static double[] kernel(Points points, Neurons neurons, CancellationPoint cancellationPoint) {
    return kernel(points, neurons, cancellationPoint, (count, h) -> {});
  }

  /** The same, telling the preactivations as well. */
  static double[] kernel(
      Points points, Neurons neurons, CancellationPoint cancellationPoint, Visitor visitor) {
    int p = points.count();
    int d = points.dimension();
    int block = Math.max(1, Math.min(neurons.width(), BLOCK_VALUES / p));
    double[] values = new double[p * block];
    double[] weights = new double[d * block];
    try (DenseMatrix x = new DenseMatrix(p, d);
        DenseMatrix w = new DenseMatrix(d, block);
        DenseMatrix h = new DenseMatrix(p, block);
        DenseMatrix kernel = new DenseMatrix(p, p)) {
      x.put(points.scaledColumns());
      for (int first = 0; first < neurons.width(); first += block) {
        int count = Math.min(block, neurons.width() - first);
        System.arraycopy(neurons.weights(), first * d, weights, 0, count * d);
        DenseMatrix some = w.block(0, d, 0, count);
        some.put(weights);
        DenseMatrix active = h.block(0, p, 0, count);
        active.setProduct(1, x, false, some, false, 0, cancellationPoint);
        active.get(values);
        visitor.block(count, values);
        for (int k = 0; k < p * count; k++) {
          values[k] = Math.max(values[k], 0);
        }
        active.put(values);
        kernel.setProduct(
            1.0 / neurons.width(),
            active,
            false,
            active,
            true,
            first == 0 ? 0 : 1,
            cancellationPoint);
      }
      double[] result = new double[p * p];
      kernel.get(result);
      return result;
    }
  }
}
