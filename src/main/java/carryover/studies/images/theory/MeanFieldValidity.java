package carryover.studies.images.theory;

import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.study.Arm;
import carryover.study.Condition;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How far runs of the mean-field network are from what is said of it: wide networks, trained to the
 * end (docs/model-real-images.md §5). It informs and never blocks; the limits are ours.
 */
final class MeanFieldValidity {
  private static final Words WORDS = Words.of(MeanFieldValidity.class);

  private MeanFieldValidity() {}

  /**
   * @param runs of this setting, perhaps none; cancelled ones say nothing
   */
  static Validity of(ImagesSetting setting, List<Trace> runs) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            WORDS.text("condition.wide.name"),
            "√(256/N)",
            Math.sqrt(256.0 / setting.width()),
            1,
            1.5,
            WORDS.text("condition.wide.meaning")));
    List<Trace> finished = runs.stream().filter(run -> !run.cancelled()).toList();
    if (!finished.isEmpty()) {
      ImagesArms.ALL.forEach(arm -> conditions.add(learned(arm, finished)));
    }
    return new Validity(conditions);
  }

  /** Labels are ±1, so that answering 0 costs 1. */
  private static Condition learned(Arm arm, List<Trace> runs) {
    double worst =
        runs.stream()
            .mapToDouble(
                run ->
                    run.arm(arm)
                        .end()
                        .map(ImagesMeasures.TRAIN_LOSS::applyAsDouble)
                        .orElse(Double.NaN))
            .reduce(0, Math::max);
    return new Condition(
        WORDS.text("condition.learned.name", arm.title()),
        WORDS.text("condition.learned.ratio"),
        worst,
        0.1,
        0.5,
        WORDS.text("condition.learned.meaning"));
  }
}
