package carryover.studies.cnn.direct;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.FilterCoefficients;
import carryover.studies.cnn.SignedCoefficients;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/** Turns accumulated updates into the coefficients of docs/model.md §4. */
final class DirectCoefficients {
  private final double u2;
  private final double v1Squared;
  private final double v2Squared;
  private final int filters;

  DirectCoefficients(CnnSetting setting) {
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

  /** Means and maxima over all filters. */
  Coefficients summary(DirectLedger upstream, DirectLedger downstream) {
    return summary(perFilter(upstream, downstream), upstream, downstream, 0, filters);
  }

  /** Means and maxima over the filters of each sign. */
  SignedCoefficients bySign(DirectLedger upstream, DirectLedger downstream) {
    FilterCoefficients each = perFilter(upstream, downstream);
    return new SignedCoefficients(
        summary(each, upstream, downstream, 0, filters / 2),
        summary(each, upstream, downstream, filters / 2, filters));
  }

  private Coefficients summary(
      FilterCoefficients each, DirectLedger upstream, DirectLedger downstream, int from, int to) {
    DoubleSummaryStatistics u = of(each.gammaU(), from, to);
    DoubleSummaryStatistics v1 = of(each.gammaV1(), from, to);
    DoubleSummaryStatistics v2 = of(each.gammaV2(), from, to);
    Own rho1 = own(upstream, from, to);
    Own rho2 = own(downstream, from, to);
    return new Coefficients(
        u.getAverage(),
        u.getMax(),
        v1.getAverage(),
        v1.getMax(),
        v2.getAverage(),
        v2.getMax(),
        rho1.mean(),
        rho1.max(),
        rho2.mean(),
        rho2.max());
  }

  private Own own(DirectLedger ledger, int from, int to) {
    Own all = Own.NONE;
    for (int k = from; k < to; k++) {
      all = all.and(Own.of(ledger, k, sign(k)));
    }
    return all;
  }

  private int sign(int k) {
    return k < filters / 2 ? 1 : -1;
  }

  private static DoubleSummaryStatistics of(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).summaryStatistics();
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
