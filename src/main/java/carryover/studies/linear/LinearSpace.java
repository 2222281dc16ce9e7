package carryover.studies.linear;

import static java.util.stream.Collectors.toSet;

import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of deep linear networks on two regression tasks (docs/model-deep-linear.md §1),
 * and of ReLU students and teachers (§11).
 */
public final class LinearSpace {
  private static final Words WORDS = Words.of(LinearSpace.class);

  /** The alternatives of {@link #NETWORK}; its value is the place of one. */
  public static final List<NetworkKind> NETWORKS = List.of(NetworkKind.values());

  public static final Parameter NETWORK =
      Parameter.choice(
              "network",
              "φ",
              WORDS.text("parameter.network.title"),
              WORDS.text("parameter.network.meaning"),
              List.of("linear", "relu"))
          .main(NETWORKS.indexOf(NetworkKind.LINEAR));
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

  public static final Parameter REMOVED_SHARE =
      Parameter.real(
              "removedShare",
              "μ",
              WORDS.text("parameter.removedShare.title"),
              WORDS.text("parameter.removedShare.meaning"))
          .within(0, 1)
          .main(0.25, new Span(0, 1, Scale.LINEAR));
  public static final Parameter TEACHER_NEURONS =
      Parameter.whole(
              "teacherNeurons",
              "m*",
              WORDS.text("parameter.teacherNeurons.title"),
              WORDS.text("parameter.teacherNeurons.meaning"))
          .within(1, 100)
          .main(8, new Span(1, 100, Scale.LOG));

  /** d of ReLU networks, which are trained in fewer dimensions than linear ones. */
  public static final Parameter RELU_DIMENSION =
      Parameter.whole(
              "reluDimension",
              "d",
              WORDS.text("parameter.reluDimension.title"),
              WORDS.text("parameter.reluDimension.meaning"))
          .within(2, 200)
          .main(15, new Span(2, 100, Scale.LOG));

  /** Steps of a training of ReLU networks, whose step size falls to 0 in their course. */
  public static final Parameter TRAINING_STEPS =
      Parameter.whole(
              "trainingSteps",
              "T",
              WORDS.text("parameter.trainingSteps.title"),
              WORDS.text("parameter.trainingSteps.meaning"))
          .within(0, 20_000)
          .more(1500, new Span(0, 5000, Scale.LINEAR));

  public static final Parameter BATCH_SIZE =
      Parameter.whole(
              "batchSize",
              "B",
              WORDS.text("parameter.batchSize.title"),
              WORDS.text("parameter.batchSize.meaning"))
          .within(1, 10_000)
          .more(200, new Span(1, 1000, Scale.LOG));

  private static final Set<Parameter> OF_RELU =
      Set.of(REMOVED_SHARE, TEACHER_NEURONS, RELU_DIMENSION, TRAINING_STEPS, BATCH_SIZE);

  private static final Set<Parameter> SHARED =
      Set.of(NETWORK, TARGET_SAMPLES, TARGET_NOISE, READOUT_RIDGE, INITIAL_SCALE, WIDTH, STEP_SIZE);

  public static final Space SPACE =
      new Space(
              "deep-linear",
              List.of(
                  NETWORK,
                  ANGLE,
                  REMOVED_SHARE,
                  TARGET_SAMPLES,
                  TARGET_NOISE,
                  DEPTH,
                  DIMENSION,
                  TEACHER_NEURONS,
                  RELU_DIMENSION,
                  TARGET_NORM,
                  SOURCE_SAMPLES,
                  SOURCE_NOISE,
                  READOUT_RIDGE,
                  PRETRAIN_SCALE,
                  INITIAL_SCALE,
                  WIDTH,
                  STEP_SIZE,
                  DURATION,
                  TRAINING_STEPS,
                  BATCH_SIZE),
              List.of(),
              List.of())
          .addingLater(Stream.concat(Stream.of(NETWORK), OF_RELU.stream()).collect(toSet()))
          .using(LinearSpace::uses);

  /** The setting a fresh program starts with. */
  public static final Setting STANDARD = SPACE.standard();

  private LinearSpace() {}

  /** Whether a parameter matters to the network of the setting. */
  private static boolean uses(Setting setting, Parameter parameter) {
    boolean relu = NETWORKS.get(setting.whole(NETWORK)) == NetworkKind.RELU;
    return SHARED.contains(parameter) || relu == OF_RELU.contains(parameter);
  }
}
