package carryover.numeric;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation: how nearly one quantity is a monotone function of another. */
public final class RankCorrelation {
  private RankCorrelation() {}

  /**
   * Pearson's correlation of the ranks, ties sharing their mean rank.
   *
   * @param x values without NaN
   * @param y as many values without NaN
   * @return −1…1; NaN below two pairs or when one side is constant
   */
  public static double spearman(double[] x, double[] y) {
    double[] rankX = ranks(x);
    double[] rankY = ranks(y);
    double mean = (x.length + 1) / 2.0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (rankX[i] - mean) * (rankX[i] - mean);
      yy += (rankY[i] - mean) * (rankY[i] - mean);
      xy += (rankX[i] - mean) * (rankY[i] - mean);
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int start = 0;
    while (start < order.length) {
      int end = start;
      while (end + 1 < order.length && values[order[end + 1]] == values[order[start]]) {
        end++;
      }
      for (int i = start; i <= end; i++) {
        ranks[order[i]] = (start + end) / 2.0 + 1;
      }
      start = end + 1;
    }
    return ranks;
  }
}
