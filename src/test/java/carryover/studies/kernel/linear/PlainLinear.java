package carryover.studies.kernel.linear;

import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.KernelSetting;
import java.util.Random;

/**
 * The linear mode to the letter (docs/model-adaptive-kernel.md §1–4): draws all samples in R^D and
 * solves for every arm, with none of the reductions of the engine.
 */
final class PlainLinear {
  private final KernelSetting setting;
  private final double[][] x2;
  private final double[] learned;
  private final double[] source;
  private final double[] noise;
  private final double[] target;

  PlainLinear(KernelSetting setting, long seed) {
    this.setting = setting;
    Random random = new Random(seed);
    int d = setting.dimension();
    source = unit(normals(random, d));
    double[][] x1 = samples(random, setting.linearUpstreamSamples(), d);
    learned = x1.length < d ? interpolate(x1, times(x1, source)) : source.clone();
    noise = unit(without(learned, source));
    double[] fresh = unit(without(without(normals(random, d), source), noise));
    double rest =
        Math.sqrt(
            Math.max(
                0, 1 - setting.alphaS() * setting.alphaS() - setting.alphaG() * setting.alphaG()));
    target = new double[d];
    for (int i = 0; i < d; i++) {
      target[i] = setting.alphaS() * source[i] + setting.alphaG() * noise[i] + rest * fresh[i];
    }
    x2 = samples(random, setting.linearDownstreamSamples(), d);
  }

  double sourceLoss() {
    return distance(learned, source);
  }

  private double learnedSquaredNorm() {
    return Math.min(1, dot(learned, learned));
  }

