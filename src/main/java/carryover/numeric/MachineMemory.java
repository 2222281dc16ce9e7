package carryover.numeric;

import java.lang.management.ManagementFactory;

/** What this machine and this Java process can hold. */
public final class MachineMemory {
  private static final double SHARE = 0.8;

  private MachineMemory() {}

  /** Bytes a computation may use on the Java heap. */
  public static long heap() {
    return (long) (SHARE * Runtime.getRuntime().maxMemory());
  }

  /** Bytes a computation may use outside it: most of what the heap leaves of the machine. */
  public static long offHeap() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return (long) (SHARE * (system.getTotalMemorySize() - Runtime.getRuntime().maxMemory()));
  }
}
