package carryover.studies.kernel.linear;

import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;

/**
 * How the P₂ target samples see the triple (βₛ, g, w). With X = U√ΛVᵀ the columns of V are an
 * orthonormal basis of what they see, uniform and independent of U and Λ; this is T = Vᵀ·[βₛ, g,
 * w]. Π = VVᵀ projects on the samples.
 *
 * @param coordinates T by rows, P₂ × 3
 * @param gram Γ = TᵀT, 3 × 3: aᵀΠb = aᵀΓb for vectors of the span
 */
record SampledSubspace(double[][] coordinates, double[][] gram) {
  /**
   * Three orthonormal columns of length D that are uniform, cut after P₂ rows: fewer samples of the
   * same seed are nearly the first ones.
   *
   * @param samples P₂, fewer than {@code dimension}
   * @param dimension D, at least 3
   */
  static SampledSubspace draw(RandomStreams streams, int samples, int dimension) {
    double[] normals = streams.normals(Streams.SUBSPACE, 0, 3 * dimension);
    double[] factor = new double[9];
    for (int row = 0; row < dimension; row++) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j <= i; j++) {
          factor[3 * i + j] += normals[3 * row + i] * normals[3 * row + j];
        }
      }
    }
    Cholesky.factor(factor, 3, new double[3]);
    double[][] coordinates = new double[samples][3];
    double[][] gram = new double[3][3];
    for (int row = 0; row < samples; row++) {
      double[] t = coordinates[row];
      for (int i = 0; i < 3; i++) {
        double value = normals[3 * row + i];
        for (int j = 0; j < i; j++) {
          value -= factor[3 * i + j] * t[j];
        }
        t[i] = value / factor[3 * i + i];
      }
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          gram[i][j] += t[i] * t[j];
        }
      }
    }
    return new SampledSubspace(coordinates, gram);
  }

  int samples() {
    return coordinates.length;
  }

  /** Tᵀp. */
  double[] project(double[] p) {
    double[] sums = new double[3];
    for (int row = 0; row < p.length; row++) {
      for (int i = 0; i < 3; i++) {
        sums[i] += coordinates[row][i] * p[row];
      }
    }
    return sums;
  }
}
