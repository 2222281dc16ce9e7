package carryover.studies.linear.spectral;

/**
 * Least squares in the eigenbasis of XᵀX/n: half the mean square error of coefficients β is ½[Σ
 * (rᵢβᵢ−yᵢ)² + rest], over the directions samples see (docs/model-deep-linear.md §8.1). Coordinates
 * behind those are of directions that no sample sees.
 *
 * @param roots rᵢ, singular values of X/√n
 * @param labels yᵢ
 * @param rest what no coefficients can fit
 */
record Regression(double[] roots, double[] labels, double rest) {

  /** The source as it is in the population, in the one direction of β_s. */
  static Regression ofPopulation() {
    return new Regression(new double[] {1}, new double[] {1}, 0);
  }

  /** Directions that samples see. */
  int rank() {
    return roots.length;
  }

  /** ½[Σ(rᵢβᵢ−yᵢ)² + rest]. */
  double loss(double[] coefficients) {
    double sum = rest;
    for (int i = 0; i < roots.length; i++) {
      double residual = roots[i] * coefficients[i] - labels[i];
      sum += residual * residual;
    }
    return sum / 2;
  }

  /** λᵢ = rᵢ². */
  double[] eigenvalues() {
    double[] eigenvalues = new double[roots.length];
    for (int i = 0; i < roots.length; i++) {
      eigenvalues[i] = roots[i] * roots[i];
    }
    return eigenvalues;
  }

  /** qᵢ = rᵢyᵢ, of Xᵀy/n. */
  double[] pull() {
    double[] pull = new double[roots.length];
    for (int i = 0; i < roots.length; i++) {
      pull[i] = roots[i] * labels[i];
    }
    return pull;
  }

  /**
   * Least squares with a pull: the minimum of the loss plus ½μ‖β−c‖², which keeps c where no sample
   * sees; without a pull the solution nearest to c.
   *
   * @param penalty μ ≥ 0, perhaps infinite
   * @param centre c
   */
  double[] solve(double penalty, double[] centre) {
    double[] solution = centre.clone();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] > 0) {
        double residual = labels[i] - roots[i] * centre[i];
        solution[i] += roots[i] * residual / (roots[i] * roots[i] + penalty);
      }
    }
    return solution;
  }
}
