package carryover.studies.kernel;

/**
 * A function of one direction t = β·x that the ReLU mode learns; the order is that of the values of
 * {@code source} and {@code target}. Of a standard normal t all but {@code quad} have mean 0 and
 * variance 1; {@code quad} has mean 1 and E y² = 3, which is the loss of the answer 0.
 */
public enum Task {
  LIN("lin", 1, 1),
  QUAD("quad", 2, 3),
  HE1("he1", 1, 1),
  HE2("he2", 2, 1),
  HE3("he3", 3, 1),
  HE4("he4", 4, 1),
  HE5("he5", 5, 1);

  private final String key;
  private final int degree;
  private final double power;

  Task(String key, int degree, double power) {
    this.key = key;
    this.degree = degree;
    this.power = power;
  }

  /** Name in files and texts. */
  public String key() {
    return key;
  }

  /** E y² over a standard normal t. */
  public double power() {
    return power;
  }

  /** The label y of a sample with t = β·x; Hermite polynomials are divided by √(k!). */
  public double label(double t) {
    return switch (this) {
      case LIN -> t;
      case QUAD -> t * t;
      default -> hermite(degree, t);
    };
  }

  /** h_k(t) = He_k(t)/√(k!), by √(k+1)·h_{k+1} = t·h_k − √k·h_{k−1}. */
  private static double hermite(int order, double t) {
    double before = 0;
    double value = 1;
    for (int k = 0; k < order; k++) {
      double next = (t * value - Math.sqrt(k) * before) / Math.sqrt(k + 1);
      before = value;
      value = next;
    }
    return value;
  }
}
