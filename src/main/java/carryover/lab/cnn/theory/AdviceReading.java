package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.BestShare;
import carryover.studies.cnn.theory.SourceNeed;
import carryover.study.Setting;
import carryover.ui.NumberText;
import java.util.Optional;

/**
 * What the predictor would change.
 *
 * @param alpha the best α, NaN when undefined
 * @param share the same in words
 * @param source the N₁ from which transfer helps
 */
record AdviceReading(double alpha, String share, String source) {

  static AdviceReading of(Setting setting) {
    Optional<BestShare> best = BestShare.of(setting);
    return new AdviceReading(
        best.map(BestShare::alpha).orElse(Double.NaN), share(setting, best), source(setting));
  }

  private static String share(Setting setting, Optional<BestShare> found) {
    return found
        .map(
            best ->
                "α = "
                    + NumberText.rounded(best.alpha(), 3)
                    + " by prediction, accuracy "
                    + NumberText.fixed(best.accuracy(), 3))
        .orElseGet(() -> "undefined (" + reason(setting) + ")");
  }

  private static String source(Setting setting) {
    if (setting.get(CnnSpace.ALPHA) == 0) {
      return "Nothing is inherited, so N₁ does not matter";
    }
    return SourceNeed.of(setting)
        .map(AdviceReading::words)
        .orElseGet(() -> "Whether transfer helps is undefined (" + reason(setting) + ")");
  }

  private static String words(SourceNeed need) {
    return switch (need.kind()) {
      case ANY -> "Transfer should help for every N₁";
      case AT_LEAST -> "Transfer should help from N₁ = " + need.samples() + " on";
      case AT_MOST -> "Transfer should help up to N₁ = " + need.samples();
      case NONE -> "Transfer should help for no N₁";
    };
  }

  private static String reason(Setting setting) {
    return new TheoryValue(
            Double.NaN,
            setting,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.UNIVERSAL_NORM,
            CnnSpace.UPSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_NOISE,
            CnnSpace.UPSTREAM_SPECIFIC_NORM)
        .reason();
  }
}
