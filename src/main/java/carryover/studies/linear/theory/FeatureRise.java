package carryover.studies.linear.theory;

/**
 * How the size s of balanced layers grows while they learn a population task of norm 1 along its
 * own direction: ds/dt = s^(L−1)(1−s^L) (docs/model-deep-linear.md §5.8); for two layers the
 * logistic curve of {@link Duration#logisticRise}. By Runge and Kutta's method of fourth order.
 */
public final class FeatureRise {
  /** Of the fastest rate, L at s = 1. */
  private static final double STEP = 0.1;

  /** Nothing is left to learn. */
  private static final double LEARNED = 1e-12;

  private final int depth;

  /**
   * @param depth L ≥ 1
   */
  public FeatureRise(int depth) {
    this.depth = depth;
  }

  /**
   * s at some times.
   *
   * @param start s at time 0
   * @param times ascending, not negative
   */
  public double[] at(double start, double[] times) {
    double[] sizes = new double[times.length];
    double size = start;
    double time = 0;
    for (int i = 0; i < times.length; i++) {
      size = after(size, times[i] - time);
      time = times[i];
      sizes[i] = size;
    }
    return sizes;
  }

  private double after(double start, double time) {
    int steps = (int) Math.ceil(time * depth / STEP);
    double h = time / steps;
    double size = start;
    for (int i = 0; i < steps && Math.abs(1 - size) > LEARNED; i++) {
      double one = rate(size);
      double two = rate(size + h / 2 * one);
      double three = rate(size + h / 2 * two);
      double four = rate(size + h * three);
      size += h / 6 * (one + 2 * two + 2 * three + four);
    }
    return size;
  }

  private double rate(double size) {
    double power = Math.pow(size, depth - 1);
    return power * (1 - power * size);
  }
}
