package carryover.lab.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Measured accuracy of transfer at a few shares α of one setting, seed by seed.
 *
 * @param shares in ascending order, whole filters over m
 * @param accuracies in the order they are measured: all shares of the first seed, then of the next;
 *     NaN where training diverged
 * @param seeds how many are asked for
 * @param stage how far it is
 * @param message why it failed, empty otherwise
 */
record ShareScan(
    Setting setting,
    List<Double> shares,
    List<Double> accuracies,
    int seeds,
    Stage stage,
    String message) {
  private static final int SHARES = 9;

  enum Stage {
    RUNNING,
    DONE,
    STOPPED,
    FAILED
  }

  ShareScan {
    shares = List.copyOf(shares);
    accuracies = List.copyOf(accuracies);
  }

  /** A scan that has yet to begin: at most nine shares between none and all filters. */
  static ShareScan of(Setting setting, int seeds) {
    int filters = setting.filters();
    List<Double> shares =
        IntStream.range(0, SHARES)
            .mapToObj(i -> (double) Math.round((double) i / (SHARES - 1) * filters) / filters)
            .distinct()
            .toList();
    return new ShareScan(setting, shares, List.of(), seeds, Stage.RUNNING, "");
  }

  /** Number of trainings in all. */
  int total() {
    return shares.size() * seeds;
  }

  /** The setting to be trained as number {@code unit} of {@link #total}. */
  Setting setting(int unit) {
    return setting.with(Parameter.ALPHA, shares.get(unit % shares.size()));
  }

  /** Which seed it is trained with, counted from 0. */
  int seed(int unit) {
    return unit / shares.size();
  }

  ShareScan with(double accuracy) {
    List<Double> more = new ArrayList<>(accuracies);
    more.add(accuracy);
    Stage next = more.size() == total() ? Stage.DONE : stage;
    return new ShareScan(setting, shares, more, seeds, next, message);
  }

  ShareScan ended(Stage how, String why) {
    return new ShareScan(setting, shares, accuracies, seeds, how, why);
  }

  /** Whether it also answers for this setting: a scan covers every α. */
  boolean covers(Setting other) {
    return other.with(Parameter.ALPHA, setting.alpha()).equals(setting);
  }

  /** Seeds measured at all shares. */
  int complete() {
    return accuracies.size() / shares.size();
  }

  /** Accuracy at a share over the complete seeds; its mean is NaN if any of them diverged. */
  Estimate accuracy(int share) {
    return Estimate.of(column(share));
  }

  /** The share with the greatest mean, over the complete seeds; nothing before the first. */
  OptionalInt best() {
    int best = -1;
    for (int share = 0; share < shares.size() && complete() > 0; share++) {
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
    if (best().isEmpty() || complete() < 2) {
      return Optional.empty();
    }
    double[] like = column(best().getAsInt());
    double[] range = {Double.NaN, Double.NaN};
    for (int share = 0; share < shares.size(); share++) {
      double[] here = column(share);
      Estimate difference =
          Estimate.of(
              IntStream.range(0, like.length).mapToDouble(i -> like[i] - here[i]).toArray());
      boolean told = Confidence.OF_95_PERCENT.excludes(difference, 0);
      if (!told && !Double.isNaN(difference.mean())) {
        range[0] = Double.isNaN(range[0]) ? shares.get(share) : range[0];
        range[1] = shares.get(share);
      }
    }
    return Optional.of(range);
  }

  private double[] column(int share) {
    return IntStream.range(0, complete())
        .mapToDouble(seed -> accuracies.get(seed * shares.size() + share))
        .toArray();
  }
}
