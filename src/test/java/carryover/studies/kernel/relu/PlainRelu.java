package carryover.studies.kernel.relu;

import carryover.numeric.RandomStreams;
import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Task;
import java.util.Arrays;

/**
 * The ReLU mode to the letter (docs/model-adaptive-kernel.md §2–3): loops over samples and neurons
 * in double precision, the tangent kernel written out. Shares nothing with the engine but the
 * random numbers.
 */
final class PlainRelu {
  private final KernelSetting setting;
  private final int d;
  private final double[][] x1;
  private final double[][] x2;
  private final double[][] fresh;
  private final double[][] startWeights;
  private final double[] startReadout;
  private final double[] freshReadout;

  PlainRelu(KernelSetting setting, long seed) {
    this.setting = setting;
    d = setting.dimension();
    RandomStreams streams = new RandomStreams(seed);
    x1 = rows(streams, Streams.SOURCE_SAMPLES, setting.upstreamSamples());
    x2 = rows(streams, Streams.TARGET_SAMPLES, setting.downstreamSamples());
    fresh = rows(streams, Streams.TEST_POINTS, 1000);
    startWeights = rows(streams, Streams.START_WEIGHTS, setting.width());
    startReadout = streams.normals(Streams.START_READOUT, 0, setting.width());
    freshReadout = streams.normals(Streams.FRESH_READOUT, 0, setting.width());
  }

  private double[][] rows(RandomStreams streams, int stream, int count) {
    double[] all = streams.normals(stream, 0, count * d);
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = Arrays.copyOfRange(all, i * d, (i + 1) * d);
    }
    return rows;
  }

  /** Test losses at the ends of source, transfer and scratch. */
  record Ends(double source, double transfer, double scratch) {}

  Ends ends() {
    Net source = new Net(startWeights, startReadout);
    double sourceLoss =
        train(source, x1, setting.source(), 1, setting.gamma1(), setting.upstreamSteps(), true);
    Net transfer =
        new Net(source.w, setting.readout() == InheritedReadout.RESET ? freshReadout : source.z);
    double transferLoss = downstream(transfer, setting.readout() != InheritedReadout.PLAIN);
    return new Ends(
        sourceLoss, transferLoss, downstream(new Net(startWeights, startReadout), true));
  }

  private double downstream(Net net, boolean subtracts) {
    return train(
        net,
        x2,
        setting.target(),
        setting.overlap(),
        setting.gamma2(),
        setting.downstreamSteps(),
        subtracts);
  }

  private double label(Task task, double cosine, double[] x) {
    return task.label(cosine * x[0] + Math.sqrt(1 - cosine * cosine) * x[1]);
  }

  private double train(
      Net net, double[][] x, Task task, double cosine, double gamma, int steps, boolean subtracts) {
    Net start = new Net(net.w, net.z);
    double scale = 1 / (gamma * setting.width());
    int p = x.length;
    double[] v = new double[p];
    Arrays.fill(v, 1 / Math.sqrt(p));
    double rate = 0;
    double before = Double.POSITIVE_INFINITY;
    for (int step = 0; step < steps; step++) {
      double[] delta = new double[p];
      double square = 0;
      for (int mu = 0; mu < p; mu++) {
        double f = net.sum(x[mu]) - (subtracts ? start.sum(x[mu]) : 0);
        delta[mu] = label(task, cosine, x[mu]) - f * scale;
        square += delta[mu] * delta[mu] / p;
      }
      if (square < 1e-9) {
        break;
      }
      boolean due = step % (step < 200 ? 5 : 25) == 0 || square > before;
      if (due || step < 5) {
        double[][] kernel = net.tangent(x);
        double greatest = 0;
        for (int product = 0; product < (step == 0 ? 6 : 2); product++) {
          double[] next = new double[p];
          double norm = 0;
          for (int mu = 0; mu < p; mu++) {
            for (int nu = 0; nu < p; nu++) {
              next[mu] += kernel[mu][nu] * v[nu] / p;
            }
            norm += next[mu] * next[mu];
          }
          greatest = Math.sqrt(norm);
          for (int mu = 0; mu < p; mu++) {
            v[mu] = next[mu] / greatest;
          }
        }
        if (due || rate * greatest > 4) {
          rate = Math.min(setting.learningRate(), 0.5 / greatest);
        }
      }
      before = square;
      net.step(x, delta, rate * gamma / p);
    }
    double loss = 0;
    for (double[] point : fresh) {
      double f = (net.sum(point) - (subtracts ? start.sum(point) : 0)) * scale;
      double error = f - label(task, cosine, point);
      loss += error * error / fresh.length;
    }
    return loss;
  }

  private final class Net {
    private final double[][] w;
    private final double[] z;

    Net(double[][] w, double[] z) {
      this.w = Arrays.stream(w).map(double[]::clone).toArray(double[][]::new);
      this.z = z.clone();
    }

    double h(int i, double[] x) {
      double sum = 0;
      for (int k = 0; k < d; k++) {
        sum += w[i][k] * x[k];
      }
      return sum / Math.sqrt(d);
    }

    double sum(double[] x) {
      double sum = 0;
      for (int i = 0; i < z.length; i++) {
        sum += z[i] * Math.max(h(i, x), 0);
      }
      return sum;
    }

    void step(double[][] x, double[] delta, double factor) {
      for (int i = 0; i < z.length; i++) {
        double[] change = new double[d];
        double readout = 0;
        for (int mu = 0; mu < x.length; mu++) {
          double h = h(i, x[mu]);
          if (h > 0) {
            readout += delta[mu] * h;
            for (int k = 0; k < d; k++) {
              change[k] += delta[mu] * z[i] * x[mu][k] / Math.sqrt(d);
            }
          }
        }
        for (int k = 0; k < d; k++) {
          w[i][k] += factor * change[k];
        }
        z[i] += factor * readout;
      }
    }

    /** (1/N) Σᵢ [φφ′ + z² φ′φ′ x·x′/D]. */
    double[][] tangent(double[][] x) {
      int p = x.length;
      double[][] kernel = new double[p][p];
      for (int i = 0; i < z.length; i++) {
        double[] h = new double[p];
        for (int mu = 0; mu < p; mu++) {
          h[mu] = Math.max(h(i, x[mu]), 0);
        }
        for (int mu = 0; mu < p; mu++) {
          for (int nu = 0; h[mu] > 0 && nu < p; nu++) {
            if (h[nu] > 0) {
              double inner = 0;
              for (int k = 0; k < d; k++) {
                inner += x[mu][k] * x[nu][k] / d;
              }
              kernel[mu][nu] += (h[mu] * h[nu] + z[i] * z[i] * inner) / z.length;
            }
          }
        }
      }
      return kernel;
    }
  }
}
