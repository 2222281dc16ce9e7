package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.BestShare;
import carryover.studies.cnn.theory.SourceNeed;
import carryover.study.Setting;
import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.Optional;

/**
 * What the predictor would change.
 *
 * @param alpha the best α, NaN when undefined
 * @param share the same in words
 * @param source the N₁ from which transfer helps
 */
record AdviceReading(double alpha, String share, String source) {
  private static final Words WORDS = Words.of(AdviceReading.class);

  static AdviceReading of(Setting setting) {
    Optional<BestShare> best = BestShare.of(setting);
    return new AdviceReading(
        best.map(BestShare::alpha).orElse(Double.NaN), share(setting, best), source(setting));
  }

  private static String share(Setting setting, Optional<BestShare> found) {
    return found
        .map(
            best ->
                WORDS.text(
                    "share.predicted",
                    NumberText.rounded(best.alpha(), 3),
                    NumberText.fixed(best.accuracy(), 3)))
        .orElseGet(() -> WORDS.text("value.undefined", reason(setting)));
  }

  private static String source(Setting setting) {
    if (setting.get(CnnSpace.ALPHA) == 0) {
      return WORDS.text("source.nothing");
    }
    return SourceNeed.of(setting)
        .map(AdviceReading::words)
        .orElseGet(() -> WORDS.text("source.undefined", reason(setting)));
  }

  private static String words(SourceNeed need) {
    return switch (need.kind()) {
      case ANY -> WORDS.text("source.any");
      case AT_LEAST -> WORDS.text("source.atLeast", String.valueOf(need.samples()));
      case AT_MOST -> WORDS.text("source.atMost", String.valueOf(need.samples()));
      case NONE -> WORDS.text("source.none");
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
