package carryover.studies.linear.relu;

/**
 * Adam (Kingma and Ba 2015) with the usual β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸, and a step size that
 * falls like a half cosine from its greatest value to 0.
 */
final class Adam {
  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;
  private static final double SMALL = 1e-8;

  private final double[] first;
  private final double[] second;
  private final double stepSize;
  private final int steps;
  private int taken;

  /**
   * @param size number of weights
   * @param stepSize the greatest one
   * @param steps how many there will be
   */
  Adam(int size, double stepSize, int steps) {
    first = new double[size];
    second = new double[size];
    this.stepSize = stepSize;
    this.steps = steps;
  }

  void step(double[] weights, double[] gradient) {
    double size = stepSize * 0.5 * (1 + Math.cos(Math.PI * taken / steps));
    taken++;
    double firstScale = 1 / (1 - Math.pow(FIRST_DECAY, taken));
    double secondScale = 1 / (1 - Math.pow(SECOND_DECAY, taken));
    for (int i = 0; i < weights.length; i++) {
      first[i] += (1 - FIRST_DECAY) * (gradient[i] - first[i]);
      second[i] += (1 - SECOND_DECAY) * (gradient[i] * gradient[i] - second[i]);
      weights[i] -= size * first[i] * firstScale / (Math.sqrt(second[i] * secondScale) + SMALL);
    }
  }
}
