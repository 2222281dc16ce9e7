package carryover.studies.kernel.linear;

import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.JointEnd;

/**
 * Training all layers on Task 2, from b₁ = γ₁b̂ to its end (docs/model-adaptive-kernel.md §7.3).
 *
 * @param start b₁ over (βₛ, g, w)
 * @param subtracted γ₂ times the function taken off the network's: b₁ or 0
 * @param target γ₂β_t
 * @param gamma2 γ₂
 */
record AllLayers(
    double[] start, double[] subtracted, double[] target, double gamma2, SampledSubspace space) {

  static AllLayers of(
      double[] start,
      InheritedReadout readout,
      double[] direction,
      double gamma2,
      SampledSubspace space) {
    double[] nothing = new double[3];
    return new AllLayers(
        start,
        readout == InheritedReadout.PLAIN ? nothing : start,
        Plane.sum(nothing, gamma2, direction),
        gamma2,
        space);
  }

  /** Before training: the test loss of what the network answers, ‖b₁ − subtracted − γ₂β_t‖²/γ₂². */
  double startLoss() {
    double[] error = startError();
    return Plane.dot(error, error) / (gamma2 * gamma2);
  }

  /** γ₂ times the error before training. */
  double[] startError() {
    return Plane.sum(Plane.sum(start, -1, subtracted), -1, target);
  }

  /** What the samples ask for, b* = subtracted + γ₂β_t. */
  double[] wanted() {
    return Plane.sum(subtracted, 1, target);
  }

  End end() {
    double[] wanted = wanted();
    double startNorm = Plane.dot(start, start);
    double unseen = Math.max(0, startNorm - Plane.form(space.gram(), start));
    double fitted = Plane.form(space.gram(), wanted);
    double scale = JointEnd.scale(startNorm, unseen, fitted);
    double[] error = Plane.sum(wanted, -scale, start);
    double loss = Plane.dot(error, error) - Plane.form(space.gram(), error);
    double[] along =
        Plane.sum(Plane.times(space.gram(), error), scale, start); // Πb* + k(I−Π)b₁ over the triple
    return new End(Math.max(0, loss) / (gamma2 * gamma2), along, scale * scale * unseen + fitted);
  }

  /**
   * @param testLoss ‖β̂₂ − β_t‖²
   * @param along products of b with βₛ, g and w; b has parts outside their span as well
   * @param squaredNorm ‖b‖²
   */
  record End(double testLoss, double[] along, double squaredNorm) {
    /** q − 1, the strength of the spike along b. */
    double strength() {
      return Math.sqrt(1 + squaredNorm) - 1;
    }
  }
}
