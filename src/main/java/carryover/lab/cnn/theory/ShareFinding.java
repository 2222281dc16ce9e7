package carryover.lab.cnn.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.sweep.CellResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a profile along α says about the share at which transfer is best. */
record ShareFinding(MeasuredLine line) {
  static final int SEEDS = 4;
  private static final int SHARES = 9;

  /** At most nine shares between none and all filters, each of whole filters. */
  static Axis axis(Setting setting) {
    int filters = setting.whole(CnnSpace.FILTERS);
    List<Double> shares =
        IntStream.range(0, SHARES)
            .mapToObj(i -> (double) Math.round((double) i / (SHARES - 1) * filters) / filters)
            .distinct()
            .toList();
    return Axis.of(CnnSpace.ALPHA, shares, Scale.LINEAR);
  }

  /** Accuracy at a share over the complete seeds; its mean is NaN if any of them diverged. */
  Estimate accuracy(int share) {
    return Estimate.of(line.column(share, ShareFinding::transfer));
  }

  /** The share with the greatest mean, over the complete seeds; nothing before the first. */
  OptionalInt best() {
    int best = -1;
    for (int share = 0; share < line.values().size() && line.complete() > 0; share++) {
      double mean = accuracy(share).mean();
      if (!Double.isNaN(mean) && (best < 0 || mean > accuracy(best).mean())) {
        best = share;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /**
   * The least and the greatest share whose difference to the best, paired by seed, is within its 95
   * % interval; nothing before there are two seeds.
   */
  Optional<double[]> notWorse() {
    if (best().isEmpty() || line.complete() < 2) {
      return Optional.empty();
    }
    double[] like = line.column(best().getAsInt(), ShareFinding::transfer);
    double[] range = {Double.NaN, Double.NaN};
    for (int share = 0; share < line.values().size(); share++) {
      double[] here = line.column(share, ShareFinding::transfer);
      Estimate difference =
          Estimate.of(
              IntStream.range(0, like.length).mapToDouble(i -> like[i] - here[i]).toArray());
      boolean told = Confidence.OF_95_PERCENT.excludes(difference, 0);
      if (!told && !Double.isNaN(difference.mean())) {
        range[0] = Double.isNaN(range[0]) ? line.values().get(share) : range[0];
        range[1] = line.values().get(share);
      }
    }
    return Optional.of(range);
  }

  private static double transfer(CellResult result) {
    return result.end(CnnReadouts.TRANSFER);
  }
}
