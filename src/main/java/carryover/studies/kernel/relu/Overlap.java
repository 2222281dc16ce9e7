package carryover.studies.kernel.relu;

import carryover.studies.meanfield.Neurons;

/** How far weights point along the directions of tasks; 1 at the start. */
final class Overlap {
  private Overlap() {}

  /** Mean over neurons of (w·β)², β = cos·e₁ + sin·e₂. */
  static double withTask(Neurons neurons, double cosine) {
    double sine = Math.sqrt(1 - cosine * cosine);
    double sum = 0;
    for (int i = 0; i < neurons.width(); i++) {
      double along = cosine * weight(neurons, i, 0) + sine * weight(neurons, i, 1);
      sum += along * along;
    }
    return sum / neurons.width();
  }

  /** The same along e₃, which no task uses. */
  static double unused(Neurons neurons) {
    double sum = 0;
    for (int i = 0; i < neurons.width(); i++) {
      sum += weight(neurons, i, 2) * weight(neurons, i, 2);
    }
    return sum / neurons.width();
  }

  private static double weight(Neurons neurons, int neuron, int axis) {
    return neurons.weights()[neuron * neurons.dimension() + axis];
  }
}
