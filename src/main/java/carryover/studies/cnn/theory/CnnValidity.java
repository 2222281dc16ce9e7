package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.study.Condition;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far a setting is from what the theorems and the predictor assume (docs/model.md §7). It
 * informs and never blocks. Task 1 comes before Task 2; conditions about the trained network are
 * there only when there is a finished run.
 */
public final class CnnValidity {
  private static final Words WORDS = Words.of(CnnValidity.class);

  private CnnValidity() {}

  /** What can be said before training. */
  public static Validity of(Setting setting) {
    return new Validity(SettingConditions.of(CnnSetting.of(setting)));
  }

  /** With the final training loss of each arm, the worst over the runs; a diverged arm is red. */
  public static Validity of(Setting setting, List<Trace> runs) {
    return runs.stream().anyMatch(run -> !run.cancelled())
        ? of(setting, arm -> worstLoss(arm, runs))
        : new Validity(SettingConditions.of(CnnSetting.of(setting)));
  }

  /**
   * The same where of every arm the worst final training loss alone is known, NaN if it diverged.
   */
  private static Validity of(Setting setting, ToDoubleFunction<Arm> worstLoss) {
    List<Condition> conditions = new ArrayList<>(SettingConditions.of(CnnSetting.of(setting)));
    for (Arm arm : CnnArms.ALL) {
      conditions.add(trained(arm, worstLoss.applyAsDouble(arm)));
    }
    return new Validity(conditions);
  }

  private static double worstLoss(Arm arm, List<Trace> runs) {
    return runs.stream()
        .filter(run -> !run.cancelled())
        .mapToDouble(
            run -> run.arm(arm).end().map(CnnMeasures.TRAIN_LOSS::applyAsDouble).orElse(Double.NaN))
        .reduce(0, Math::max);
  }

  /** Untrained is ln 2 = 0.69; at 0.1 the typical sample is right with probability 0.9. */
  private static Condition trained(Arm arm, double loss) {
    return new Condition(
        WORDS.text("condition.trained.name", arm.title()),
        WORDS.text("condition.trained.quantity"),
        loss,
        0.1,
        0.3,
        WORDS.text("condition.trained.meaning"));
  }
}
