package carryover.studies.kernel;

import carryover.study.Arm;
import carryover.study.Headline;
import carryover.study.Readout;
import java.util.List;

/** What a cell of a map keeps of a run. */
public final class KernelReadouts {
  public static final Readout SOURCE = testLoss(0, KernelArms.SOURCE);
  public static final Readout PROBE = testLoss(1, KernelArms.PROBE);
  public static final Readout FROZEN = testLoss(2, KernelArms.FROZEN);
  public static final Readout TRANSFER = testLoss(3, KernelArms.TRANSFER);
  public static final Readout SCRATCH = testLoss(4, KernelArms.SCRATCH);

  /** Alignment of the transfer arm's kernel with Task 1, which falls where it is forgotten. */
  public static final Readout MEMORY =
      new Readout(5, KernelArms.TRANSFER, KernelMeasures.SOURCE_ALIGNMENT);

  public static final List<Readout> ALL = List.of(SOURCE, PROBE, FROZEN, TRANSFER, SCRATCH, MEMORY);

  /** Both ways to use what Task 1 has left, against a start that knows nothing of it. */
  public static final Headline HEADLINE = new Headline(List.of(FROZEN, TRANSFER), SCRATCH);

  private KernelReadouts() {}

  private static Readout testLoss(int place, Arm arm) {
    return new Readout(place, arm, KernelMeasures.TEST_LOSS);
  }
}
