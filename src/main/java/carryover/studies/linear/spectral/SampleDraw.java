package carryover.studies.linear.spectral;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.numeric.TridiagonalEigenvalues;
import carryover.studies.linear.draw.Frame;
import carryover.studies.linear.draw.Streams;

/**
 * A Gaussian sample, drawn exactly in law without its inputs (docs/model-deep-linear.md §8.2): its
 * singular values are those of a bidiagonal matrix of independent χ variates, and its singular
 * vectors are in uniformly random position.
 *
 * @param spectrum stream of the singular values; the others likewise
 */
record SampleDraw(RandomStreams random, int spectrum, int seen, int unseen, int labels) {

  static SampleDraw ofTarget(RandomStreams random) {
    return new SampleDraw(random, Streams.SPECTRUM, Streams.SEEN, Streams.UNSEEN, Streams.LABELS);
  }

  static SampleDraw ofSource(RandomStreams random) {
    return new SampleDraw(
        random,
        Streams.SOURCE_SPECTRUM,
        Streams.SOURCE_SEEN,
        Streams.SOURCE_UNSEEN,
        Streams.SOURCE_LABELS);
  }

  /** Singular values of X/√n, ascending; min(n, d) of them, at a cost of its square. */
  double[] singularValues(int samples, int dimension, CancellationPoint cancellationPoint) {
    int most = Math.max(samples, dimension);
    int rank = Math.min(samples, dimension);
    double[] diagonal = new double[rank];
    double[] beside = new double[rank];
    double before = 0;
    for (int i = 0; i < rank; i++) {
      double own = random.chiSquared(spectrum, 2 * i, most - i) / samples;
      double next = random.chiSquared(spectrum, 2 * i + 1, rank - 1 - i) / samples;
      diagonal[i] = own + before;
      beside[i] = Math.sqrt(own * next);
      before = next;
    }
    TridiagonalEigenvalues.find(diagonal, beside, cancellationPoint);
    for (int i = 0; i < rank; i++) {
      diagonal[i] = Math.sqrt(Math.max(0, diagonal[i]));
    }
    return diagonal;
  }

  /** Orthonormal vectors: a coordinate for each direction samples see, then those for the rest. */
  Frame frame(int count, int rank, int dimension) {
    Frame frame = Frame.empty(count, rank + Math.min(count, dimension - rank));
    frame.drawDirections(random, seen, rank);
    frame.drawSubspace(random, unseen, rank, dimension - rank);
    return frame.orthonormalise();
  }

  /**
   * Labels size·truth·x plus noise.
   *
   * @param roots singular values of X/√n
   */
  Regression regression(
      int samples, double[] roots, double size, double[] truth, double deviation) {
    double scale = deviation / Math.sqrt(samples);
    double[] values = random.normals(labels, 0, roots.length);
    for (int i = 0; i < roots.length; i++) {
      values[i] = roots[i] * size * truth[i] + scale * values[i];
    }
    double rest = scale * scale * random.chiSquared(labels, 1, samples - roots.length);
    return new Regression(roots, values, rest);
  }
}
