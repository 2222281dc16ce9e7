package carryover.studies.images.mlp;

/** The mean-field network and its descent, written out neuron by neuron in double precision. */
final class PlainMeanField {
  private final double[][] w;
  private final double[] z;
  private final double gamma;
  private final double[][] startWeights;
  private final double[] startReadout;

  /**
   * @param subtracts whether what it answers at first is subtracted
   */
  PlainMeanField(double[][] weights, double[] readout, double gamma, boolean subtracts) {
    w = copy(weights);
    z = readout.clone();
    this.gamma = gamma;
    startWeights = copy(weights);
    startReadout = subtracts ? readout.clone() : new double[readout.length];
  }

  double[][] weights() {
    return w;
  }

  double[] readout() {
    return z;
  }

  double answer(double[] x) {
    return (sum(w, z, x) - sum(startWeights, startReadout, x)) / (gamma * z.length);
  }

  double loss(double[][] x, double[] y) {
    double sum = 0;
    for (int mu = 0; mu < x.length; mu++) {
      sum += Math.pow(answer(x[mu]) - y[mu], 2) / x.length;
    }
    return sum;
  }

  double accuracy(double[][] x, double[] y) {
    double right = 0;
    for (int mu = 0; mu < x.length; mu++) {
      double margin = answer(x[mu]) * y[mu];
      right += margin > 0 ? 1 : margin == 0 ? 0.5 : 0;
    }
    return right / x.length;
  }

  /** W ← W + (ηγ/P) Σ Δ z φ′(h) x/√D, z ← z + (ηγ/P) Σ Δ φ(h). */
  void step(double[][] x, double[] y, double rate) {
    double factor = rate * gamma / x.length;
    double[] errors = new double[x.length];
    for (int mu = 0; mu < x.length; mu++) {
      errors[mu] = y[mu] - answer(x[mu]);
    }
    for (int i = 0; i < z.length; i++) {
      double[] before = w[i].clone();
      double readout = z[i];
      for (int mu = 0; mu < x.length; mu++) {
        double h = preactivation(before, x[mu]);
        if (h > 0) {
          z[i] += factor * errors[mu] * h;
          for (int d = 0; d < before.length; d++) {
            w[i][d] += factor * errors[mu] * readout * x[mu][d] / Math.sqrt(before.length);
          }
        }
      }
    }
  }

  private static double sum(double[][] weights, double[] readout, double[] x) {
    double sum = 0;
    for (int i = 0; i < readout.length; i++) {
      sum += readout[i] * Math.max(preactivation(weights[i], x), 0);
    }
    return sum;
  }

  private static double preactivation(double[] w, double[] x) {
    double h = 0;
    for (int d = 0; d < x.length; d++) {
      h += w[d] * x[d] / Math.sqrt(x.length);
    }
    return h;
  }

  private static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }
}
