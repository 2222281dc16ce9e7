package carryover.studies.kernel.linear;

import carryover.numeric.RandomStreams;

/**
 * Some of the target samples one by one: rows of X over the basis V, which are those of U√Λ for a
 * uniform orthogonal U.
 *
 * @param rows one for each sample, P₂ values
 * @param space what they see
 */
record SampledRows(double[][] rows, SampledSubspace space) {
  /**
   * @param count 1…P₂
   */
  static SampledRows draw(RandomStreams streams, int count, SampledInputs inputs) {
    int order = inputs.samples();
    double[] normals = streams.normals(Streams.PICTURED, 0, count * order);
    double[][] rows = new double[count][order];
    for (int i = 0; i < count; i++) {
      double[] row = rows[i];
      System.arraycopy(normals, i * order, row, 0, order);
      for (int j = 0; j < i; j++) {
        add(row, -dot(row, rows[j]), rows[j]);
      }
      double length = Math.sqrt(dot(row, row));
      for (int k = 0; k < order; k++) {
        row[k] /= length;
      }
    }
    for (double[] row : rows) {
      for (int k = 0; k < order; k++) {
        row[k] *= Math.sqrt(inputs.eigenvalues()[k]);
      }
    }
    return new SampledRows(rows, inputs.space());
  }

  int count() {
    return rows.length;
  }

  /** x·x′ of two samples. */
  double product(int one, int other) {
    return dot(rows[one], rows[other]);
  }

  /** What a sample sees of βₛ, g and w. */
  double[] seen(int sample) {
    return space.project(rows[sample]);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static void add(double[] target, double factor, double[] b) {
    for (int k = 0; k < target.length; k++) {
      target[k] += factor * b[k];
    }
  }
}
