package carryover.studies.linear;

import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.words.Words;
import java.util.List;

/**
 * The parameters of deep linear networks on two regression tasks (docs/model-deep-linear.md §1).
 */
public final class LinearSpace {
  private static final Words WORDS = Words.of(LinearSpace.class);

  public static final Parameter ANGLE =
      Parameter.real(
              "angleDegrees",
              "θ",
              WORDS.text("parameter.angleDegrees.title"),
              WORDS.text("parameter.angleDegrees.meaning"))
          .within(0, 180)
          .main(45, new Span(0, 180, Scale.LINEAR));
  public static final Parameter TARGET_SAMPLES =
      Parameter.whole(
              "targetSamples",
              "n",
              WORDS.text("parameter.targetSamples.title"),
              WORDS.text("parameter.targetSamples.meaning"))
          .within(3, 10_000_000)
          .main(150, new Span(3, 1000, Scale.LOG));
  public static final Parameter TARGET_NOISE =
      Parameter.real(
              "targetNoise",
              "σ",
              WORDS.text("parameter.targetNoise.title"),
              WORDS.text("parameter.targetNoise.meaning"))
          .within(0, 10)
          .main(0.2, new Span(0, 2, Scale.LINEAR));
  public static final Parameter DEPTH =
      Parameter.whole(
              "depth",
              "L",
              WORDS.text("parameter.depth.title"),
              WORDS.text("parameter.depth.meaning"))
          .within(1, 10)
          .main(2, new Span(1, 10, Scale.LINEAR));
  public static final Parameter DIMENSION =
      Parameter.whole(
              "dimension",
              "d",
              WORDS.text("parameter.dimension.title"),
              WORDS.text("parameter.dimension.meaning"))
          .within(4, 10_000_000)
          .main(200, new Span(10, 10_000, Scale.LOG));
  public static final Parameter TARGET_NORM =
      Parameter.real(
              "targetNorm",
              "ρ",
              WORDS.text("parameter.targetNorm.title"),
              WORDS.text("parameter.targetNorm.meaning"))
          .within(0, 100)
          .more(1, new Span(0, 30, Scale.LINEAR));
  public static final Parameter SOURCE_SAMPLES =
      Parameter.whole(
              "sourceSamples",
              "n_s",
              WORDS.text("parameter.sourceSamples.title"),
              WORDS.text("parameter.sourceSamples.meaning"))
          .within(0, 10_000_000)
          .more(0, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter SOURCE_NOISE =
      Parameter.real(
              "sourceNoise",
              "σ_s",
              WORDS.text("parameter.sourceNoise.title"),
              WORDS.text("parameter.sourceNoise.meaning"))
          .within(0, 10)
          .more(0.2, new Span(0, 2, Scale.LINEAR));
  public static final Parameter READOUT_RIDGE =
      Parameter.real(
              "readoutRidge",
              "λ",
              WORDS.text("parameter.readoutRidge.title"),
              WORDS.text("parameter.readoutRidge.meaning"))
          .within(0, 10)
          .more(0, new Span(0, 1, Scale.LINEAR));
  public static final Parameter PRETRAIN_SCALE =
      Parameter.real(
              "pretrainScale",
              "α_p",
              WORDS.text("parameter.pretrainScale.title"),
              WORDS.text("parameter.pretrainScale.meaning"))
          .within(0, 10)
          .more(0, new Span(0, 2, Scale.LINEAR));
  public static final Parameter INITIAL_SCALE =
      Parameter.real(
              "initialScale",
              "α",
              WORDS.text("parameter.initialScale.title"),
              WORDS.text("parameter.initialScale.meaning"))
          .within(1e-5, 1)
          .more(0.005, new Span(1e-5, 1, Scale.LOG));
  public static final Parameter WIDTH =
      Parameter.whole(
              "width",
              "m",
              WORDS.text("parameter.width.title"),
              WORDS.text("parameter.width.meaning"))
          .within(1, 500)
          .more(40, new Span(1, 500, Scale.LOG));
  public static final Parameter STEP_SIZE =
      Parameter.real(
              "stepSize",
              "η",
              WORDS.text("parameter.stepSize.title"),
              WORDS.text("parameter.stepSize.meaning"))
          .within(1e-4, 1)
          .more(0.02, new Span(1e-3, 0.5, Scale.LOG));
  public static final Parameter DURATION =
      Parameter.real(
              "duration",
              "t",
              WORDS.text("parameter.duration.title"),
              WORDS.text("parameter.duration.meaning"))
          .within(0, 10_000)
          .more(100, new Span(0, 1000, Scale.LINEAR));

  public static final Space SPACE =
      new Space(
          "deep-linear",
          List.of(
              ANGLE,
              TARGET_SAMPLES,
              TARGET_NOISE,
              DEPTH,
              DIMENSION,
              TARGET_NORM,
              SOURCE_SAMPLES,
              SOURCE_NOISE,
              READOUT_RIDGE,
              PRETRAIN_SCALE,
              INITIAL_SCALE,
              WIDTH,
              STEP_SIZE,
              DURATION),
          List.of(),
          List.of());

  /** The setting a fresh program starts with. */
  public static final Setting STANDARD = SPACE.standard();

  private LinearSpace() {}
}
