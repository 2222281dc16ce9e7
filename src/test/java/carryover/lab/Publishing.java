package carryover.lab;

/** Puts results on a workbench as a training would, for tests of the screens. */
public final class Publishing {
  private Publishing() {}

  public static void publish(Workbench workbench, RunResults results) {
    workbench.publish(results);
  }
}
