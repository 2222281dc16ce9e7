package carryover.studies.cnn.direct;

/**
 * What the updates of one task have added to each of 2m filters: multiples of the task's signal
 * (length 2m) and of its noise vectors (N×2m, filter after filter). Mutable; owned by one arm.
 */
final class DirectLedger {
  private final double[] labels;
  private final double[] noiseSquares;
  private final double[] signal;
  private final double[] noise;

  DirectLedger(double[] labels, double[] noiseSquares, int filters) {
    this(labels, noiseSquares, new double[filters], new double[filters * labels.length]);
  }

  /** Of a task that was never trained on. */
  static DirectLedger empty(int filters) {
    return new DirectLedger(new double[0], new double[0], filters);
  }

  private DirectLedger(double[] labels, double[] noiseSquares, double[] signal, double[] noise) {
    this.labels = labels;
    this.noiseSquares = noiseSquares;
    this.signal = signal;
    this.noise = noise;
  }

  /** Books one update. */
  void add(double[] signalStep, double[] noiseStep) {
    for (int k = 0; k < signal.length; k++) {
      signal[k] += signalStep[k];
    }
    for (int e = 0; e < noise.length; e++) {
      noise[e] += noiseStep[e];
    }
  }

  /** A copy with only the first {@code inherited} filters of each sign; the others at zero. */
  DirectLedger inherit(int inherited) {
    int n = labels.length;
    int m = signal.length / 2;
    double[] keptSignal = new double[signal.length];
    double[] keptNoise = new double[noise.length];
    for (int first : new int[] {0, m}) {
      System.arraycopy(signal, first, keptSignal, first, inherited);
      System.arraycopy(noise, first * n, keptNoise, first * n, inherited * n);
    }
    return new DirectLedger(labels, noiseSquares, keptSignal, keptNoise);
  }

  int samples() {
    return labels.length;
  }

  double label(int sample) {
    return labels[sample];
  }

  /** Accumulated multiple of the signal in filter k. */
  double signal(int k) {
    return signal[k];
  }

  /** ρ: the accumulated multiple of ξ_i in filter k, times ‖ξ_i‖². */
  double rho(int k, int i) {
    return noise[k * labels.length + i] * noiseSquares[i];
  }
}
