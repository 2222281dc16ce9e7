package carryover.studies.linear.draw;

/** Sums over coordinates, in their order. */
public final class Vectors {
  private Vectors() {}

  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** {@code target += factor·summand}. */
  public static void add(double[] target, double factor, double[] summand) {
    for (int i = 0; i < target.length; i++) {
      target[i] += factor * summand[i];
    }
  }

  public static void scale(double[] target, double factor) {
    for (int i = 0; i < target.length; i++) {
      target[i] *= factor;
    }
  }

  /** ‖a − factor·b‖². */
  public static double squaredDistance(double[] a, double factor, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - factor * b[i];
      sum += difference * difference;
    }
    return sum;
  }
}
