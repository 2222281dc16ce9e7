package carryover.studies.cnn.fast;

import carryover.numeric.RandomStreams;
import java.util.Arrays;

/** A two-layer ReLU network under gradient descent, as docs/model.md §2 writes it down. */
final class PlainNetwork {
  final double[][] weights;
  final double[] signal;
  final double[] labels;
  final double[][] noise;

  /** Accumulated multiples of the signal, and of each noise vector, in each filter. */
  final double[] signalMultiples;

  final double[][] noiseMultiples;

  /** What decay has left of each filter's start. */
  final double[] startShare;

  private final double[][] start;
  private final double rate;
  private final Decay decay;

  /** Of each filter in units of the rate. */
  private final double[] ownRates;

  /** Weight decay λ, to zero or to the start. */
  record Decay(double strength, boolean towardsStart) {}

  PlainNetwork(
      double[][] weights,
      double[] signal,
      double[] labels,
      double[][] noise,
      double rate,
      Decay decay,
      double[] ownRates) {
    this.decay = decay;
    this.ownRates = ownRates;
    start = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
    startShare = new double[weights.length];
    Arrays.fill(startShare, 1);
    this.weights = weights;
    this.signal = signal;
    this.labels = labels;
    this.noise = noise;
    this.rate = rate;
    signalMultiples = new double[weights.length];
    noiseMultiples = new double[weights.length][labels.length];
  }

  double margin(int i) {
    return labels[i] * output(labels[i], noise[i]);
  }

  double loss() {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += Math.log1p(Math.exp(-margin(i)));
    }
    return sum / labels.length;
  }

  double trainAccuracy() {
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += margin(i) > 0 ? 1 : 0;
    }
    return right / (double) labels.length;
  }

  void step() {
    int n = labels.length;
    int m = weights.length / 2;
    double[] slopes = new double[n];
    for (int i = 0; i < n; i++) {
      slopes[i] = -1 / (1 + Math.exp(margin(i)));
    }
    for (int f = 0; f < weights.length; f++) {
      double onSignal = dot(weights[f], signal);
      double[] old = weights[f].clone();
      decay(f);
      for (int i = 0; i < n; i++) {
        double factor = -rate * ownRates[f] / (n * m) * slopes[i] * sign(f);
        if (labels[i] * onSignal > 0) {
          add(factor, signal, weights[f]);
          signalMultiples[f] += factor;
        }
        if (dot(old, noise[i]) > 0) {
          add(factor * labels[i], noise[i], weights[f]);
          noiseMultiples[f][i] += factor * labels[i];
        }
      }
    }
  }

  private void decay(int f) {
    double lost = rate * ownRates[f] * decay.strength();
    for (int k = 0; k < weights[f].length; k++) {
      weights[f][k] -= lost * (weights[f][k] - (decay.towardsStart() ? start[f][k] : 0));
    }
    signalMultiples[f] -= lost * signalMultiples[f];
    for (int i = 0; i < labels.length; i++) {
      noiseMultiples[f][i] -= lost * noiseMultiples[f][i];
    }
    startShare[f] -= decay.towardsStart() ? 0 : lost * startShare[f];
  }

  /**
   * Share of right answers to fresh samples, each noise vector with both labels.
   *
   * @param overlap what is left of the noise along the task's own signals
   * @param own their coordinates
   */
  double testAccuracy(int vectors, double scale, long seed, double overlap, int... own) {
    RandomStreams random = new RandomStreams(seed);
    int right = 0;
    for (int k = 0; k < vectors; k++) {
      double[] fresh = random.normals(100, k, signal.length);
      for (int j = 0; j < fresh.length; j++) {
        fresh[j] *= scale;
      }
      for (int j : own) {
        fresh[j] *= overlap;
      }
      right += output(1, fresh) > 0 ? 1 : 0;
      right += output(-1, fresh) < 0 ? 1 : 0;
    }
    return right / (2.0 * vectors);
  }

  int sign(int filter) {
    return filter < weights.length / 2 ? 1 : -1;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private double output(double label, double[] patch) {
    double sum = 0;
    for (int f = 0; f < weights.length; f++) {
      double onSignal = Math.max(0, label * dot(weights[f], signal));
      sum += sign(f) * (onSignal + Math.max(0, dot(weights[f], patch)));
    }
    return 2 * sum / weights.length;
  }

  private static void add(double factor, double[] vector, double[] target) {
    for (int k = 0; k < target.length; k++) {
      target[k] += factor * vector[k];
    }
  }
}
