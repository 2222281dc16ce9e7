package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.Optional;

/**
 * The share of inherited filters from which the predictor (our heuristic, docs/model.md §7) expects
 * the greatest accuracy, all else as it is. With a share that need not be whole filters that is α*
 * = q/(1 + aκ): the closer the tasks the more, and the less the more the v1 feature adds to the
 * noise.
 *
 * @param alpha a whole number of filters over m, 0…1
 * @param accuracy predicted there
 */
public record BestShare(double alpha, double accuracy) {

  /** The best share; nothing where the prediction is undefined. */
  public static Optional<BestShare> of(Setting values) {
    CnnSetting setting = CnnSetting.of(values);
    double u = setting.universalNorm() / setting.downstreamSignalNorm();
    double feature = setting.upstreamSpecificNorm() / setting.upstreamNoise();
    double cost =
        setting.upstreamSpecificNorm() == 0
            ? 0
            : setting.upstreamSamples() * feature * feature / setting.dimension();
    double filters = u * u / (1 + cost) * setting.filters();
    if (Double.isNaN(filters)) {
      return Optional.empty();
    }
    // The signal-to-noise ratio rises up to α* and falls from there. Where the source has no noise
    // α* is 0, but only as a limit: one filter may be worth more than none.
    double less = Math.floor(filters) / setting.filters();
    double more = Math.min(Math.floor(filters) + 1, setting.filters()) / setting.filters();
    Prediction withLess = Prediction.of(values.with(CnnSpace.ALPHA, less));
    Prediction withMore = Prediction.of(values.with(CnnSpace.ALPHA, more));
    BestShare best =
        withMore.snrTransfer() > withLess.snrTransfer()
            ? new BestShare(more, withMore.transferAccuracy())
            : new BestShare(less, withLess.transferAccuracy());
    return Double.isNaN(best.accuracy) ? Optional.empty() : Optional.of(best);
  }
}
