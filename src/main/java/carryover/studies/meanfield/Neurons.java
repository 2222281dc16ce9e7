package carryover.studies.meanfield;

import carryover.numeric.RandomStreams;

/**
 * All weights of a network.
 *
 * @param weights w of neuron after neuron, N × D
 * @param readout z, N
 */
public record Neurons(double[] weights, double[] readout) {
  /**
   * A start; a narrower network of the same seed is the first neurons.
   *
   * @param weights stream of w
   * @param readout stream of z
   */
  public static Neurons draw(
      RandomStreams streams, int weights, int readout, int width, int dimension) {
    return new Neurons(
        streams.normals(weights, 0, width * dimension), streams.normals(readout, 0, width));
  }

  public int width() {
    return readout.length;
  }

  public int dimension() {
    return weights.length / readout.length;
  }

  public Neurons copy() {
    return new Neurons(weights.clone(), readout.clone());
  }

  public Neurons withReadout(double[] other) {
    return new Neurons(weights, other);
  }

  public long bytes() {
    return 8L * (weights.length + readout.length);
  }
}
