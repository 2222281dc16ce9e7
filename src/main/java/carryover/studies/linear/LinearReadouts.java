package carryover.studies.linear;

import carryover.study.Headline;
import carryover.study.Readout;
import java.util.List;

/** What a cell of a map keeps of a run: the risk of every arm of the target. */
public final class LinearReadouts {
  public static final Readout LINEAR = new Readout(0, LinearArms.LINEAR, LinearMeasures.RISK);
  public static final Readout FINETUNE = new Readout(1, LinearArms.FINETUNE, LinearMeasures.RISK);
  public static final Readout LAZY_RICH = new Readout(2, LinearArms.LAZY_RICH, LinearMeasures.RISK);
  public static final Readout TUNED_FINETUNE =
      new Readout(3, LinearArms.TUNED_FINETUNE, LinearMeasures.RISK);
  public static final Readout SCRATCH = new Readout(4, LinearArms.SCRATCH, LinearMeasures.RISK);
  public static final Readout TUNED_SCRATCH =
      new Readout(5, LinearArms.TUNED_SCRATCH, LinearMeasures.RISK);

  /** All, by their places. */
  public static final List<Readout> ALL =
      List.of(LINEAR, FINETUNE, LAZY_RICH, TUNED_FINETUNE, SCRATCH, TUNED_SCRATCH);

  public static final Headline HEADLINE =
      new Headline(List.of(LINEAR, FINETUNE, LAZY_RICH, TUNED_FINETUNE), SCRATCH);

  private LinearReadouts() {}
}
