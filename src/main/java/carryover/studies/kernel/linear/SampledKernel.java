package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;

/** The kernel matrix K = XMXᵀ = L(I + TCTᵀ)Lᵀ of the target samples, never written out. */
final class SampledKernel {
  private final ReadoutProblem problem;
  private final LowerFactor factor;
  private final CancellationPoint cancellationPoint;
  private final double[] labels;

  SampledKernel(ReadoutProblem problem, LowerFactor factor, CancellationPoint cancellationPoint) {
    this.problem = problem;
    this.factor = factor;
    this.cancellationPoint = cancellationPoint;
    double[] seen = new double[factor.order()];
    problem.space().addTo(seen, problem.target());
    labels = new double[factor.order()];
    factor.times(seen, labels);
  }

  int order() {
    return factor.order();
  }

  ReadoutProblem problem() {
    return problem;
  }

  /** y = Xβ_t; read only. */
  double[] labels() {
    return labels;
  }

  /** p ← Lᵀa. */
  void pull(double[] a, double[] p) {
    cancellationPoint.before(2 * factor.work());
    factor.transposedTimes(a, p);
  }

  /** target ← K·a, where p = Lᵀa; changes p. */
  void push(double[] p, double[] target) {
    problem.space().addTo(p, problem.timesKernel(problem.space().project(p)));
    cancellationPoint.before(2 * factor.work());
    factor.times(p, target);
  }
}
