package carryover.lab.phase;

import carryover.sweep.BoundaryFit;
import carryover.sweep.Gamma;
import carryover.sweep.Grid;
import carryover.transfer.Parameter;
import carryover.ui.NumberText;

/** The measured power of the boundary with its 95 % interval, beside what the two Γ imply. */
final class FitText {
  private FitText() {}

  /** One line, or nothing when too little of a boundary is known. */
  static String of(BoundaryFit fit, Grid grid) {
    if (Double.isNaN(fit.angle())) {
      return "";
    }
    Parameter x = grid.x().parameter();
    Parameter y = grid.y().parameter();
    return "boundary "
        + y.symbol()
        + " ∝ "
        + x.symbol()
        + "^k, "
        + exponent(fit)
        + implied("Γ₂", Gamma.GAMMA2, x, y)
        + implied("Γ₄", Gamma.GAMMA4, x, y);
  }

  private static String exponent(BoundaryFit fit) {
    if (fit.maybeVertical()) {
      return "|k| > " + number(fit.leastSteepness()) + ", perhaps vertical";
    }
    String interval =
        Double.isNaN(fit.halfWidth95())
            ? ", no interval yet"
            : " (" + number(fit.low()) + " to " + number(fit.high()) + ")";
    return "k = " + number(fit.exponent()) + interval;
  }

  private static String number(double value) {
    return NumberText.fixed(value, Math.abs(value) < 10 ? 2 : 0);
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
