package carryover.studies.images.theory;

/**
 * Two tasks as directions among the images (docs/model-real-images.md §3): μ₁ = u + v1 and μ₂ = u +
 * v2 with ‖u‖² = ⟨μ₁, μ₂⟩. In the theory u, v1 and v2 are orthogonal. Two measured vectors settle
 * only how long they are; u is taken in the direction that is as near to μ₁ as to μ₂.
 *
 * @param source μ₁, half the difference of the source's class means
 * @param target μ₂
 * @param shared u; zero where ⟨μ₁, μ₂⟩ is not positive
 */
public record TaskDirections(double[] source, double[] target, double[] shared) {

  /**
   * @param source μ₁
   * @param target μ₂, of as many numbers
   */
  public static TaskDirections of(double[] source, double[] target) {
    double[] shared = new double[source.length];
    double product = dot(source, target);
    if (product > 0) {
      double one = Math.sqrt(dot(source, source));
      double two = Math.sqrt(dot(target, target));
      for (int i = 0; i < shared.length; i++) {
        shared[i] = source[i] / one + target[i] / two;
      }
      double length = Math.sqrt(product / dot(shared, shared));
      for (int i = 0; i < shared.length; i++) {
        shared[i] *= length;
      }
    }
    return new TaskDirections(source, target, shared);
  }

  /** Half the difference of two class means, that of +1 first. */
  public static double[] half(double[] plus, double[] minus) {
    double[] half = new double[plus.length];
    for (int i = 0; i < half.length; i++) {
      half[i] = (plus[i] - minus[i]) / 2;
    }
    return half;
  }

  /** v1 = μ₁ − u. */
  public double[] sourceOnly() {
    return less(source);
  }

  /** v2 = μ₂ − u. */
  public double[] targetOnly() {
    return less(target);
  }

  /** ⟨μ₁, μ₂⟩. */
  public double product() {
    return dot(source, target);
  }

  private double[] less(double[] mu) {
    double[] rest = new double[mu.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = mu[i] - shared[i];
    }
    return rest;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
