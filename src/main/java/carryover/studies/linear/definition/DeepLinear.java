package carryover.studies.linear.definition;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.check.LinearBenchmark;
import carryover.studies.linear.check.LinearVerification;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.engine.NetworkEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.studies.linear.theory.EndPointReach;
import carryover.studies.linear.theory.LinearLayers;
import carryover.studies.linear.theory.LinearTheory;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.EndPoints;
import carryover.study.Engine;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The study of deep linear networks on two regression tasks. */
public final class DeepLinear {
  private static final Words WORDS = Words.of(DeepLinear.class);

  /** θ × n at d = 200: all boundaries, and the thin band around n = d. */
  public static final MapSpec MAP =
      new MapSpec(
          new Axis(LinearSpace.ANGLE, 0, 90, 21, Scale.LINEAR),
          new Axis(LinearSpace.TARGET_SAMPLES, 4, 400, 100, Scale.LINEAR),
          LinearLayers.LINEAR_GAIN,
          0.5);

  /** μ × n of ReLU networks, which are trained cell by cell: some minutes on one core. */
  public static final MapSpec RELU_MAP =
      MAP.withAxes(
          new Axis(LinearSpace.REMOVED_SHARE, 0, 1, 9, Scale.LINEAR),
          new Axis(LinearSpace.TARGET_SAMPLES, 20, 320, 5, Scale.LOG));

  private static final Table CURVES =
      new Table("curves", WORDS.text("table.curves"), LinearMeasures.ALL);

  private static final Study STUDY = make();

  private DeepLinear() {}

  public static Study study() {
    return STUDY;
  }

  private static Study make() {
    Map<String, Supplier<Engine>> engines = new LinkedHashMap<>();
    engines.put("spectral", () -> new NetworkEngine(new SpectralEngine()));
    engines.put("law", () -> new NetworkEngine(new LawEngine()));
    engines.put("direct", () -> new NetworkEngine(new DirectEngine()));
    return new Study(
            new Title(
                WORDS.text("study.name"),
                WORDS.text("study.question"),
                WORDS.text("study.source"),
                "deep-linear"),
            LinearSpace.SPACE,
            LinearArms.ALL,
            outcome(),
            new LinearTheory(),
            MAP,
            engines,
            new Checks(
                Signature.of(small(), relu()), LinearVerification::new, LinearBenchmark::new))
        .drawing(new EndPoints("law", setting -> EndPointReach.reached(LinearSetting.of(setting))))
        .mapping(setting -> LinearSetting.of(setting).isRelu() ? RELU_MAP : MAP);
  }

  private static Outcome outcome() {
    List<Measure> end = List.of(LinearMeasures.RISK, LinearMeasures.TRAIN_LOSS);
    return new Outcome(
        List.of(CURVES),
        LinearMeasures.ALL,
        LinearReadouts.ALL,
        LinearReadouts.HEADLINE,
        CURVES,
        LinearLayers.ALL,
        List.of(),
        LinearArms.ALL.stream().collect(Collectors.toMap(Function.<Arm>identity(), arm -> end)));
  }

  /** Of products, solves, singular values. */
  private static Setting relu() {
    return new SettingBuilder(LinearSpace.STANDARD)
        .set(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU))
        .set(LinearSpace.TARGET_SAMPLES, 12)
        .set(LinearSpace.TEACHER_NEURONS, 4)
        .set(LinearSpace.RELU_DIMENSION, 5)
        .set(LinearSpace.WIDTH, 8)
        .set(LinearSpace.TRAINING_STEPS, 20)
        .set(LinearSpace.BATCH_SIZE, 10)
        .build();
  }

  private static Setting small() {
    return LinearSpace.STANDARD
        .with(LinearSpace.DIMENSION, 20)
        .with(LinearSpace.TARGET_SAMPLES, 12)
        .with(LinearSpace.SOURCE_SAMPLES, 15)
        .with(LinearSpace.PRETRAIN_SCALE, 0.3)
        .with(LinearSpace.DURATION, 2);
  }
}
