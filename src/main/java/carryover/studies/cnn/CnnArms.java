package carryover.studies.cnn;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.ArmTrace;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Time;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;

/** The three trainings of one run (docs/model.md §3). */
public final class CnnArms {
  private static final Words WORDS = Words.of(CnnArms.class);

  /** Task 1 from a random start. */
  public static final Arm UPSTREAM =
      new Arm(
          "upstream",
          WORDS.text("arm.upstream"),
          Role.SOURCE,
          Time.steps(CnnSpace.UPSTREAM_STEPS, s -> cost(s, CnnSpace.UPSTREAM_SAMPLES)));

  private static final Time DOWNSTREAM =
      Time.steps(CnnSpace.DOWNSTREAM_STEPS, s -> cost(s, CnnSpace.DOWNSTREAM_SAMPLES));

  /** Task 2 from the inherited share of the upstream filters and a fresh start for the rest. */
  public static final Arm TRANSFER =
      new Arm("transfer", WORDS.text("arm.transfer"), Role.SUBJECT, DOWNSTREAM);

  /** Task 2 from the same fresh start throughout. */
  public static final Arm SCRATCH =
      new Arm("scratch", WORDS.text("arm.scratch"), Role.REFERENCE, DOWNSTREAM);

  public static final List<Arm> ALL = List.of(UPSTREAM, TRANSFER, SCRATCH);

  private CnnArms() {}

  /** The products of a step; of deep networks, those in all d dimensions. */
  private static double cost(Setting setting, Parameter samples) {
    double count = setting.get(samples);
    if (CnnSetting.of(setting).isDeep()) {
      return 2 * setting.get(CnnSpace.FILTERS) * count * setting.get(CnnSpace.DIMENSION);
    }
    return setting.get(CnnSpace.FILTERS) * count * count;
  }

  /** A run of all three arms. */
  public static Trace trace(
      Setting setting,
      long seed,
      ArmTrace upstream,
      ArmTrace transfer,
      ArmTrace scratch,
      boolean cancelled) {
    return new Trace(setting, seed, List.of(upstream, transfer, scratch), cancelled);
  }

  /** A run that was stopped before anything was trained. */
  public static Trace unstarted(Setting setting, long seed) {
    return Trace.unstarted(setting, seed, ALL);
  }
}
