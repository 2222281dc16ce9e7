package carryover.studies.kernel;

import carryover.numeric.Range;
import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Yardstick;
import carryover.words.Words;
import java.util.List;

/**
 * What is recorded of an arm at a step (docs/model-adaptive-kernel.md §5). Those about features are
 * taken where an arm ends and where details are asked for, and are NaN elsewhere.
 */
public final class KernelMeasures {
  private static final Words WORDS = Words.of(KernelMeasures.class);

  private static final Range COSINE = new Range(-1, 1);

  /** Of labels with E y² of 1, or 3 for {@code quad}; single runs differ by hundredths. */
  private static final Yardstick LOSS = new Yardstick(0.001, 0.01, 0, 1, 1);

  /** Mean Δ² over the training set. */
  public static final Measure TRAIN_LOSS =
      new Measure(
          0,
          "trainLoss",
          "train_loss",
          WORDS.text("measure.trainLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          LOSS);

  /** Mean squared error on fresh samples, the less the better; NaN when not asked for. */
  public static final Measure TEST_LOSS =
      new Measure(
          1,
          "testLoss",
          "test_loss",
          WORDS.text("measure.testLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          LOSS);

  /** Centred alignment of the feature kernel with the labels of Task 1. */
  public static final Measure SOURCE_ALIGNMENT =
      new Measure(
          2, "sourceAlignment", "source_alignment", WORDS.text("measure.sourceAlignment"), COSINE);

  /** Centred alignment of the feature kernel with the labels of Task 2. */
  public static final Measure TARGET_ALIGNMENT =
      new Measure(
          3, "targetAlignment", "target_alignment", WORDS.text("measure.targetAlignment"), COSINE);

  /** Share of the greatest eigenvalue in the trace of the feature kernel. */
  public static final Measure FIRST_SHARE =
      new Measure(4, "firstShare", "first_share", WORDS.text("measure.firstShare"), Range.SHARE);

  /** Share of the second eigenvalue. */
  public static final Measure SECOND_SHARE =
      new Measure(5, "secondShare", "second_share", WORDS.text("measure.secondShare"), Range.SHARE);

  /** (Σe)²/Σe² of the eigenvalues e of the feature kernel. */
  public static final Measure EFFECTIVE_DIMENSION =
      new Measure(
          6,
          "effectiveDimension",
          "effective_dimension",
          WORDS.text("measure.effectiveDimension"),
          Range.NOT_NEGATIVE);

  /** Mean over neurons of (w·β)² with the direction of the arm's own task; 1 at the start. */
  public static final Measure OVERLAP =
      new Measure(7, "overlap", "overlap", WORDS.text("measure.overlap"), Range.NOT_NEGATIVE);

  /** The same along a direction that no task uses. */
  public static final Measure UNUSED_OVERLAP =
      new Measure(
          8,
          "unusedOverlap",
          "unused_overlap",
          WORDS.text("measure.unusedOverlap"),
          Range.NOT_NEGATIVE);

  /** Variance of preactivations over neurons, in units of the start's. */
  public static final Measure PREACTIVATION_VARIANCE =
      new Measure(
          9,
          "preactivationVariance",
          "preactivation_variance",
          WORDS.text("measure.preactivationVariance"),
          Range.NOT_NEGATIVE);

  /** Kurtosis of preactivations over neurons at a fixed input, mean over inputs; Gaussian: 3. */
  public static final Measure KURTOSIS =
      new Measure(10, "kurtosis", "kurtosis", WORDS.text("measure.kurtosis"), Range.NOT_NEGATIVE);

  /** τ = Σ η_t, the time against which curves with different step limits are compared. */
  public static final Measure TIME =
      new Measure(11, "time", "time", WORDS.text("measure.time"), Range.NOT_NEGATIVE);

  public static final List<Measure> ALL =
      List.of(
          TRAIN_LOSS,
          TEST_LOSS,
          SOURCE_ALIGNMENT,
          TARGET_ALIGNMENT,
          FIRST_SHARE,
          SECOND_SHARE,
          EFFECTIVE_DIMENSION,
          OVERLAP,
          UNUSED_OVERLAP,
          PREACTIVATION_VARIANCE,
          KURTOSIS,
          TIME);

  private KernelMeasures() {}
}
