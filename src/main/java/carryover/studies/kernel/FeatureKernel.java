package carryover.studies.kernel;

/**
 * The feature kernel K(x, x′) = xᵀ(I + C)x′ of the linear mode after Task 1. C lives on the plane
 * of the source's direction βₛ and its noise direction g: C = [[c₂, c₁], [c₁, c₃]]
 * (docs/model-adaptive-kernel.md §4).
 *
 * @param c1 between βₛ and g
 * @param c2 along βₛ
 * @param c3 along g
 */
public record FeatureKernel(double c1, double c2, double c3) {
  /** The kernel of the start, xᵀx′. */
  public static final FeatureKernel INITIAL = new FeatureKernel(0, 0, 0);

  /**
   * What training gives whatever its path: one spike of strength χ̃ = √(1 + γ₁²ν₁) − 1 along v =
   * √ν₁ βₛ + √(1−ν₁) g.
   *
   * @param nu1 ‖b̂‖², the squared norm of what the source network has learned, 0…1
   */
  public static FeatureKernel exact(double gamma1, double nu1) {
    return spike(Math.sqrt(1 + gamma1 * gamma1 * nu1) - 1, nu1);
  }

  /**
   * What the caption of the paper's Figure 2 says, the sign under its root mended: the same spike
   * with strength ν₁χ, χ = √(1 + γ₁²) − 1. Right at ν₁ = 1 and for small γ₁ only.
   */
  public static FeatureKernel caption(double gamma1, double nu1) {
    return spike(nu1 * (Math.sqrt(1 + gamma1 * gamma1) - 1), nu1);
  }

  /** The one that a setting asks for, at a given ‖b̂‖². */
  public static FeatureKernel of(KernelSetting setting, double nu1) {
    return switch (setting.kernel()) {
      case EXACT -> exact(setting.gamma1(), nu1);
      case CAPTION -> caption(setting.gamma1(), nu1);
      case FREE -> new FeatureKernel(setting.c1(), setting.c2(), setting.c3());
    };
  }

  private static FeatureKernel spike(double strength, double nu1) {
    return new FeatureKernel(
        strength * Math.sqrt(nu1 * (1 - nu1)), strength * nu1, strength * (1 - nu1));
  }

  /** Greatest eigenvalue of C; χ̃ of the exact kernel. */
  public double strength() {
    return (c2 + c3) / 2 + Math.hypot((c2 - c3) / 2, c1);
  }

  /** Greatest eigenvalue of I + C, whose other eigenvalues are 1 but for the second of C. */
  public double greatest() {
    return 1 + Math.max(0, strength());
  }

  /** aᵀ C b for two vectors of the plane. */
  public double between(double aS, double aG, double bS, double bG) {
    return c2 * aS * bS + c1 * (aS * bG + aG * bS) + c3 * aG * bG;
  }

  /** tr (I + C)², of order {@code dimension}. */
  public double squaredNorm(int dimension) {
    return dimension - 2 + (1 + c2) * (1 + c2) + 2 * c1 * c1 + (1 + c3) * (1 + c3);
  }
}
