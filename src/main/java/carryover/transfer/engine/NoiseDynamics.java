package carryover.transfer.engine;

/** How a step of descent moves the pre-activations of the training noise. */
interface NoiseDynamics extends AutoCloseable {
  /**
   * noise ← noise + G·delta, G the Gram matrix of the noise vectors.
   *
   * @param delta 2m×N, filter after filter: the step's coefficients of the noise vectors
   * @param noise 2m×N: ⟨w, ξ⟩, updated
   */
  void advance(double[] delta, double[] noise);

  @Override
  void close();
}
