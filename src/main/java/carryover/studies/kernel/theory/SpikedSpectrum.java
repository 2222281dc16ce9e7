package carryover.studies.kernel.theory;

import java.util.OptionalDouble;

/**
 * Eigenvalues of X(I + χ̃vvᵀ)Xᵀ/P₂ of isotropic Gaussian samples as D → ∞: a bulk, and one outlier
 * if the spike is strong enough (Baik and Silverstein 2006).
 *
 * @param strength χ̃, at least 0
 * @param nu2 P₂/D, above 0
 */
public record SpikedSpectrum(double strength, double nu2) {
  /** Lower end of the bulk; below it there are zeros at most. */
  public double least() {
    double edge = 1 - 1 / Math.sqrt(nu2);
    return edge * edge;
  }

  /** Upper end of the bulk. */
  public double greatest() {
    double edge = 1 + 1 / Math.sqrt(nu2);
    return edge * edge;
  }

  /** The eigenvalue above the bulk: (1 + χ̃)(1 + 1/(ν₂χ̃)) if χ̃ > 1/√ν₂. */
  public OptionalDouble outlier() {
    return strength > 1 / Math.sqrt(nu2)
        ? OptionalDouble.of((1 + strength) * (1 + 1 / (nu2 * strength)))
        : OptionalDouble.empty();
  }
}
