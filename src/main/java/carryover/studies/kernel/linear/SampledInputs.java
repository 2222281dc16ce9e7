package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.numeric.WishartEigenvalues;

/**
 * The P₂ target samples X = U√Λ Vᵀ with U and Λ those of XXᵀ = UΛUᵀ. U, Λ and V are independent and
 * U, V uniform, so that everything about losses follows from Λ and from how the rows of Vᵀ see the
 * triple (βₛ, g, w) (docs/model-adaptive-kernel.md §7.2).
 *
 * @param eigenvalues Λ, falling
 * @param space T = Vᵀ[βₛ, g, w], row after row for each eigenvalue
 */
record SampledInputs(double[] eigenvalues, SampledSubspace space) {

  static double[] drawEigenvalues(
      RandomStreams streams, int samples, int dimension, CancellationPoint cancellationPoint) {
    return WishartEigenvalues.draw(
        streams, Streams.SPECTRUM, samples, dimension, cancellationPoint);
  }

  int samples() {
    return eigenvalues.length;
  }

  /** |Xa|²/P₂ for a vector of the span. */
  double meanSquare(double[] a) {
    double sum = 0;
    for (int i = 0; i < eigenvalues.length; i++) {
      double along = Plane.dot(space.coordinates()[i], a);
      sum += eigenvalues[i] * along * along;
    }
    return sum / eigenvalues.length;
  }
}
