package carryover.studies.linear.draw;

import carryover.numeric.RandomStreams;

/**
 * Two or three orthonormal vectors in uniformly random position, in coordinates that are chosen
 * after them: where a subspace of R^d matters only as a whole, as many coordinates as there are
 * vectors hold what lies in it. Gaussian vectors have triangular coordinates there, χ on the
 * diagonal and normal below (Bartlett); orthonormalised they are uniform.
 *
 * @param vectors each of the same length, which may have coordinates for a subspace or for single
 *     directions
 */
public record Frame(double[][] vectors) {

  /** Begins with Gaussian vectors that are still 0 in every coordinate. */
  public static Frame empty(int count, int length) {
    return new Frame(new double[count][length]);
  }

  /**
   * Draws what lies in a subspace.
   *
   * @param at its first coordinate; it takes as many as there are vectors, or dimensions if those
   *     are fewer
   * @param dimensions of the subspace
   */
  public void drawSubspace(RandomStreams random, int stream, int at, int dimensions) {
    for (int i = 0; i < vectors.length; i++) {
      for (int j = 0; j <= i && j < dimensions; j++) {
        int index = 3 * i + j;
        vectors[i][at + j] =
            i == j
                ? Math.sqrt(random.chiSquared(stream, index, dimensions - i))
                : random.normal(stream, index);
      }
    }
  }

  /** Draws the coordinates {@code 0 … count−1}, each a direction of its own. */
  public void drawDirections(RandomStreams random, int stream, int count) {
    for (int i = 0; i < vectors.length; i++) {
      random.normals(stream, i, vectors[i], count);
    }
  }

  /** Makes them orthonormal, by Gram and Schmidt; the first keeps its direction. */
  public Frame orthonormalise() {
    for (int i = 0; i < vectors.length; i++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k < i; k++) {
          Vectors.add(vectors[i], -Vectors.dot(vectors[i], vectors[k]), vectors[k]);
        }
      }
      Vectors.scale(vectors[i], 1 / Math.sqrt(Vectors.dot(vectors[i], vectors[i])));
    }
    return this;
  }
}
