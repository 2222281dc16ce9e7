package carryover.studies.linear;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Setting;
import carryover.study.Time;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What is trained in one run (docs/model-deep-linear.md §3). */
public final class LinearArms {
  private static final Words WORDS = Words.of(LinearArms.class);

  /** Gradient descent; a step costs as many operations as a sample has directions, or so. */
  private static final Time TRAINED = descent(LinearSetting::targetSamples);

  /** The same of linear networks; solved for at once in the other kind. */
  private static final Time READOUT =
      time(s -> s.isRelu() ? 0 : Math.min(s.targetSamples(), s.dimension()));

  /** Fits that are worked out at once and stand where training ends. */
  private static final Time FITTED = time(s -> 0);

  /** The source task from a small random start. */
  public static final Arm PRETRAIN =
      new Arm(
          "pretrain", WORDS.text("arm.pretrain"), Role.SOURCE, descent(LinearSetting::batchSize));

  /**
   * The target task, readout refitted on what endless pretraining leaves in the hidden layers: one
   * direction of a linear network, the neurons of the source's teacher of the other.
   */
  public static final Arm LINEAR =
      new Arm("linear", WORDS.text("arm.linear"), Role.SUBJECT, READOUT);

  /** The target task, all layers, from the pretrained weights. */
  public static final Arm FINETUNE =
      new Arm("finetune", WORDS.text("arm.finetune"), Role.SUBJECT, TRAINED);

  /** A readout on features of a pretraining that kept part of its random start. */
  public static final Arm LAZY_RICH =
      new Arm("lazyRich", WORDS.text("arm.lazyRich"), Role.SUBJECT, FITTED);

  /**
   * The best pull of the coefficients towards those of the source; fine-tuning at its best step.
   */
  public static final Arm TUNED_FINETUNE =
      new Arm("tunedFinetune", WORDS.text("arm.tunedFinetune"), Role.SUBJECT, FITTED);

  /** The target task from a small random start. */
  public static final Arm SCRATCH =
      new Arm("scratch", WORDS.text("arm.scratch"), Role.REFERENCE, TRAINED);

  /** Ridge regression on the target with the best penalty on average; scratch at its best step. */
  public static final Arm TUNED_SCRATCH =
      new Arm("tunedScratch", WORDS.text("arm.tunedScratch"), Role.REFERENCE, FITTED);

  public static final List<Arm> ALL =
      List.of(PRETRAIN, LINEAR, FINETUNE, LAZY_RICH, TUNED_FINETUNE, SCRATCH, TUNED_SCRATCH);

  private LinearArms() {}

  /**
   * @param inputs of a step of a ReLU network
   */
  private static Time descent(ToIntFunction<LinearSetting> inputs) {
    return time(
        s ->
            s.isRelu()
                ? (double) inputs.applyAsInt(s) * s.dimension() * s.width()
                : Math.min(s.targetSamples(), s.dimension()));
  }

  private static Time time(ToDoubleFunction<LinearSetting> cost) {
    return Time.steps(
            Optional.empty(),
            setting -> LinearSetting.of(setting).steps(),
            setting -> cost.applyAsDouble(LinearSetting.of(setting)),
            setting -> false)
        .beginningEarly();
  }

  /** A run that was stopped before anything was trained. */
  public static Trace unstarted(Setting setting, long seed) {
    return Trace.unstarted(setting, seed, ALL);
  }
}
