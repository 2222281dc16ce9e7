package carryover.studies.linear.direct;

import carryover.numeric.CancellationPoint;

/** Gradient descent of one network on one problem. */
final class Training {
  /** Entries of the gradient below this are as good as none. */
  private static final double CONVERGED = 1e-7;

  private final Network network;
  private final Problem problem;
  private final double stepSize;
  private double steepest;

  Training(Network network, Problem problem, double stepSize) {
    this.network = network;
    this.problem = problem;
    this.stepSize = stepSize;
  }

  void step() {
    steepest = network.step(problem, stepSize);
  }

  /** Goes on until the gradient in β vanishes, or for so many steps. */
  void finish(int most, CancellationPoint cancellationPoint) {
    for (int k = 0; k < most; k++) {
      cancellationPoint.before(work());
      step();
      if (!(steepest > CONVERGED)) {
        return;
      }
    }
  }

  boolean finite() {
    return Double.isFinite(steepest);
  }

  long work() {
    return network.work() + problem.work();
  }
}
