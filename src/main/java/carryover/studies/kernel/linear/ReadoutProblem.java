package carryover.studies.kernel.linear;

import carryover.studies.kernel.FeatureKernel;

/**
 * Learning y = Xβ_t with the features of M = I + C: β̂ = MXᵀa. All losses follow from p = √ΛUᵀa by
 * the three numbers Tᵀp and ‖p‖² (docs/model-adaptive-kernel.md §7.2).
 *
 * @param kernel C
 * @param target β_t over (βₛ, g, w), a unit vector
 * @param space what the samples see
 */
record ReadoutProblem(FeatureKernel kernel, double[] target, SampledSubspace space) {

  /** Test loss ‖β̂ − β_t‖² of the interpolator without ridge, in which Λ drops out. */
  double ridgelessLoss() {
    double[][] gram = space.gram();
    double[] left = left(gram);
    return loss(Plane.times(gram, left), Plane.form(gram, left));
  }

  /**
   * β_t − Cq where q = Γ(β_t − Cq), so that p = ST·(β_t − Cq) solves p = S(Tβ_t − TCTᵀp) for Γ =
   * TᵀST and any diagonal S (Woodbury).
   *
   * @param gram Γ, 3 × 3
   */
  double[] left(double[][] gram) {
    double[] seen = Plane.times(gram, target);
    // (I + ΓC) of the plane (βₛ, g), column by column of C.
    double a = 1 + gram[0][0] * kernel.c2() + gram[0][1] * kernel.c1();
    double b = gram[0][0] * kernel.c1() + gram[0][1] * kernel.c3();
    double c = gram[1][0] * kernel.c2() + gram[1][1] * kernel.c1();
    double d = 1 + gram[1][0] * kernel.c1() + gram[1][1] * kernel.c3();
    double determinant = a * d - b * c;
    double s = (d * seen[0] - b * seen[1]) / determinant;
    double g = (a * seen[1] - c * seen[0]) / determinant;
    return Plane.sum(target, -1, timesKernel(new double[] {s, g, 0}));
  }

  /**
   * Test loss of β̂ = MXᵀa.
   *
   * @param projected Tᵀp
   * @param squaredNorm ‖p‖²
   */
  double loss(double[] projected, double squaredNorm) {
    double[] moved = timesKernel(projected);
    double[] fitted = Plane.sum(projected, 1, moved);
    double norm = squaredNorm + Plane.dot(moved, Plane.sum(moved, 2, projected));
    return Math.max(0, norm - 2 * Plane.dot(fitted, target) + 1);
  }

  /** C·x. */
  double[] timesKernel(double[] x) {
    return new double[] {
      kernel.c2() * x[0] + kernel.c1() * x[1], kernel.c1() * x[0] + kernel.c3() * x[1], 0
    };
  }
}
