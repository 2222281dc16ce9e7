package carryover.studies.linear;

import carryover.numeric.Range;
import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Yardstick;
import carryover.words.Words;
import java.util.List;

/** What is recorded of the coefficients β̂ of an arm (docs/model-deep-linear.md §4). */
public final class LinearMeasures {
  private static final Words WORDS = Words.of(LinearMeasures.class);

  /** Errors are in units of ‖β_s‖² = 1. */
  private static final Yardstick ERROR = new Yardstick(1e-9, 0.01, 0, 1, 0.5);

  private static final Range COSINE = new Range(-1, 1);

  /** ‖β̂ − ρβ_t‖², of pretraining ‖β̂ − β_s‖²: the noise-free error on fresh inputs. */
  public static final Measure RISK =
      new Measure(
          0, "risk", "risk", WORDS.text("measure.risk"), Range.NOT_NEGATIVE, Better.LOWER, ERROR);

  /** Half the mean square error over the training set of the arm, penalties apart. */
  public static final Measure TRAIN_LOSS =
      new Measure(
          1,
          "trainLoss",
          "train_loss",
          WORDS.text("measure.trainLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          ERROR);

  /** ‖β̂‖. */
  public static final Measure NORM =
      new Measure(2, "norm", "norm", WORDS.text("measure.norm"), Range.NOT_NEGATIVE);

  /** cos(β̂, β_s); 0 for β̂ = 0. */
  public static final Measure SOURCE_COSINE =
      new Measure(3, "sourceCosine", "source_cosine", WORDS.text("measure.sourceCosine"), COSINE);

  /** cos(β̂, β_t); 0 for β̂ = 0. */
  public static final Measure TARGET_COSINE =
      new Measure(4, "targetCosine", "target_cosine", WORDS.text("measure.targetCosine"), COSINE);

  /** ‖(I−P)β̂‖, P the projector on the span of the arm's training inputs: what no sample sees. */
  public static final Measure UNSEEN_NORM =
      new Measure(
          5, "unseenNorm", "unseen_norm", WORDS.text("measure.unseenNorm"), Range.NOT_NEGATIVE);

  /** Largest singular value of W₁; ‖β̂‖^(1/L), that of balanced layers, where there are none. */
  public static final Measure FIRST_SINGULAR =
      new Measure(
          6,
          "firstSingular",
          "first_singular",
          WORDS.text("measure.firstSingular"),
          Range.NOT_NEGATIVE);

  /** Second singular value of W₁; 0 where the start is vanishingly small. */
  public static final Measure SECOND_SINGULAR =
      new Measure(
          7,
          "secondSingular",
          "second_singular",
          WORDS.text("measure.secondSingular"),
          Range.NOT_NEGATIVE);

  /** Third singular value of W₁. */
  public static final Measure THIRD_SINGULAR =
      new Measure(
          8,
          "thirdSingular",
          "third_singular",
          WORDS.text("measure.thirdSingular"),
          Range.NOT_NEGATIVE);

  public static final List<Measure> ALL =
      List.of(
          RISK,
          TRAIN_LOSS,
          NORM,
          SOURCE_COSINE,
          TARGET_COSINE,
          UNSEEN_NORM,
          FIRST_SINGULAR,
          SECOND_SINGULAR,
          THIRD_SINGULAR);

  private LinearMeasures() {}
}
