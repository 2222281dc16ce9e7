package carryover.studies.cnn.fast;

import carryover.numeric.DenseMatrix;

/**
 * The 2m filters of an arm before its first step, in the coordinates its task needs.
 *
 * @param signal ⟨w, μ⟩, length 2m
 * @param extra coordinate along the extra direction of the task's noise, length 2m
 * @param along coordinate along μ, length 2m, and across it in the plane of the task's signals
 * @param complement coordinates × 2m, at least as many coordinates as the task's noise has
 * @param history what the filters bring along
 */
record StartState(
    double[] signal,
    double[] extra,
    double[] along,
    double[] across,
    DenseMatrix complement,
    History history)
    implements AutoCloseable {

  @Override
  public void close() {
    complement.close();
  }

  /**
   * What inherited filters have accumulated upstream; all zero for fresh ones.
   *
   * @param signal accumulated multiple of μ₁ times the filter's sign
   * @param rhoOwnMean mean ρ over Task-1 samples of the filter's own class
   * @param rhoOwnMin least such ρ
   * @param rhoOwnMax greatest such ρ
   * @param ownSamples how many such samples there are, also for fresh filters
   * @param specificSquaredNorm ‖v1‖²
   */
  record History(
      double[] signal,
      double[] rhoOwnMean,
      double[] rhoOwnMin,
      double[] rhoOwnMax,
      int[] ownSamples,
      double specificSquaredNorm) {
    static History none(int filters) {
      return new History(
          new double[filters],
          new double[filters],
          new double[filters],
          new double[filters],
          new int[filters],
          0);
    }
  }
}
