package carryover.lab.phase;

import carryover.sweep.BoundaryFit;
import carryover.sweep.Gamma;
import carryover.sweep.Grid;
import carryover.transfer.Parameter;
import carryover.ui.NumberText;

/** The measured power of the boundary beside the powers the two Γ imply. */
final class FitText {
  private FitText() {}

  /** One line, or nothing when too little of a boundary is known for an interval. */
  static String of(BoundaryFit fit, Grid grid) {
    if (!Double.isFinite(fit.exponent()) || !Double.isFinite(fit.halfWidth95())) {
      return "";
    }
    Parameter x = grid.x().parameter();
    Parameter y = grid.y().parameter();
    return "boundary "
        + y.symbol()
        + " ∝ "
        + x.symbol()
        + "^k, k = "
        + NumberText.fixed(fit.exponent(), 2)
        + " ± "
        + NumberText.fixed(fit.halfWidth95(), 2)
        + implied("Γ₂", Gamma.GAMMA2, x, y)
        + implied("Γ₄", Gamma.GAMMA4, x, y);
  }

  /** Γ = const means y ∝ x^(−power of x / power of y). */
  private static String implied(String name, Gamma gamma, Parameter x, Parameter y) {
    if (gamma.power(x) == 0 || gamma.power(y) == 0) {
      return "";
    }
    double power = -gamma.power(x) / (double) gamma.power(y);
    return " · " + name + ": " + NumberText.exact(power);
  }
}
