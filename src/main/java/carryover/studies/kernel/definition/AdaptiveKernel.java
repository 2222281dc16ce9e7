package carryover.studies.kernel.definition;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelReadouts;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.check.KernelBenchmark;
import carryover.studies.kernel.check.KernelVerification;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.studies.kernel.theory.KernelLayers;
import carryover.studies.kernel.theory.KernelTheory;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Signature;
import carryover.study.Study;
import carryover.study.Study.Checks;
import carryover.study.Study.Outcome;
import carryover.study.Study.Title;
import carryover.study.Table;
import carryover.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The study of kernels that adapt to a source task. */
public final class AdaptiveKernel {
  private static final Words WORDS = Words.of(AdaptiveKernel.class);

  /** γ₁ × ν₂: what rich features are worth, the more so the fewer the target's samples. */
  public static final MapSpec MAP =
      new MapSpec(
          new Axis(KernelSpace.GAMMA1, 0.1, 100, 19, Scale.LOG),
          new Axis(KernelSpace.NU2, 0.05, 0.95, 19, Scale.LINEAR),
          KernelLayers.FROZEN_GAIN,
          0.5);

  private static final Table CURVES =
      new Table(
          "curves",
          WORDS.text("table.curves"),
          List.of(KernelMeasures.TIME, KernelMeasures.TRAIN_LOSS, KernelMeasures.TEST_LOSS));

  private static final Table FEATURES =
      new Table(
          "features",
          WORDS.text("table.features"),
          List.of(
              KernelMeasures.SOURCE_ALIGNMENT,
              KernelMeasures.TARGET_ALIGNMENT,
              KernelMeasures.FIRST_SHARE,
              KernelMeasures.SECOND_SHARE,
              KernelMeasures.EFFECTIVE_DIMENSION,
              KernelMeasures.OVERLAP,
              KernelMeasures.UNUSED_OVERLAP,
              KernelMeasures.PREACTIVATION_VARIANCE,
              KernelMeasures.KURTOSIS));

  private static final Study STUDY = make();

  private AdaptiveKernel() {}

  public static Study study() {
    return STUDY;
  }

  private static Study make() {
    return new Study(
        new Title(
            WORDS.text("study.name"),
            WORDS.text("study.question"),
            WORDS.text("study.source"),
            "adaptive-kernel"),
        KernelSpace.SPACE,
        KernelArms.ALL,
        outcome(),
        new KernelTheory(),
        MAP,
        Map.of("kernel", KernelEngine::new),
        new Checks(
            Signature.of(relu(), linear(KernelSpace.TO_THE_END, 0), linear(5, 0.01)),
            () -> new KernelVerification(new KernelEngine()),
            KernelBenchmark::new));
  }

  private static Outcome outcome() {
    List<Measure> end =
        List.of(
            KernelMeasures.TEST_LOSS,
            KernelMeasures.TRAIN_LOSS,
            KernelMeasures.SOURCE_ALIGNMENT,
            KernelMeasures.TARGET_ALIGNMENT);
    return new Outcome(
        List.of(CURVES, FEATURES),
        List.of(KernelMeasures.TEST_LOSS, KernelMeasures.TRAIN_LOSS),
        KernelReadouts.ALL,
        KernelReadouts.HEADLINE,
        FEATURES,
        KernelLayers.ALL,
        KernelDetails.ALL,
        KernelArms.ALL.stream().collect(Collectors.toMap(Function.<Arm>identity(), arm -> end)));
  }

  /** Of products, solves, eigenvalues. */
  private static Setting relu() {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.MODE, KernelSpace.MODES.indexOf(Mode.RELU))
        .set(KernelSpace.RELU_DIMENSION, 10)
        .set(KernelSpace.WIDTH, 32)
        .set(KernelSpace.UPSTREAM_SAMPLES, 20)
        .set(KernelSpace.DOWNSTREAM_SAMPLES, 10)
        .set(KernelSpace.UPSTREAM_STEPS, 20)
        .set(KernelSpace.DOWNSTREAM_STEPS, 10)
        .build();
  }

  /** Of samples that are never drawn. */
  private static Setting linear(int readoutSteps, double ridge) {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.DIMENSION, 20)
        .set(KernelSpace.NU1, 0.5)
        .set(KernelSpace.READOUT_STEPS, readoutSteps)
        .set(KernelSpace.RELATIVE_RIDGE, ridge)
        .build();
  }
}
