package carryover.transfer.engine;

import carryover.transfer.Coefficients;
import carryover.transfer.FilterCoefficients;
import carryover.transfer.Setting;

/** Turns accumulated updates into the coefficients of docs/model.md §4. */
final class DirectCoefficients {
  private final double u2;
  private final double v1Squared;
  private final double v2Squared;
  private final int filters;

  DirectCoefficients(Setting setting) {
    u2 = setting.universalNorm() * setting.universalNorm();
    v1Squared = setting.upstreamSpecificNorm() * setting.upstreamSpecificNorm();
    v2Squared = setting.downstreamSpecificNorm() * setting.downstreamSpecificNorm();
    filters = 2 * setting.filters();
  }

  /** Filter by filter, from what the updates of Task 1 and of Task 2 have added. */
  FilterCoefficients perFilter(DirectLedger upstream, DirectLedger downstream) {
    double[] gammaU = new double[filters];
    double[] gammaV1 = new double[filters];
    double[] gammaV2 = new double[filters];
    double[] rho1 = new double[filters];
    double[] rho2 = new double[filters];
    for (int k = 0; k < filters; k++) {
      int j = sign(k);
      double first = upstream.signal(k);
      double second = downstream.signal(k);
      gammaU[k] = j * (first + second) * u2;
      gammaV1[k] = j * first * v1Squared;
      gammaV2[k] = j * second * v2Squared;
      rho1[k] = Own.of(upstream, k, j).mean();
      rho2[k] = Own.of(downstream, k, j).mean();
    }
    return new FilterCoefficients(gammaU, gammaV1, gammaV2, rho1, rho2);
  }

  /** Mean and maximum over the filters. */
  Coefficients summary(DirectLedger upstream, DirectLedger downstream) {
    FilterCoefficients each = perFilter(upstream, downstream);
    Own rho1 = own(upstream);
    Own rho2 = own(downstream);
    return new Coefficients(
        mean(each.gammaU()),
        max(each.gammaU()),
        mean(each.gammaV1()),
        max(each.gammaV1()),
        mean(each.gammaV2()),
        max(each.gammaV2()),
        rho1.mean(),
        rho1.max(),
        rho2.mean(),
        rho2.max());
  }

  private Own own(DirectLedger ledger) {
    Own all = Own.NONE;
    for (int k = 0; k < filters; k++) {
      all = all.and(Own.of(ledger, k, sign(k)));
    }
    return all;
  }

  private int sign(int k) {
    return k < filters / 2 ? 1 : -1;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double max(double[] values) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  /** ρ over pairs of a filter and a sample of its own class. */
  private record Own(double sum, double greatest, int pairs) {
    static final Own NONE = new Own(0, Double.NEGATIVE_INFINITY, 0);

    static Own of(DirectLedger ledger, int k, int j) {
      double sum = 0;
      double greatest = Double.NEGATIVE_INFINITY;
      int pairs = 0;
      for (int i = 0; i < ledger.samples(); i++) {
        if (ledger.label(i) == j) {
          double rho = ledger.rho(k, i);
          sum += rho;
          greatest = Math.max(greatest, rho);
          pairs++;
        }
      }
      return new Own(sum, greatest, pairs);
    }

    Own and(Own other) {
      return new Own(sum + other.sum, Math.max(greatest, other.greatest), pairs + other.pairs);
    }

    double mean() {
      return pairs == 0 ? 0 : sum / pairs;
    }

    double max() {
      return pairs == 0 ? 0 : greatest;
    }
  }
}
