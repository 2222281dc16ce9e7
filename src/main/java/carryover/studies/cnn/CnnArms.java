package carryover.studies.cnn;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.ArmTrace;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;

/** The three trainings of one run (docs/model.md §3). */
public final class CnnArms {
  /** Task 1 from a random start. */
  public static final Arm UPSTREAM = new Arm("upstream", "upstream", Role.SOURCE);

  /** Task 2 from the inherited share of the upstream filters and a fresh start for the rest. */
  public static final Arm TRANSFER = new Arm("transfer", "transfer", Role.SUBJECT);

  /** Task 2 from the same fresh start throughout. */
  public static final Arm SCRATCH = new Arm("scratch", "scratch", Role.REFERENCE);

  public static final List<Arm> ALL = List.of(UPSTREAM, TRANSFER, SCRATCH);

  private CnnArms() {}

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
