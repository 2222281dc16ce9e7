package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.study.Condition;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a ReLU network is from what its formula, or the reading of its runs, assumes
 * (docs/model-deep-linear.md §11). The limits are ours.
 */
final class ReluValidity {
  private static final Words WORDS = Words.of(ReluValidity.class);

  private ReluValidity() {}

  /**
   * @param runs of this setting, perhaps none; cancelled ones say nothing
   */
  static Validity of(LinearSetting s, List<Trace> runs) {
    double neurons = s.teacherNeurons();
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            WORDS.text("condition.reluSamples.name"),
            "k/n",
            (neurons - s.removedNeurons()) / s.targetSamples(),
            0.2,
            0.5,
            WORDS.text("condition.reluSamples.meaning")));
    conditions.add(
        new Condition(
            WORDS.text("condition.reluWidth.name"),
            "m*/m",
            neurons / s.width(),
            0.25,
            0.5,
            WORDS.text("condition.reluWidth.meaning")));
    conditions.add(
        new Condition(
            WORDS.text("condition.reluSteps.name"),
            "η",
            s.stepSize(),
            0.05,
            0.2,
            WORDS.text("condition.reluSteps.meaning")));
    Evidence evidence = new Evidence(s.values(), runs);
    if (!evidence.finished().isEmpty()) {
      conditions.add(
          new Condition(
              WORDS.text("condition.reluPretrained.name"),
              WORDS.text("condition.reluPretrained.ratio"),
              evidence.end(LinearArms.PRETRAIN, LinearMeasures.RISK),
              0.001,
              0.01,
              WORDS.text("condition.reluPretrained.meaning")));
    }
    return new Validity(conditions);
  }
}
