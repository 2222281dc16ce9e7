package carryover.studies.linear.check;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.theory.ReluTransfer;
import carryover.study.Arm;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** How a row about ReLU networks is read off a run, or off a closed form. */
final class ReluReading {
  /** Teachers of a floor, as many as in the table. */
  private static final long TEACHERS = 400;

  private static final Map<String, Arm> ARMS =
      Map.of(
          "pretraining", LinearArms.PRETRAIN,
          "scratch", LinearArms.SCRATCH,
          "finetune", LinearArms.FINETUNE,
          "linear ridge", LinearArms.LAZY_RICH,
          "ideal readout (source teacher neurons)", LinearArms.LINEAR);

  private ReluReading() {}

  /**
   * The networks of the table. It says neither start nor steps; these are ours
   * (docs/model-deep-linear.md §11).
   */
  static LinearSetting setting(ReferenceRow row) {
    SettingBuilder builder =
        new SettingBuilder(LinearSpace.STANDARD)
            .set(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU))
            .set(LinearSpace.RELU_DIMENSION, row.number("d"))
            .set(LinearSpace.REMOVED_SHARE, row.number("rho"))
            .set(LinearSpace.TARGET_NOISE, row.number("sigma"))
            .set(LinearSpace.TARGET_SAMPLES, 60)
            .set(LinearSpace.READOUT_RIDGE, 0.01)
            .set(LinearSpace.TEACHER_NEURONS, 8)
            .set(LinearSpace.WIDTH, 100)
            .set(LinearSpace.INITIAL_SCALE, 0.5);
    // What a row leaves open does not concern its arm.
    if (!Double.isNaN(row.number("n"))) {
      builder.set(LinearSpace.TARGET_SAMPLES, row.number("n"));
    }
    if (!Double.isNaN(row.number("lambda"))) {
      builder.set(LinearSpace.READOUT_RIDGE, row.number("lambda"));
    }
    return LinearSetting.of(builder.build());
  }

  /** The end of an arm. */
  static Optional<Reading> ofEnd(ReferenceRow row) {
    Setting setting = setting(row).values();
    return Optional.ofNullable(ARMS.get(row.arm()))
        .map(arm -> new Reading(row, setting, value(row, arm)));
  }

  private static ToDoubleFunction<Trace> value(ReferenceRow row, Arm arm) {
    ToDoubleFunction<Trace> risk = trace -> Reading.end(trace, arm, LinearMeasures.RISK);
    return row.quantity().equals("transferability")
        ? trace ->
            Reading.end(trace, LinearArms.SCRATCH, LinearMeasures.RISK) - risk.applyAsDouble(trace)
        : risk;
  }

  /** What the kept neurons of a teacher cannot say, of other teachers than those of the table. */
  static Optional<Supplier<Estimate>> floor(ReferenceRow row) {
    return row.arm().equals("teacher")
        ? Optional.of(() -> ReluTransfer.floor(setting(row), TEACHERS))
        : Optional.empty();
  }
}
