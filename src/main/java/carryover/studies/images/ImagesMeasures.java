package carryover.studies.images;

import carryover.numeric.Range;
import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Table;
import carryover.study.Yardstick;
import carryover.words.Words;
import java.util.List;

/** What is recorded of an arm at a step (docs/model-real-images.md §2). */
public final class ImagesMeasures {
  private static final Words WORDS = Words.of(ImagesMeasures.class);

  /** One test image out of 500; one answer in fifty; guessing between two to perfect. */
  private static final Yardstick ACCURACY = new Yardstick(1 / 500.0, 0.02, 0.5, 1, 0.3);

  /** Guessing between two costs ln 2. */
  private static final Yardstick LOSS = new Yardstick(0.001, 0.02, 0, 0.7, 0.3);

  /** Mean logistic loss, cross-entropy or squared error over the training images. */
  public static final Measure TRAIN_LOSS =
      new Measure(
          0,
          "trainLoss",
          "train_loss",
          WORDS.text("measure.trainLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          LOSS);

  /** Share of the training images that are told rightly. */
  public static final Measure TRAIN_ACCURACY =
      new Measure(
          1,
          "trainAccuracy",
          "train_accuracy",
          WORDS.text("measure.trainAccuracy"),
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** Share of the test images of the arm's own task told rightly; NaN when not asked for. */
  public static final Measure TEST_ACCURACY =
      new Measure(
          2,
          "testAccuracy",
          "test_accuracy",
          WORDS.text("measure.testAccuracy"),
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** Share of the test images told wrongly. */
  public static final Measure TEST_ERROR =
      TEST_ACCURACY.complement("testError", "test_error", WORDS.text("measure.testError"));

  /** Mean loss over the test images of the arm's own task; NaN when not asked for. */
  public static final Measure TEST_LOSS =
      new Measure(
          3,
          "testLoss",
          "test_loss",
          WORDS.text("measure.testLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          LOSS);

  /** Losses and accuracies. */
  public static final Table CURVES =
      new Table(
          "curves",
          WORDS.text("table.curves"),
          List.of(TRAIN_LOSS, TRAIN_ACCURACY, TEST_ACCURACY, TEST_LOSS));

  private ImagesMeasures() {}

  /** What was recorded at a step, with NaN for what was not measured. */
  public static Sample sample(int step, Learned learned, Learned tested) {
    return new Sample(
        step,
        new double[] {learned.loss(), learned.accuracy(), tested.accuracy(), tested.loss()},
        List.of());
  }
}
