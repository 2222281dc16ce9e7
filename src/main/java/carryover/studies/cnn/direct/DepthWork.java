package carryover.studies.cnn.direct;

import carryover.studies.cnn.CnnSetting;
import carryover.study.CannotTrainException;
import carryover.words.Words;
import java.util.Locale;

/** What a step of a deep network costs, which is trained in all d dimensions on screen, too. */
final class DepthWork {
  private static final Words WORDS = Words.of(DepthWork.class);

  /** About a fifth of a second of one core: a stop is heard between two steps. */
  private static final double MOST = 2e9;

  private DepthWork() {}

  /**
   * @throws CannotTrainException when a step that is tested takes too many products
   */
  static void check(CnnSetting setting, int testVectors) {
    double products = products(setting, testVectors);
    if (products > MOST) {
      throw new CannotTrainException(
          WORDS.text(
              "depth.tooLarge",
              Integer.toString(setting.depth()),
              String.format(Locale.ROOT, "%.1f", products / 1e9),
              String.format(Locale.ROOT, "%.0f", MOST / 1e9)));
    }
  }

  /** Of responses and weights in R^d, and there and back through the layers above the filters. */
  private static double products(CnnSetting setting, int testVectors) {
    double units = 2.0 * setting.filters();
    double patches =
        Math.max(setting.upstreamSamples(), setting.downstreamSamples()) + (double) testVectors;
    double above = setting.filters() * (setting.depth() - 2.0);
    return units * patches * (2.0 * setting.dimension() + 3 * above);
  }
}
