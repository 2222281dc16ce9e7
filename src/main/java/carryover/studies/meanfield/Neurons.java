package carryover.studies.kernel.relu;

import carryover.numeric.RandomStreams;

/**
 * All weights of a network.
 *
 * @param weights w of neuron after neuron, N × D
 * @param readout z, N
 */
record Neurons(double[] weights, double[] readout) {
  /** A start; a narrower network of the same seed is the first neurons. */
  static Neurons draw(RandomStreams streams, int width, int dimension) {
    return new Neurons(
        streams.normals(Streams.START_WEIGHTS, 0, width * dimension),
        streams.normals(Streams.START_READOUT, 0, width));
  }

  int width() {
    return readout.length;
  }

  int dimension() {
    return weights.length / readout.length;
  }

  Neurons copy() {
    return new Neurons(weights.clone(), readout.clone());
  }

  Neurons withReadout(double[] other) {
    return new Neurons(weights, other);
  }

  long bytes() {
    return 8L * (weights.length + readout.length);
  }

  /** Mean over neurons of (w·β)², β = cos·e₁ + sin·e₂. */
  double overlap(double cosine) {
    double sine = Math.sqrt(1 - cosine * cosine);
    double sum = 0;
    for (int i = 0; i < width(); i++) {
      double along = cosine * weight(i, 0) + sine * weight(i, 1);
      sum += along * along;
    }
    return sum / width();
  }

  /** The same along e₃, which no task uses. */
  double unusedOverlap() {
    double sum = 0;
    for (int i = 0; i < width(); i++) {
      sum += weight(i, 2) * weight(i, 2);
    }
    return sum / width();
  }

  private double weight(int neuron, int axis) {
    return weights[neuron * dimension() + axis];
  }
}
