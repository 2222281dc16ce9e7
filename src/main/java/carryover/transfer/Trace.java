package carryover.transfer;

/**
 * The result of one run: one setting, one seed, three arms.
 *
 * @param cancelled true when the run was stopped; the arms then hold what was recorded until then
 */
public record Trace(
    Setting setting,
    long seed,
    ArmTrace upstream,
    ArmTrace transfer,
    ArmTrace scratch,
    boolean cancelled) {

  /** A run that was stopped before anything was trained. */
  public static Trace unstarted(Setting setting, long seed) {
    return new Trace(
        setting,
        seed,
        ArmTrace.unreached(Arm.UPSTREAM),
        ArmTrace.unreached(Arm.TRANSFER),
        ArmTrace.unreached(Arm.SCRATCH),
        true);
  }

  public ArmTrace arm(Arm arm) {
    return switch (arm) {
      case UPSTREAM -> upstream;
      case TRANSFER -> transfer;
      case SCRATCH -> scratch;
    };
  }
}
