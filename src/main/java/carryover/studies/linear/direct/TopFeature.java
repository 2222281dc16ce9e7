package carryover.studies.linear.direct;

import carryover.studies.linear.draw.Vectors;

/**
 * The strongest feature of the hidden layers W₁…W_{L−1}: their top singular direction, by power
 * iteration from what the network has learned.
 *
 * @param direction b, unit vector of inputs
 * @param size its singular value
 * @param weight what the readout gives it
 */
record TopFeature(double[] direction, double size, double weight) {
  private static final int MOST_ROUNDS = 1000;
  private static final double PRECISION = 1e-14;

  static TopFeature of(Network network) {
    double[] direction = unit(network.coefficients().clone());
    double[] units = network.units(direction);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = unit(network.hidden(units));
      double change = Vectors.squaredDistance(next, 1, direction);
      direction = next;
      units = network.units(direction);
      if (change < PRECISION * PRECISION) {
        break;
      }
    }
    double size = Math.sqrt(Vectors.dot(units, units));
    return new TopFeature(direction, size, Vectors.dot(units, network.readout()) / size);
  }

  private static double[] unit(double[] vector) {
    Vectors.scale(vector, 1 / Math.sqrt(Vectors.dot(vector, vector)));
    return vector;
  }
}
