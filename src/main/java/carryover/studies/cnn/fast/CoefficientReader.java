package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.FilterCoefficients;
import carryover.studies.cnn.SignedCoefficients;
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
  private final CancellationPoint cancellationPoint;
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
      double ownSquaredNorm,
      CancellationPoint cancellationPoint) {
    this.cancellationPoint = cancellationPoint;
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

  /**
   * Reads the state of the descent.
   *
   * @param filter whether the coefficients are wanted filter by filter, too
   */
  Reading read(boolean filter) {
    Part plus = part(1, 0);
    Part minus = part(-1, filters / 2);
    return new Reading(
        summary(plus.and(minus)),
        new SignedCoefficients(summary(plus), summary(minus)),
        filter ? filters() : null);
  }

  /** What a {@link carryover.study.Sample} holds of the coefficients. */
  record Reading(Coefficients all, SignedCoefficients bySign, FilterCoefficients filters) {}

  private Coefficients summary(Part part) {
    Spread both = part.both;
    Spread live = part.live;
    Spread carried = part.carried;
    return upstream
        ? new Coefficients(
            both.mean() * sharedSquaredNorm,
            both.max() * sharedSquaredNorm,
            live.mean() * ownSquaredNorm,
            live.max() * ownSquaredNorm,
            0,
            0,
            part.rho.mean(),
            part.rho.max(),
            0,
            0)
        : new Coefficients(
            both.mean() * sharedSquaredNorm,
            both.max() * sharedSquaredNorm,
            carried.mean() * history.specificSquaredNorm(),
            carried.max() * history.specificSquaredNorm(),
            live.mean() * ownSquaredNorm,
            live.max() * ownSquaredNorm,
            part.carriedRho.mean(),
            part.carriedRho.max(),
            part.rho.mean(),
            part.rho.max());
  }

  /** The filters of one sign, from the first of them on. */
  private Part part(int sign, int first) {
    Part part = new Part(new Spread(), new Spread(), new Spread(), new Spread(), rho(sign, first));
    for (int f = first; f < first + filters / 2; f++) {
      part.live.add(live(f));
      part.carried.add(carried(f));
      part.both.add(live(f) + carried(f));
      int pairs = history.ownSamples()[f];
      part.carriedRho.add(pairs * carriedRho(f), greatestCarriedRho(f), pairs);
    }
    return part;
  }

  /** The same, filter by filter. */
  private FilterCoefficients filters() {
    double[] gammaU = new double[filters];
    double[] live = new double[filters];
    double[] carried = new double[filters];
    double[] rho = new double[filters];
    double[] carriedRho = new double[filters];
    for (int f = 0; f < filters; f++) {
      gammaU[f] = (live(f) + carried(f)) * sharedSquaredNorm;
      live[f] = live(f) * ownSquaredNorm;
      carried[f] = carried(f) * history.specificSquaredNorm();
      carriedRho[f] = carriedRho(f);
      rho[f] = rhoOwn(f).mean();
    }
    return upstream
        ? new FilterCoefficients(gammaU, live, new double[filters], rho, new double[filters])
        : new FilterCoefficients(gammaU, carried, live, carriedRho, rho);
  }

  /** What the filters carry into the next task. */
  StartState.History history() {
    double[] signal = new double[filters];
    double[] mean = new double[filters];
    double[] min = new double[filters];
    double[] max = new double[filters];
    int[] samplesOfOwnClass = new int[filters];
    for (int f = 0; f < filters; f++) {
      signal[f] = live(f);
      Spread own = rhoOwn(f);
      mean[f] = own.mean();
      min[f] = own.min();
      max[f] = own.max();
      samplesOfOwnClass[f] = own.count;
    }
    return new StartState.History(signal, mean, min, max, samplesOfOwnClass, ownSquaredNorm);
  }

  /** What is left of the multiple of μ₁; it shrinks with the start that brought it. */
  private double carried(int filter) {
    return descent.startShare[filter] * history.signal()[filter];
  }

  private double carriedRho(int filter) {
    return descent.startShare[filter] * history.rhoOwnMean()[filter];
  }

  /** A step that is too large for its decay turns the sign of what is left. */
  private double greatestCarriedRho(int filter) {
    double left = descent.startShare[filter];
    return left * (left < 0 ? history.rhoOwnMin() : history.rhoOwnMax())[filter];
  }

  private double live(int filter) {
    return descent.sign(filter) * descent.signalMultiple[filter];
  }

  /** ρ over the pairs of a filter and a sample of one sign; sample by sample for speed. */
  private Spread rho(int sign, int first) {
    Spread spread = new Spread();
    double[] norms = descent.task().noiseSquaredNorms();
    double[] labels = descent.task().labels();
    Arrays.fill(ownSum, 0);
    Arrays.fill(ownMax, 0);
    for (int f = first; f < first + filters / 2; f++) {
      cancellationPoint.before(2L * samples);
      addTo(ownSum, descent.coefficients()[f]);
      raise(ownMax, descent.coefficients()[f]);
    }
    for (int i = 0; i < samples; i++) {
      if (labels[i] == sign) {
        spread.add(ownSum[i] * norms[i], ownMax[i] * norms[i], filters / 2);
      }
    }
    return spread;
  }

  private Spread rhoOwn(int filter) {
    Spread spread = new Spread();
    double[] norms = descent.task().noiseSquaredNorms();
    double sign = descent.sign(filter);
    cancellationPoint.before(2L * samples);
    for (int i = 0; i < samples; i++) {
      if (descent.task().labels()[i] == sign) {
        spread.add(descent.coefficients()[filter][i] * norms[i]);
      }
    }
    return spread;
  }

  private static void addTo(double[] sums, double[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  private static void raise(double[] greatest, double[] values) {
    for (int i = 0; i < greatest.length; i++) {
      greatest[i] = Math.max(greatest[i], values[i]);
    }
  }

  /** Accumulated multiples of the signals, here, before and together, and ρ, before and here. */
  private record Part(Spread live, Spread carried, Spread both, Spread carriedRho, Spread rho) {
    Part and(Part other) {
      return new Part(
          live.and(other.live),
          carried.and(other.carried),
          both.and(other.both),
          carriedRho.and(other.carriedRho),
          rho.and(other.rho));
    }
  }

  /** Running mean, minimum and maximum; all 0 when nothing was added. */
  private static final class Spread {
    private double sum;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private int count;

    void add(double value) {
      add(value, value, 1);
    }

    void add(double partSum, double partMax, int partCount) {
      add(partSum, partMax, partMax, partCount);
    }

    void add(double partSum, double partMin, double partMax, int partCount) {
      sum += partSum;
      min = Math.min(min, partMin);
      max = Math.max(max, partMax);
      count += partCount;
    }

    Spread and(Spread other) {
      Spread all = new Spread();
      all.add(sum, min, max, count);
      all.add(other.sum, other.min, other.max, other.count);
      return all;
    }

    double mean() {
      return count == 0 ? 0 : sum / count;
    }

    double min() {
      return count == 0 ? 0 : min;
    }

    double max() {
      return count == 0 ? 0 : max;
    }
  }
}
