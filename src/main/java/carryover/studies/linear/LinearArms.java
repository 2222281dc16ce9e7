package carryover.studies.linear;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;

/** What is trained in one run (docs/model-deep-linear.md §3). */
public final class LinearArms {
  /** The source task from a small random start. */
  public static final Arm PRETRAIN = new Arm("pretrain", "pretraining", Role.SOURCE);

  /** The target task, hidden layers kept from pretraining, readout refitted. */
  public static final Arm LINEAR = new Arm("linear", "linear transfer", Role.SUBJECT);

  /** The target task, all layers, from the pretrained weights. */
  public static final Arm FINETUNE = new Arm("finetune", "fine-tuning", Role.SUBJECT);

  /** A readout on features of a pretraining that kept part of its random start. */
  public static final Arm LAZY_RICH = new Arm("lazyRich", "lazy-to-rich readout", Role.SUBJECT);

  /** The best pull of the coefficients towards those of the source. */
  public static final Arm TUNED_FINETUNE =
      new Arm("tunedFinetune", "tuned fine-tuning", Role.SUBJECT);

  /** The target task from a small random start. */
  public static final Arm SCRATCH = new Arm("scratch", "scratch", Role.REFERENCE);

  /** Ridge regression on the target with the penalty that is best on average. */
  public static final Arm TUNED_SCRATCH = new Arm("tunedScratch", "tuned scratch", Role.REFERENCE);

  public static final List<Arm> ALL =
      List.of(PRETRAIN, LINEAR, FINETUNE, LAZY_RICH, TUNED_FINETUNE, SCRATCH, TUNED_SCRATCH);

  private LinearArms() {}

  /** A run that was stopped before anything was trained. */
  public static Trace unstarted(Setting setting, long seed) {
    return Trace.unstarted(setting, seed, ALL);
  }
}
