package carryover.studies.linear;

import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import java.util.List;

/**
 * The parameters of deep linear networks on two regression tasks (docs/model-deep-linear.md §1).
 */
public final class LinearSpace {
  public static final Parameter ANGLE =
      Parameter.real(
              "angleDegrees",
              "θ",
              "angle between the tasks",
              "Angle in degrees between what the source asks for and what the target asks for.")
          .within(0, 180)
          .main(45, new Span(0, 180, Scale.LINEAR));
  public static final Parameter TARGET_SAMPLES =
      Parameter.whole(
              "targetSamples",
              "n",
              "target samples",
              "Training samples of the target task; γ = n/d tells whether they determine it.")
          .within(3, 10_000_000)
          .main(150, new Span(3, 1000, Scale.LOG));
  public static final Parameter TARGET_NOISE =
      Parameter.real(
              "targetNoise",
              "σ",
              "target label noise",
              "Standard deviation of the noise on the labels of the target task.")
          .within(0, 10)
          .main(0.2, new Span(0, 2, Scale.LINEAR));
  public static final Parameter DEPTH =
      Parameter.whole(
              "depth",
              "L",
              "layers",
              "Weight matrices in a row; with one layer fine-tuning is linear regression.")
          .within(1, 10)
          .main(2, new Span(1, 10, Scale.LINEAR));
  public static final Parameter DIMENSION =
      Parameter.whole(
              "dimension",
              "d",
              "inputs",
              "Number of inputs, and with it of coefficients that have to be learned.")
          .within(4, 10_000_000)
          .main(200, new Span(10, 10_000, Scale.LOG));
  public static final Parameter TARGET_NORM =
      Parameter.real(
              "targetNorm",
              "ρ",
              "size of the target",
              "Norm of the target's coefficients; those of the source have norm 1.")
          .within(0, 100)
          .more(1, new Span(0, 30, Scale.LINEAR));
  public static final Parameter SOURCE_SAMPLES =
      Parameter.whole(
              "sourceSamples",
              "n_s",
              "source samples",
              "Training samples of the source task; 0 stands for as many as there could be.")
          .within(0, 10_000_000)
          .more(0, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter SOURCE_NOISE =
      Parameter.real(
              "sourceNoise",
              "σ_s",
              "source label noise",
              "Standard deviation of the noise on the labels of a finite source.")
          .within(0, 10)
          .more(0.2, new Span(0, 2, Scale.LINEAR));
  public static final Parameter READOUT_RIDGE =
      Parameter.real(
              "readoutRidge",
              "λ",
              "readout penalty",
              "Weight of λ‖w‖² beside the mean square error, wherever only the readout is fitted.")
          .within(0, 10)
          .more(0, new Span(0, 1, Scale.LINEAR));
  public static final Parameter PRETRAIN_SCALE =
      Parameter.real(
              "pretrainScale",
              "α_p",
              "surviving start",
              "Size of the random features that pretraining of the lazy-to-rich arm leaves in place;"
                  + " 0 leaves none.")
          .within(0, 10)
          .more(0, new Span(0, 2, Scale.LINEAR));
  public static final Parameter INITIAL_SCALE =
      Parameter.real(
              "initialScale",
              "α",
              "initial scale",
              "Size of a random start: entries have variance α²/m in every layer.")
          .within(1e-5, 1)
          .more(0.005, new Span(1e-5, 1, Scale.LOG));
  public static final Parameter WIDTH =
      Parameter.whole("width", "m", "hidden width", "Units of every hidden layer.")
          .within(1, 500)
          .more(40, new Span(1, 500, Scale.LOG));
  public static final Parameter STEP_SIZE =
      Parameter.real(
              "stepSize",
              "η",
              "step size",
              "Step of full-batch gradient descent on half the mean square error.")
          .within(1e-4, 1)
          .more(0.02, new Span(1e-3, 0.5, Scale.LOG));
  public static final Parameter DURATION =
      Parameter.real(
              "duration",
              "t",
              "training time",
              "Length of every training: number of steps times the step size.")
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
