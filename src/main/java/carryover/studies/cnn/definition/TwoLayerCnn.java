package carryover.studies.cnn.definition;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.check.CnnBenchmark;
import carryover.studies.cnn.check.CnnVerification;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.studies.cnn.theory.CnnTheory;
import carryover.study.Axis;
import carryover.study.Detail;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.Signature;
import carryover.study.StandIn;
import carryover.study.Study;
import carryover.study.Study.Checks;
import carryover.study.Study.Outcome;
import carryover.study.Study.Title;
import carryover.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The study of inherited filters: two-layer ReLU networks on two tasks that share a signal. */
public final class TwoLayerCnn {
  private static final Words WORDS = Words.of(TwoLayerCnn.class);

  /** ‖u‖ × d, as in the paper's figure 2. */
  public static final MapSpec MAP =
      new MapSpec(
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 5000, 19, Scale.LINEAR),
          CnnLayers.DIFFERENCE,
          0.7);

  private static final Study STUDY = make();

  private TwoLayerCnn() {}

  public static Study study() {
    return STUDY;
  }

  private static Study make() {
    Map<String, Supplier<Engine>> engines = new LinkedHashMap<>();
    engines.put("fast", FastEngine::new);
    engines.put("direct", DirectEngine::new);
    Study study =
        new Study(
            new Title(
                WORDS.text("study.name"),
                WORDS.text("study.question"),
                WORDS.text("study.source"),
                "default"),
            CnnSpace.SPACE,
            CnnArms.ALL,
            outcome(),
            new CnnTheory(),
            MAP,
            engines,
            new Checks(
                new Signature(List.of(small()), FirstVersionText::of),
                () -> new CnnVerification(new FastEngine(), new DirectEngine()),
                CnnBenchmark::new));
    return study.helpedBy(
        new StandIn(
            "direct",
            setting -> CnnSetting.of(setting).isDeep(),
            Signature.of(small().with(CnnSpace.DEPTH, 4)),
            WORDS.text("engine.deep")));
  }

  private static Outcome outcome() {
    List<Measure> end = List.of(CnnMeasures.TEST_ACCURACY, CnnMeasures.TRAIN_LOSS);
    return new Outcome(
        List.of(CnnMeasures.CURVES, CnnMeasures.COEFFICIENTS),
        List.of(
            CnnMeasures.TEST_ACCURACY,
            CnnMeasures.TEST_ERROR,
            CnnMeasures.TRAIN_LOSS,
            CnnMeasures.TRAIN_ACCURACY),
        CnnReadouts.ALL,
        CnnReadouts.HEADLINE,
        CnnMeasures.CLOSE_UP,
        CnnLayers.ALL,
        details(),
        Map.of(
            CnnArms.UPSTREAM,
            List.of(
                CnnMeasures.TRAIN_LOSS,
                CnnMeasures.GAMMA_U_MEAN,
                CnnMeasures.GAMMA_V1_MEAN,
                CnnMeasures.RHO_OWN_MEAN),
            CnnArms.TRANSFER,
            end,
            CnnArms.SCRATCH,
            end));
  }

  private static List<Detail> details() {
    return Stream.of("γ", "γ₁", "γ₂", "ρ₁", "ρ₂")
        .map(
            symbol ->
                new Detail(
                    symbol,
                    WORDS.text("detail.byFilter", symbol),
                    s -> 2 * s.whole(CnnSpace.FILTERS)))
        .toList();
  }

  private static Setting small() {
    return CnnSpace.STANDARD
        .with(CnnSpace.UPSTREAM_SAMPLES, 20)
        .with(CnnSpace.DOWNSTREAM_SAMPLES, 10)
        .with(CnnSpace.DIMENSION, 60)
        .with(CnnSpace.FILTERS, 4)
        .with(CnnSpace.UPSTREAM_STEPS, 20)
        .with(CnnSpace.DOWNSTREAM_STEPS, 20);
  }
}
