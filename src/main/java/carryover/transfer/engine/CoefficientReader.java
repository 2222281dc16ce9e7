package carryover.transfer.engine;

import carryover.transfer.Coefficients;
import carryover.transfer.FilterCoefficients;
import java.util.Arrays;

/** Reads the coefficients of docs/model.md §4 off an arm, accumulated from the updates. */
final class CoefficientReader {
  private final Descent descent;
  private final StartState.History history;
  private final boolean upstream;
  private final double sharedSquaredNorm;
  private final double ownSquaredNorm;
  private final int filters;
  private final int samples;
  private final double[] ownSum;
  private final double[] ownMax;

  /**
   * @param upstream whether the arm trains on Task 1, so that its signal is u + v1 and its ρ are ρ₁
   * @param sharedSquaredNorm ‖u‖²
   * @param ownSquaredNorm ‖v1‖² upstream, ‖v2‖² downstream
   */
  CoefficientReader(
      Descent descent,
      StartState.History history,
      boolean upstream,
      double sharedSquaredNorm,
      double ownSquaredNorm) {
    this.descent = descent;
    this.history = history;
    this.upstream = upstream;
    this.sharedSquaredNorm = sharedSquaredNorm;
    this.ownSquaredNorm = ownSquaredNorm;
    filters = descent.filters();
    samples = descent.task().samples();
    ownSum = new double[samples];
    ownMax = new double[samples];
  }

  /** Means and maxima over the filters. */
  Coefficients summary() {
    Spread live = new Spread();
    Spread carried = new Spread();
    Spread both = new Spread();
    Spread carriedRho = new Spread();
    for (int f = 0; f < filters; f++) {
      live.add(live(f));
      carried.add(history.signal()[f]);
      both.add(live(f) + history.signal()[f]);
      int pairs = history.ownSamples()[f];
      carriedRho.add(pairs * history.rhoOwnMean()[f], history.rhoOwnMax()[f], pairs);
    }
    Spread own = liveRho();
    return upstream
        ? new Coefficients(
            both.mean() * sharedSquaredNorm,
            both.max() * sharedSquaredNorm,
            live.mean() * ownSquaredNorm,
            live.max() * ownSquaredNorm,
            0,
            0,
            own.mean(),
            own.max(),
            0,
            0)
        : new Coefficients(
            both.mean() * sharedSquaredNorm,
            both.max() * sharedSquaredNorm,
            carried.mean() * history.specificSquaredNorm(),
            carried.max() * history.specificSquaredNorm(),
            live.mean() * ownSquaredNorm,
            live.max() * ownSquaredNorm,
            carriedRho.mean(),
            carriedRho.max(),
            own.mean(),
            own.max());
  }

  /** The same, filter by filter. */
  FilterCoefficients filters() {
    double[] gammaU = new double[filters];
    double[] live = new double[filters];
    double[] carried = new double[filters];
    double[] rho = new double[filters];
    for (int f = 0; f < filters; f++) {
      gammaU[f] = (live(f) + history.signal()[f]) * sharedSquaredNorm;
      live[f] = live(f) * ownSquaredNorm;
      carried[f] = history.signal()[f] * history.specificSquaredNorm();
      rho[f] = rhoOwn(f).mean();
    }
    return upstream
        ? new FilterCoefficients(gammaU, live, new double[filters], rho, new double[filters])
        : new FilterCoefficients(gammaU, carried, live, history.rhoOwnMean(), rho);
  }

  /** What the filters carry into the next task. */
  StartState.History history() {
    double[] signal = new double[filters];
    double[] mean = new double[filters];
    double[] max = new double[filters];
    int[] samplesOfOwnClass = new int[filters];
    for (int f = 0; f < filters; f++) {
      signal[f] = live(f);
      Spread own = rhoOwn(f);
      mean[f] = own.mean();
      max[f] = own.max();
      samplesOfOwnClass[f] = own.count;
    }
    return new StartState.History(signal, mean, max, samplesOfOwnClass, ownSquaredNorm);
  }

  private double live(int filter) {
    return descent.sign(filter) * descent.signalMultiple[filter];
  }

  /** ρ over all pairs of a filter and a sample of its own class; sample by sample for speed. */
  private Spread liveRho() {
    Spread spread = new Spread();
    double[] norms = descent.task().noiseSquaredNorms();
    double[] labels = descent.task().labels();
    for (int sign = 1; sign >= -1; sign -= 2) {
      Arrays.fill(ownSum, 0);
      Arrays.fill(ownMax, 0);
      int first = sign > 0 ? 0 : filters / 2;
      for (int f = first; f < first + filters / 2; f++) {
        addTo(ownSum, descent.coefficients, f * samples);
        raise(ownMax, descent.coefficients, f * samples);
      }
      for (int i = 0; i < samples; i++) {
        if (labels[i] == sign) {
          spread.add(ownSum[i] * norms[i], ownMax[i] * norms[i], filters / 2);
        }
      }
    }
    return spread;
  }

  private Spread rhoOwn(int filter) {
    Spread spread = new Spread();
    double[] norms = descent.task().noiseSquaredNorms();
    double sign = descent.sign(filter);
    for (int i = 0; i < samples; i++) {
      if (descent.task().labels()[i] == sign) {
        spread.add(descent.coefficients[filter * samples + i] * norms[i]);
      }
    }
    return spread;
  }

  private static void addTo(double[] sums, double[] values, int from) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[from + i];
    }
  }

  private static void raise(double[] greatest, double[] values, int from) {
    for (int i = 0; i < greatest.length; i++) {
      greatest[i] = Math.max(greatest[i], values[from + i]);
    }
  }

  /** Running mean and maximum; both 0 when nothing was added. */
  private static final class Spread {
    private double sum;
    private double max = Double.NEGATIVE_INFINITY;
    private int count;

    void add(double value) {
      add(value, value, 1);
    }

    void add(double partSum, double partMax, int partCount) {
      sum += partSum;
      max = Math.max(max, partMax);
      count += partCount;
    }

    double mean() {
      return count == 0 ? 0 : sum / count;
    }

    double max() {
      return count == 0 ? 0 : max;
    }
  }
}
