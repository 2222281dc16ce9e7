package carryover.studies.kernel;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Time;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The trainings of one run (docs/model-adaptive-kernel.md §3). */
public final class KernelArms {
  private static final Words WORDS = Words.of(KernelArms.class);

  /** Task 1 from a random start, all layers. */
  public static final Arm SOURCE =
      new Arm(
          "source",
          WORDS.text("arm.source"),
          Role.SOURCE,
          layers(KernelSetting::upstreamSteps, KernelSetting::upstreamSamples));

  /** Task 2 with the features at the random start, readout alone. */
  public static final Arm PROBE =
      new Arm("probe", WORDS.text("arm.probe"), Role.REFERENCE, readout());

  /** Task 2 with the features after Task 1, readout alone. */
  public static final Arm FROZEN =
      new Arm("frozen", WORDS.text("arm.frozen"), Role.SUBJECT, readout());

  /** Task 2 from the end of Task 1, all layers. */
  public static final Arm TRANSFER =
      new Arm(
          "transfer",
          WORDS.text("arm.transfer"),
          Role.SUBJECT,
          layers(KernelSetting::downstreamSteps, KernelSetting::downstreamSamples));

  /** Task 2 from the random start, all layers. */
  public static final Arm SCRATCH =
      new Arm(
          "scratch",
          WORDS.text("arm.scratch"),
          Role.REFERENCE,
          layers(KernelSetting::downstreamSteps, KernelSetting::downstreamSamples));

  public static final List<Arm> ALL = List.of(SOURCE, PROBE, FROZEN, TRANSFER, SCRATCH);

  private KernelArms() {}

  /** Both layers: step by step in the ReLU mode, from the start to the end at once in the other. */
  private static Time layers(
      ToIntFunction<KernelSetting> steps, ToIntFunction<KernelSetting> samples) {
    return Time.steps(
        Optional.empty(),
        setting -> {
          KernelSetting s = KernelSetting.of(setting);
          return s.mode() == Mode.RELU ? steps.applyAsInt(s) : 1;
        },
        setting -> {
          KernelSetting s = KernelSetting.of(setting);
          return s.mode() == Mode.RELU
              ? (double) samples.applyAsInt(s) * s.dimension() * s.width()
              : 1;
        },
        setting -> KernelSetting.of(setting).mode() == Mode.LINEAR);
  }

  /** A readout on features at rest: solved for at once, or by steps where a setting says so. */
  private static Time readout() {
    return Time.steps(
        Optional.empty(),
        setting -> {
          KernelSetting s = KernelSetting.of(setting);
          return s.mode() == Mode.LINEAR ? s.readoutSteps().orElse(1) : 1;
        },
        setting -> 1,
        setting -> {
          KernelSetting s = KernelSetting.of(setting);
          return s.mode() == Mode.RELU || s.readoutSteps().isEmpty();
        });
  }
}