  /** M = I + C in full. */
  double[][] frozenKernel() {
    FeatureKernel c = FeatureKernel.of(setting, learnedSquaredNorm());
    int d = setting.dimension();
    double[][] m = new double[d][d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        m[i][j] = (i == j ? 1 : 0) + c.between(source[i], noise[i], source[j], noise[j]);
      }
    }
    return m;
  }

  double probeLoss() {
    return readoutLoss(identity(setting.dimension()), 1);
  }

  double frozenLoss() {
    return readoutLoss(frozenKernel(), FeatureKernel.of(setting, learnedSquaredNorm()).greatest());
  }

  private double readoutLoss(double[][] m, double greatest) {
    int p = x2.length;
    double lambda = setting.relativeRidge() * greatest;
    double[][] mx = new double[p][];
    for (int i = 0; i < p; i++) {
      mx[i] = times(m, x2[i]);
    }
    double[][] k = new double[p][p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        k[i][j] = dot(x2[i], mx[j]) + (i == j ? lambda * p : 0);
      }
    }
    double[] y = times(x2, target);
    double[] a = setting.readoutSteps().isEmpty() ? solve(k, y) : descend(k, y);
    double[] fitted = new double[setting.dimension()];
    for (int i = 0; i < p; i++) {
      add(fitted, a[i], mx[i]);
    }
    return distance(fitted, target);
  }

  private double[] descend(double[][] k, double[] y) {
    double[] v = y.clone();
    double greatest = 0;
    for (int i = 0; i < 3000; i++) {
      v = unit(v);
      double[] next = times(k, v);
      greatest = dot(v, next);
      v = next;
    }
    double[] a = new double[y.length];
    for (int step = 0; step < setting.readoutSteps().orElseThrow(); step++) {
      double[] left = y.clone();
      add(left, -1, times(k, a));
      add(a, 1 / greatest, left);
    }
    return a;
  }

  /** All layers by the flow of §4 in R^D, with RK4 in small steps. */
  double allLayersLoss(boolean scratch) {
    int d = setting.dimension();
    double gamma2 = setting.gamma2();
    double[] b = new double[d];
    if (!scratch) {
      add(b, setting.gamma1(), learned);
    }
    double[] base = setting.readout() == InheritedReadout.PLAIN ? new double[d] : b.clone();
    for (int step = 0; step < 6000; step++) {
      double h = 0.2 / (1 + Math.sqrt(1 + dot(b, b)));
      double[] k1 = velocity(b, base, gamma2);
      double[] k2 = velocity(moved(b, h / 2, k1), base, gamma2);
      double[] k3 = velocity(moved(b, h / 2, k2), base, gamma2);
      double[] k4 = velocity(moved(b, h, k3), base, gamma2);
      for (int i = 0; i < d; i++) {
        b[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    double[] fitted = new double[d];
    add(fitted, 1 / gamma2, b);
    add(fitted, -1 / gamma2, base);
    return distance(fitted, target);
  }

  /** γ₂·dβ̂/dt = (M + qI) Xᵀ(y − Xβ̂)/P, up to a factor of time. */
  private double[] velocity(double[] b, double[] base, double gamma2) {
    double[] force = new double[b.length];
    double[] wanted = base.clone();
    add(wanted, gamma2, target);
    add(wanted, -1, b);
    for (double[] x : x2) {
      add(force, dot(x, wanted) / x2.length, x);
    }
    double square = dot(b, b);
    double q = Math.sqrt(1 + square);
    double[] velocity = new double[b.length];
    add(velocity, 1 + q, force);
    if (square > 0) {
      add(velocity, (q - 1) * dot(b, force) / square, b);
    }
    return velocity;
  }

  private static double[] moved(double[] b, double h, double[] k) {
    double[] sum = b.clone();
    add(sum, h, k);
    return sum;
  }

  private static double[] interpolate(double[][] x, double[] y) {
    double[][] gram = new double[x.length][x.length];
    for (int i = 0; i < x.length; i++) {
      gram[i] = times(x, x[i]);
    }
    double[] a = solve(gram, y);
    double[] fitted = new double[x[0].length];
    for (int i = 0; i < x.length; i++) {
      add(fitted, a[i], x[i]);
    }
    return fitted;
  }

  /** Gauss's elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] m = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = java.util.Arrays.copyOf(matrix[i], n + 1);
      m[i][n] = right[i];
    }
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int i = c + 1; i < n; i++) {
        pivot = Math.abs(m[i][c]) > Math.abs(m[pivot][c]) ? i : pivot;
      }
      double[] row = m[pivot];
      m[pivot] = m[c];
      m[c] = row;
      for (int i = c + 1; i < n; i++) {
        add(m[i], -m[i][c] / row[c], row);
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = m[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= m[i][j] * x[j];
      }
      x[i] = sum / m[i][i];
    }
    return x;
  }

  private static double[][] identity(int d) {
    double[][] m = new double[d][d];
    for (int i = 0; i < d; i++) {
      m[i][i] = 1;
    }
    return m;
  }

  private static double[][] samples(Random random, int count, int d) {
    double[][] x = new double[count][];
    for (int i = 0; i < count; i++) {
      x[i] = normals(random, d);
    }
    return x;
  }

  private static double[] normals(Random random, int d) {
    return random.doubles(d).map(u -> random.nextGaussian()).toArray();
  }

  private static double[] without(double[] x, double[] unit) {
    double[] rest = x.clone();
    add(rest, -dot(x, unit), unit);
    return rest;
  }

  /** The vector itself when there is nothing of it. */
  private static double[] unit(double[] x) {
    double norm = Math.sqrt(dot(x, x));
    double[] scaled = new double[x.length];
    add(scaled, norm < 1e-12 ? 0 : 1 / norm, x);
    return scaled;
  }

  private static double[] times(double[][] m, double[] x) {
    double[] product = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      product[i] = dot(m[i], x);
    }
    return product;
  }

  private static void add(double[] x, double factor, double[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] += factor * y[i];
    }
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static double distance(double[] x, double[] y) {
    double[] difference = x.clone();
    add(difference, -1, y);
    return dot(difference, difference);
  }
}
