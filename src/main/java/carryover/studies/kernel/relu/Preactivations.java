package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelDetails;
import carryover.studies.meanfield.Points;
import java.util.Arrays;

/**
 * What the preactivations of all neurons at some points look like, collected block by block. Each
 * is taken in units of its point's spread at the start, ‖x‖/√D.
 */
final class Preactivations {
  private final int stride;
  private final int points;
  private final double[] scale;
  private final double[][] powers;
  private final double[] counts = new double[KernelDetails.BINS];
  private long neurons;

  /**
   * @param points as many as there are rows in each block; the first {@link
   *     KernelDetails#HISTOGRAM_POINTS} are looked at
   */
  Preactivations(Points points) {
    stride = points.count();
    this.points = Math.min(stride, KernelDetails.HISTOGRAM_POINTS);
    scale = new double[this.points];
    for (int mu = 0; mu < this.points; mu++) {
      scale[mu] = 1 / Math.sqrt(points.squaredScale(mu));
    }
    powers = new double[this.points][4];
  }

  /** Adds the neurons of a block: {@code h} point by point for each neuron. */
  void add(int count, double[] h) {
    neurons += count;
    double bins = KernelDetails.BINS / (2 * KernelDetails.REACH);
    for (int i = 0; i < count; i++) {
      for (int mu = 0; mu < points; mu++) {
        double value = h[i * stride + mu] * scale[mu];
        double square = value * value;
        double[] sums = powers[mu];
        sums[0] += value;
        sums[1] += square;
        sums[2] += square * value;
        sums[3] += square * square;
        int bin = (int) Math.floor((value + KernelDetails.REACH) * bins);
        counts[Math.max(0, Math.min(KernelDetails.BINS - 1, bin))]++;
      }
    }
  }

  /** Mean over neurons at each point. */
  double[] means() {
    return Arrays.stream(powers).mapToDouble(sums -> sums[0] / neurons).toArray();
  }

  /** Variance over neurons at each point. */
  double[] variances() {
    return Arrays.stream(powers).mapToDouble(this::variance).toArray();
  }

  /** Variance over neurons, mean over points. */
  double variance() {
    double sum = 0;
    for (double[] moments : powers) {
      sum += variance(moments);
    }
    return sum / points;
  }

  private double variance(double[] sums) {
    double mean = sums[0] / neurons;
    return sums[1] / neurons - mean * mean;
  }

  /** Fourth central moment over the squared variance, mean over points. */
  double kurtosis() {
    double sum = 0;
    for (double[] sums : powers) {
      double mean = sums[0] / neurons;
      double fourth =
          sums[3] / neurons
              - 4 * mean * sums[2] / neurons
              + 6 * mean * mean * sums[1] / neurons
              - 3 * mean * mean * mean * mean;
      sum += fourth / (variance(sums) * variance(sums));
    }
    return sum / points;
  }

  /** Density over the bins of {@link KernelDetails#HISTOGRAM}. */
  double[] histogram() {
    double[] density = counts.clone();
    double width = 2 * KernelDetails.REACH / KernelDetails.BINS;
    for (int bin = 0; bin < density.length; bin++) {
      density[bin] /= width * neurons * points;
    }
    return density;
  }
}
