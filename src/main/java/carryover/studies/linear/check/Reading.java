package carryover.studies.linear.check;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How a row of the reference table is read off a run.
 *
 * @param setting to be run
 * @param value NaN when its step was not recorded
 */
record Reading(ReferenceRow row, Setting setting, ToDoubleFunction<Trace> value) {
  /** Steps between samples; all times of the table are among them. */
  static final int EVERY = 25;

  private static final double STEP_SIZE = 0.02;

  /** The start of the table's scratch curves, as a rank-one start. */
  private static final double START = 0.01;

  private static final Map<String, Arm> ARMS =
      Map.of(
          "scratch", LinearArms.SCRATCH,
          "linear", LinearArms.LINEAR,
          "finetune", LinearArms.FINETUNE);

  /** The end point of a row that was drawn in law. */
  static Optional<Reading> ofEnd(ReferenceRow row) {
    Arm arm = ARMS.get(row.arm());
    if (arm == null || !(row.section().equals("law") || row.section().equals("thm22"))) {
      return Optional.empty();
    }
    ToDoubleFunction<Trace> risk = trace -> end(trace, arm, LinearMeasures.RISK);
    ToDoubleFunction<Trace> gain =
        trace -> end(trace, LinearArms.SCRATCH, LinearMeasures.RISK) - risk.applyAsDouble(trace);
    return Optional.of(
        new Reading(row, row.setting().values(), row.quantity().equals("risk") ? risk : gain));
  }

  /** Risk, or size of the layers, at a time of training. */
  static Optional<Reading> ofCurve(ReferenceRow row) {
    boolean curve = row.section().equals("curves") || row.section().equals("stop");
    if (!curve || !(row.number("time") <= 100) || row.quantity().contains("minus")) {
      return Optional.empty();
    }
    LinearSetting s = row.setting();
    // Of two layers a random start of scale α grows like a rank-one start of α/√2.
    Setting setting =
        new SettingBuilder(s.values())
            .set(LinearSpace.DURATION, 100)
            .set(LinearSpace.STEP_SIZE, STEP_SIZE)
            .set(LinearSpace.WIDTH, LinearSpace.WIDTH.greatest())
            .set(LinearSpace.INITIAL_SCALE, s.depth() == 2 ? START * Math.sqrt(2) : START)
            .build();
    Arm arm = ARMS.get(row.arm());
    int step = (int) Math.rint(row.number("time") / STEP_SIZE);
    boolean size = row.quantity().startsWith("s ");
    return Optional.of(
        new Reading(
            row,
            setting,
            trace -> {
              Sample sample = at(trace, arm, step);
              return size
                  ? Math.pow(sample.get(LinearMeasures.NORM), 1.0 / s.depth())
                  : sample.get(LinearMeasures.RISK);
            }));
  }

  /** A measure at the end of an arm; NaN when it was never reached. */
  static double end(Trace trace, Arm arm, Measure measure) {
    return trace.arm(arm).end().map(measure::applyAsDouble).orElse(Double.NaN);
  }

  private static Sample at(Trace trace, Arm arm, int step) {
    return trace.arm(arm).samples().stream()
        .filter(sample -> sample.step() == step)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no sample of step " + step));
  }
}
