package carryover.transfer.engine;

/** How a step of descent moves the pre-activations of the training noise. */
interface NoiseDynamics extends AutoCloseable {
  /**
   * change ← G·delta, G the Gram matrix of the noise vectors.
   *
   * @param delta 2m×N, filter after filter: the step's coefficients of the noise vectors
   * @param change 2m×N, overwritten by the change of ⟨w, ξ⟩
   */
  void apply(double[] delta, double[] change);

  @Override
  void close();
}
