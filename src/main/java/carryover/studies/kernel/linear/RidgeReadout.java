package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;

/**
 * A readout with the objective |Xβ − y|²/P₂ + λ βᵀM⁻¹β: by its solution, or by gradient descent of
 * the step 1/λ_max of (K/P₂ + λ). With β̂ = MXᵀa everything follows from p = Vᵀ(X ᵀa), which obeys
 * equations without any matrix: the kernel is diagonal but for C.
 */
final class RidgeReadout {
  private final ReadoutProblem problem;
  private final double[] eigenvalues;
  private final double[][] seen;
  private final double lambda;

  /** T β_t, what the samples see of the target. */
  private final double[] wanted;

  /**
   * @param relativeRidge λ in units of the greatest eigenvalue of M
   */
  RidgeReadout(ReadoutProblem problem, double[] eigenvalues, double relativeRidge) {
    this.problem = problem;
    this.eigenvalues = eigenvalues;
    seen = problem.space().coordinates();
    lambda = relativeRidge * problem.kernel().greatest();
    wanted = new double[eigenvalues.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = Plane.dot(seen[i], problem.target());
    }
  }

  /** The end of endless training: p = (Λ + λP₂)⁻¹Λ(Tβ_t − TCq), where q = Tᵀp. */
  ReadoutFit solution() {
    int order = eigenvalues.length;
    double[] shrink = new double[order];
    double[][] gram = new double[3][3];
    for (int row = 0; row < order; row++) {
      shrink[row] = eigenvalues[row] / (eigenvalues[row] + lambda * order);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          gram[i][j] += shrink[row] * seen[row][i] * seen[row][j];
        }
      }
    }
    double[] left = problem.left(gram);
    double[] p = new double[order];
    for (int row = 0; row < order; row++) {
      p[row] = shrink[row] * Plane.dot(seen[row], left);
    }
    return fit(p, new double[order], Double.NaN);
  }

  /** Hears of a readout on its way. */
  interface Visitor {
    /** At every step, before it is taken; at the last one nothing is taken any more. */
    void at(int step, ReadoutFit fit);
  }

  /** Takes steps from the readout 0. */
  void descend(int steps, CancellationPoint cancellationPoint, Visitor visitor) {
    int order = eigenvalues.length;
    double greatest =
        new GreatestEigenvalue(new SampledInputs(eigenvalues, problem.space()), problem.kernel())
            .value();
    double rate = 1 / (greatest / order + lambda);
    double[] p = new double[order];
    double[] error = new double[order];
    for (int step = 0; step <= steps; step++) {
      cancellationPoint.before(20L * order);
      visitor.at(step, fit(p, error, step * rate));
      for (int i = 0; i < order; i++) {
        p[i] += rate * (eigenvalues[i] / order * error[i] - lambda * p[i]);
      }
    }
  }

  /** Writes Tβ_t − p − TCTᵀp to {@code error}; y − Ka is √Λ times that. */
  private ReadoutFit fit(double[] p, double[] error, double time) {
    double[] projected = problem.space().project(p);
    double[] moved = problem.timesKernel(projected);
    double squaredNorm = 0;
    double squaredError = 0;
    for (int i = 0; i < p.length; i++) {
      error[i] = wanted[i] - p[i] - Plane.dot(seen[i], moved);
      squaredError += eigenvalues[i] * error[i] * error[i];
      squaredNorm += p[i] * p[i];
    }
    return new ReadoutFit(squaredError / p.length, problem.loss(projected, squaredNorm), time);
  }
}
