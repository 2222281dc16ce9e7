package carryover.studies.kernel.linear;

/** Vectors and 3×3 matrices over the orthonormal triple (βₛ, g, w); β_t lies in their span. */
final class Plane {
  private Plane() {}

  static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = dot(matrix[i], vector);
    }
    return product;
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  /** aᵀ·matrix·a. */
  static double form(double[][] matrix, double[] a) {
    return dot(a, times(matrix, a));
  }

  /** a + factor·b. */
  static double[] sum(double[] a, double factor, double[] b) {
    return new double[] {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
  }
}
