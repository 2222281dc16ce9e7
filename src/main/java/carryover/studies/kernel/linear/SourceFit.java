package carryover.studies.kernel.linear;

import carryover.numeric.RandomStreams;

/**
 * What Task 1 teaches: the min-norm interpolator b̂ = Πβₛ of P₁ samples in D dimensions. Of it
 * nothing but ‖b̂‖² is random; its law is Beta(P₁/2, (D−P₁)/2).
 */
final class SourceFit {
  private SourceFit() {}

  /**
   * ‖b̂‖², rising with P₁ at the same seed.
   *
   * @param samples P₁, at least 1; from {@code dimension} on the source is learned exactly
   * @return between 0 and 1
   */
  static double squaredNorm(RandomStreams streams, int samples, int dimension) {
    if (samples >= dimension) {
      return 1;
    }
    double[] normals = streams.normals(Streams.SOURCE, 0, dimension);
    double inside = 0;
    double all = 0;
    for (int i = 0; i < dimension; i++) {
      all += normals[i] * normals[i];
      inside = i < samples ? all : inside;
    }
    return inside / all;
  }
}
