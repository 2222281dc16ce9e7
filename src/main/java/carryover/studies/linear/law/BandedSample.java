package carryover.studies.linear.law;

import carryover.numeric.RandomStreams;

/**
 * A Gaussian sample X with label noise, drawn exactly in law in bases that begin with the noise on
 * the side of the samples and with one or two given directions on the side of the inputs
 * (docs/model-deep-linear.md §7.4). There X is a band: a row is χ left of the diagonal, as many
 * normals as there are directions from the diagonal on, and a last χ, all independent. The last
 * columns matter little where a penalty pulls, so those that matter are enough.
 *
 * @param samples n
 * @param below entries left of the diagonal, by rows
 * @param diagonal on it
 * @param beside right of it
 * @param beyond right of that; 0 for one direction
 * @param noise length of label noise of standard deviation 1
 */
record BandedSample(
    int samples,
    double[] below,
    double[] diagonal,
    double[] beside,
    double[] beyond,
    double noise) {

  /**
   * Draws.
   *
   * @param directions 1 or 2
   * @param columns how many are enough; there may be fewer
   */
  static BandedSample draw(
      RandomStreams random, int stream, int samples, int dimension, int directions, int columns) {
    int kept = Math.min(columns, Math.min(dimension, samples + directions));
    int rows = Math.min(samples, kept + 1);
    double[] below = new double[kept + 1];
    double[] diagonal = new double[kept + 1];
    double[] beside = new double[kept + 1];
    double[] beyond = new double[kept + 1];
    random.normals(stream, 1, diagonal, rows);
    if (directions == 2) {
      random.normals(stream, 2, beside, rows);
    }
    double[] last = directions == 1 ? beside : beyond;
    for (int i = 0; i < rows; i++) {
      int degrees = Math.max(0, dimension - directions - i);
      below[i] = i == 0 ? 0 : Math.sqrt(random.chiSquared(stream, 2 * i + 3, samples - i));
      last[i] = Math.sqrt(random.chiSquared(stream, 2 * i + 4, degrees));
    }
    double noise = Math.sqrt(random.chiSquared(stream, 0, samples));
    return new BandedSample(samples, below, diagonal, beside, beyond, noise);
  }

  /** How many columns there are. */
  int columns() {
    return diagonal.length - 1;
  }
}
