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

  /** Takes away what weight decay takes: each filter keeps a share. */
  void shrink(double[] kept) {
    int n = labels.length;
    for (int k = 0; k < signal.length; k++) {
      signal[k] *= kept[k];
      for (int i = 0; i < n; i++) {
        noise[k * n + i] *= kept[k];
      }
    }
  }

  /**
   * A copy for filters that come from those of this ledger.
   *
   * @param sources for each filter the one it is a copy of; negative for none, whose part is zero
   */
  DirectLedger inherit(int[] sources) {
    int n = labels.length;
    double[] keptSignal = new double[signal.length];
    double[] keptNoise = new double[noise.length];
    for (int k = 0; k < sources.length; k++) {
      if (sources[k] >= 0) {
        keptSignal[k] = signal[sources[k]];
        System.arraycopy(noise, sources[k] * n, keptNoise, k * n, n);
      }
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
