package carryover.studies.cnn;

import carryover.numeric.Range;
import carryover.study.Measure;

/** What is recorded of an arm at a step besides its coefficients (docs/model.md §4). */
public final class CnnMeasures {
  /** Mean logistic loss over the training set. */
  public static final Measure TRAIN_LOSS =
      new Measure(0, "trainLoss", "train_loss", "training loss", Range.NOT_NEGATIVE);

  /** Share of training samples with y·f &gt; 0. */
  public static final Measure TRAIN_ACCURACY =
      new Measure(1, "trainAccuracy", "train_accuracy", "training accuracy", Range.SHARE);

  /** P[y·f &gt; 0] for a fresh sample of the arm's own task; NaN when not asked for. */
  public static final Measure TEST_ACCURACY =
      new Measure(2, "testAccuracy", "test_accuracy", "test accuracy", Range.SHARE);

  private CnnMeasures() {}
}
