package carryover.studies.kernel.theory;

import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelForm;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Arm;
import carryover.study.Condition;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a setting is from what the closed forms, or the reading of a run, assume
 * (docs/model-adaptive-kernel.md §6, §8). It informs and never blocks; the limits are ours.
 */
public final class KernelValidity {
  private static final Words WORDS = Words.of(KernelValidity.class);

  private KernelValidity() {}

  /**
   * @param runs of this setting, perhaps none; cancelled ones say nothing
   */
  public static Validity of(Setting setting, List<Trace> runs) {
    KernelSetting s = KernelSetting.of(setting);
    return new Validity(s.mode() == Mode.LINEAR ? ofLinear(s) : ofRelu(s, runs));
  }

  private static List<Condition> ofLinear(KernelSetting s) {
    return List.of(
        new Condition(
            WORDS.text("condition.manySamples.name"),
            "20/P₂",
            20.0 / s.linearDownstreamSamples(),
            1,
            2,
            WORDS.text("condition.manySamples.meaning")),
        new Condition(
            WORDS.text("condition.fewerSamples.name"),
            "10/(D − P₂)",
            10.0 / (s.dimension() - s.linearDownstreamSamples()),
            1,
            2,
            WORDS.text("condition.fewerSamples.meaning")),
        new Condition(
            WORDS.text("condition.givenKernel.name"),
            "‖C − C_exact‖/(1 + χ̃)",
            distance(s),
            0.02,
            0.2,
            WORDS.text("condition.givenKernel.meaning")),
        new Condition(
            WORDS.text("condition.trainedReadout.name"),
            "λ_max/(n·λ_min)",
            resolution(s),
            0.2,
            1,
            WORDS.text("condition.trainedReadout.meaning")),
        new Condition(
            WORDS.text("condition.blindTarget.name"),
            "|α_g|√D",
            Math.abs(s.alphaG()) * Math.sqrt(s.dimension()),
            2,
            Double.POSITIVE_INFINITY,
            WORDS.text("condition.blindTarget.meaning")));
  }

  private static double distance(KernelSetting s) {
    if (s.kernel() == KernelForm.EXACT) {
      return 0;
    }
    FeatureKernel exact = FeatureKernel.exact(s.gamma1(), s.nu1());
    FeatureKernel chosen = FeatureKernel.of(s, s.nu1());
    double squares =
        square(chosen.c2() - exact.c2())
            + 2 * square(chosen.c1() - exact.c1())
            + square(chosen.c3() - exact.c3());
    return Math.sqrt(squares) / exact.greatest();
  }

  private static double resolution(KernelSetting s) {
    if (s.readoutSteps().isEmpty()) {
      return 0;
    }
    double strength = Math.max(0, FeatureKernel.of(s, s.nu1()).strength());
    SpikedSpectrum spectrum = new SpikedSpectrum(strength, s.nu2());
    return spectrum.outlier().orElse(spectrum.greatest())
        / (s.readoutSteps().getAsInt() * spectrum.least());
  }

  private static List<Condition> ofRelu(KernelSetting s, List<Trace> runs) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            WORDS.text("condition.fewerThanNeurons.name"),
            "P₂/N",
            s.downstreamSamples() / (double) s.width(),
            1.0 / 3,
            0.6,
            WORDS.text("condition.fewerThanNeurons.meaning")));
    conditions.add(
        new Condition(
            WORDS.text("condition.wide.name"),
            "√(256/N)",
            Math.sqrt(256.0 / s.width()),
            1,
            1.5,
            WORDS.text("condition.wide.meaning")));
    List<Trace> finished = runs.stream().filter(run -> !run.cancelled()).toList();
    if (!finished.isEmpty()) {
      conditions.add(learned(KernelArms.SOURCE, s.source().power(), finished));
      conditions.add(learned(KernelArms.TRANSFER, s.target().power(), finished));
      conditions.add(learned(KernelArms.SCRATCH, s.target().power(), finished));
    }
    return List.copyOf(conditions);
  }

  private static Condition learned(Arm arm, double power, List<Trace> runs) {
    double worst =
        runs.stream()
            .mapToDouble(
                run ->
                    run.arm(arm)
                        .end()
                        .map(KernelMeasures.TRAIN_LOSS::applyAsDouble)
                        .orElse(Double.NaN))
            .reduce(0, Math::max);
    return new Condition(
        WORDS.text("condition.trained.name", arm.title()),
        WORDS.text("condition.trained.ratio"),
        worst / power,
        0.01,
        0.1,
        WORDS.text("condition.trained.meaning"));
  }

  private static double square(double x) {
    return x * x;
  }
}
