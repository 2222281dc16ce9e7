package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.Optional;

/**
 * How many upstream samples N₁ it takes for transfer to help, all else as it is, by the predictor
 * (our heuristic, docs/model.md §7). The advantage crosses 1 at most once as N₁ grows.
 *
 * @param samples the bound on N₁ of {@link Kind#AT_LEAST} and {@link Kind#AT_MOST}; 0 otherwise
 */
public record SourceNeed(Kind kind, int samples) {
  private static final int LEAST = (int) CnnSpace.UPSTREAM_SAMPLES.least();
  private static final int GREATEST = (int) CnnSpace.UPSTREAM_SAMPLES.greatest();

  /** Which N₁ help, among those a setting allows. */
  public enum Kind {
    ANY,
    AT_LEAST,
    AT_MOST,
    NONE
  }

  /** The need; nothing where α = 0 or the advantage is undefined. */
  public static Optional<SourceNeed> of(Setting setting) {
    if (CnnSetting.of(setting).alpha() == 0 || Double.isNaN(advantage(setting, LEAST))) {
      return Optional.empty();
    }
    boolean few = helps(setting, LEAST);
    boolean many = helps(setting, GREATEST);
    if (few == many) {
      return Optional.of(new SourceNeed(few ? Kind.ANY : Kind.NONE, 0));
    }
    int first = firstLike(setting, many);
    return Optional.of(
        many ? new SourceNeed(Kind.AT_LEAST, first) : new SourceNeed(Kind.AT_MOST, first - 1));
  }

  /** The least N₁ that behaves like the greatest one, by bisection. */
  private static int firstLike(Setting setting, boolean many) {
    int below = LEAST;
    int from = GREATEST;
    while (from - below > 1) {
      int middle = (below + from) / 2;
      if (helps(setting, middle) == many) {
        from = middle;
      } else {
        below = middle;
      }
    }
    return from;
  }

  private static boolean helps(Setting setting, int samples) {
    return advantage(setting, samples) > 1;
  }

  private static double advantage(Setting setting, int samples) {
    return Prediction.of(setting.with(CnnSpace.UPSTREAM_SAMPLES, samples)).advantage();
  }
}
