package carryover.studies.linear.law;

/**
 * Three orthonormal vectors in the space of β_s, the direction aside of it in the plane of the
 * tasks, and one more that a finite source finds.
 */
record Triad(double[] first, double[] second, double[] third) {

  /**
   * The first along one vector, the second in its plane with another.
   *
   * @param along not 0
   * @param towards any vector; where it does not tell a plane, one is chosen
   */
  static Triad of(double[] along, double[] towards) {
    double[] first = scaled(along, 1 / Math.sqrt(dot(along, along)));
    double[] second = aside(towards, first);
    for (int i = 0; i < 3 && dot(second, second) < 1e-24 * (1 + dot(towards, towards)); i++) {
      double[] axis = new double[3];
      axis[i] = 1;
      second = aside(axis, first);
    }
    second = scaled(second, 1 / Math.sqrt(dot(second, second)));
    double[] third = {
      first[1] * second[2] - first[2] * second[1],
      first[2] * second[0] - first[0] * second[2],
      first[0] * second[1] - first[1] * second[0]
    };
    return new Triad(first, second, third);
  }

  /** A vector by its coordinates along the three. */
  double[] at(double x, double y, double z) {
    double[] vector = new double[3];
    for (int i = 0; i < 3; i++) {
      vector[i] = x * first[i] + y * second[i] + z * third[i];
    }
    return vector;
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] aside(double[] vector, double[] first) {
    double along = dot(vector, first);
    return new double[] {
      vector[0] - along * first[0], vector[1] - along * first[1], vector[2] - along * first[2]
    };
  }

  private static double[] scaled(double[] vector, double factor) {
    return new double[] {factor * vector[0], factor * vector[1], factor * vector[2]};
  }
}
