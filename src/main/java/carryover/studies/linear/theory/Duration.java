package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/** How long training takes under gradient flow (docs/model-deep-linear.md §5.8). */
public final class Duration {
  private Duration() {}

  /**
   * s² at time t while two balanced layers learn a population task of norm 1: 1/(1+(s₀⁻²−1)e⁻²ᵗ).
   */
  public static double logisticRise(double start, double time) {
    return 1 / (1 + (1 / (start * start) - 1) * Math.exp(-2 * time));
  }

  /**
   * About when training from scratch leaves its start: ln(1/α)/‖q‖ for two layers,
   * 1/((L−2)α^(L−2)‖q‖) for more, with q = Xᵀy/n; 0 for one, which leaves at once.
   */
  public static double escape(LinearSetting s) {
    double energy = s.targetEnergy();
    double pull = Math.sqrt(energy + (energy + s.noiseVariance()) / s.gamma());
    int extra = s.depth() - 2;
    if (extra < 0) {
      return 0;
    }
    return extra == 0
        ? -Math.log(s.initialScale()) / pull
        : 1 / (extra * Math.pow(s.initialScale(), extra) * pull);
  }

  /** λ_min = (1−√(d/n))², rate at which the slowest direction that samples see is learned. */
  public static double slowestRate(LinearSetting s) {
    double edge = 1 - Math.sqrt(1 / s.gamma());
    return edge * edge;
  }

  /** (1+√(d/n))², greatest eigenvalue of XᵀX/n. */
  public static double fastestRate(LinearSetting s) {
    double edge = 1 + Math.sqrt(1 / s.gamma());
    return edge * edge;
  }
}
