package carryover.studies.kernel;

/**
 * Where training of all layers of the linear network at infinite width ends. It is a time-warped
 * mirror flow with the potential of slope ρ/√(1 + √(1 + ρ²)) in ρ = ‖b‖, b = γβ̂, so that it ends
 * at b = k·b₁ + Π(b* − k·b₁): Π projects on the samples, b* fits them, and k makes k²(1 + q₁) = 1 +
 * √(1 + ‖b‖²) with q₁ = √(1 + ‖b₁‖²) of the start b₁ (docs/model-adaptive-kernel.md §6.4).
 */
public final class JointEnd {
  private JointEnd() {}

  /**
   * The factor k by which what no sample sees of the start is scaled.
   *
   * @param startSquaredNorm ‖b₁‖²
   * @param unseen ‖b₁ − Πb₁‖²
   * @param fitted ‖Πb*‖²
   * @return above 0; ‖b‖² is then k²·unseen + fitted
   */
  public static double scale(double startSquaredNorm, double unseen, double fitted) {
    // u = k² solves ((1+q)u − 1)² = 1 + u·unseen + fitted, with (1+q)u ≥ 1.
    double a = 1 + Math.sqrt(1 + startSquaredNorm);
    double half = a + unseen / 2;
    return Math.sqrt((half + Math.sqrt(half * half + a * a * fitted)) / (a * a));
  }
}
