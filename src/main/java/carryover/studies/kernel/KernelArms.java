package carryover.studies.kernel;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import java.util.List;

/** The trainings of one run (docs/model-adaptive-kernel.md §3). */
public final class KernelArms {
  /** Task 1 from a random start, all layers. */
  public static final Arm SOURCE = new Arm("source", "source", Role.SOURCE);

  /** Task 2 with the features at the random start, readout alone. */
  public static final Arm PROBE = new Arm("probe", "probe", Role.REFERENCE);

  /** Task 2 with the features after Task 1, readout alone. */
  public static final Arm FROZEN = new Arm("frozen", "frozen features", Role.SUBJECT);

  /** Task 2 from the end of Task 1, all layers. */
  public static final Arm TRANSFER = new Arm("transfer", "transfer", Role.SUBJECT);

  /** Task 2 from the random start, all layers. */
  public static final Arm SCRATCH = new Arm("scratch", "scratch", Role.REFERENCE);

  public static final List<Arm> ALL = List.of(SOURCE, PROBE, FROZEN, TRANSFER, SCRATCH);

  private KernelArms() {}
}
