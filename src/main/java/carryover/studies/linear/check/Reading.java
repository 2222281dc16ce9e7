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

  /** α at which features are as good as one direction, χ = 10⁶. */
  private static final double RICH = 1e-3;

  /** α at which they are as good as all alike, χ = 10⁻⁴. */
  private static final double LAZY = 10;

  private static final Map<String, Arm> ARMS =
      Map.of(
          "scratch", LinearArms.SCRATCH,
          "linear", LinearArms.LINEAR,
          "finetune", LinearArms.FINETUNE);

  /** The end point of a row, which the law draws. */
  static Optional<Reading> ofEnd(ReferenceRow row) {
    return switch (row.section()) {
      case "law", "thm22" ->
          Optional.ofNullable(ARMS.get(row.arm()))
              .map(arm -> new Reading(row, row.setting().values(), gainOrRisk(row, arm)));
      case "spectral", "lazy" -> ofFit(row);
      default -> Optional.empty();
    };
  }

  /** A fit to one sample; those of no arm are lazy-to-rich readouts with the same features. */
  private static Optional<Reading> ofFit(ReferenceRow row) {
    LinearSetting s = row.setting();
    double ridge = row.number("lambda");
    double noise = s.noiseVariance() / (s.gamma() * s.sine() * s.sine());
    return switch (row.arm() + " " + row.quantity()) {
      case "scratch risk" -> reading(row, LinearArms.SCRATCH, 0, 0);
      case "optimal scratch risk" -> reading(row, LinearArms.TUNED_SCRATCH, 0, 0);
      case "tuned pull to beta_s (L2-SP) risk" -> reading(row, LinearArms.TUNED_FINETUNE, 0, 0);
      case "linear risk" -> reading(row, LinearArms.LINEAR, 0, 0);
      case "linear ridge risk" -> reading(row, LinearArms.LINEAR, 0, ridge);
      case "finetune transferability" ->
          Optional.of(new Reading(row, s.values(), gainOrRisk(row, LinearArms.FINETUNE)));
      case "lazy-to-rich readout risk" ->
          reading(row, LinearArms.LAZY_RICH, row.number("alpha"), ridge);
      case "background+spike readout risk" ->
          reading(row, LinearArms.LAZY_RICH, scale(row.number("chi")), 0);
      case "spike + tuned ridge risk" ->
          reading(row, LinearArms.LAZY_RICH, RICH, RICH * RICH * noise);
      case "ridge scratch risk" -> reading(row, LinearArms.LAZY_RICH, LAZY, LAZY * LAZY * ridge);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> reading(ReferenceRow row, Arm arm, double scale, double ridge) {
    Setting setting =
        new SettingBuilder(row.setting().values())
            .set(LinearSpace.PRETRAIN_SCALE, scale)
            .set(LinearSpace.READOUT_RIDGE, ridge)
            .build();
    return Optional.of(new Reading(row, setting, trace -> end(trace, arm, LinearMeasures.RISK)));
  }

  /** α whose features have this χ: α⁴ = 4/((2χ+1)²−1). */
  private static double scale(double strength) {
    return Double.isInfinite(strength) ? RICH : Math.pow(1 / (strength * (strength + 1)), 0.25);
  }

  private static ToDoubleFunction<Trace> gainOrRisk(ReferenceRow row, Arm arm) {
    ToDoubleFunction<Trace> risk = trace -> end(trace, arm, LinearMeasures.RISK);
    return row.quantity().equals("risk")
        ? risk
        : trace -> end(trace, LinearArms.SCRATCH, LinearMeasures.RISK) - risk.applyAsDouble(trace);
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
