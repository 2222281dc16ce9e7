package carryover.studies.cnn;

import carryover.numeric.Range;
import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Table;
import carryover.study.Yardstick;
import carryover.words.Words;
import java.util.List;

/** What is recorded of an arm at a step (docs/model.md §4). */
public final class CnnMeasures {
  private static final Words WORDS = Words.of(CnnMeasures.class);

  /** One test draw out of 2000; one answer in fifty; guessing to perfect. */
  private static final Yardstick ACCURACY = new Yardstick(1 / 2000.0, 0.02, 0.5, 1, 0.3);

  /** Guessing costs ln 2. */
  private static final Yardstick LOSS = new Yardstick(0.001, 0.02, 0, 0.7, 0.3);

  /** Mean logistic loss over the training set. */
  public static final Measure TRAIN_LOSS =
      new Measure(
          0,
          "trainLoss",
          "train_loss",
          WORDS.text("measure.trainLoss"),
          Range.NOT_NEGATIVE,
          Better.LOWER,
          LOSS);

  /** Share of training samples with y·f &gt; 0. */
  public static final Measure TRAIN_ACCURACY =
      new Measure(
          1,
          "trainAccuracy",
          "train_accuracy",
          WORDS.text("measure.trainAccuracy"),
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** P[y·f &gt; 0] for a fresh sample of the arm's own task; NaN when not asked for. */
  public static final Measure TEST_ACCURACY =
      new Measure(
          2,
          "testAccuracy",
          "test_accuracy",
          WORDS.text("measure.testAccuracy"),
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** P[y·f ≤ 0] for a fresh sample. */
  public static final Measure TEST_ERROR =
      TEST_ACCURACY.complement("testError", "test_error", WORDS.text("measure.testError"));

  /** Losses and accuracies. */
  public static final Table CURVES =
      new Table(
          "curves", WORDS.text("table.curves"), List.of(TRAIN_LOSS, TRAIN_ACCURACY, TEST_ACCURACY));

  public static final Measure GAMMA_U_MEAN =
      coefficient(0, "gammaUMean", "gamma_u_mean", WORDS.text("measure.gammaUMean"));
  public static final Measure GAMMA_V1_MEAN =
      coefficient(2, "gammaV1Mean", "gamma_v1_mean", WORDS.text("measure.gammaV1Mean"));
  public static final Measure RHO_1_OWN_MEAN =
      coefficient(6, "rho1OwnMean", "rho1_own_mean", WORDS.text("measure.rho1OwnMean"));

  /** The same as a summary calls it. */
  public static final Measure RHO_OWN_MEAN =
      coefficient(6, "rhoOwnMean", "rho_own_mean", WORDS.text("measure.rhoOwnMean"));

  /** Signal and noise, summed up over all filters. */
  public static final Table COEFFICIENTS =
      new Table(
          "coefficients",
          WORDS.text("table.coefficients"),
          List.of(
              GAMMA_U_MEAN,
              coefficient(1, "gammaUMax", "gamma_u_max", WORDS.text("measure.gammaUMax")),
              GAMMA_V1_MEAN,
              coefficient(3, "gammaV1Max", "gamma_v1_max", WORDS.text("measure.gammaV1Max")),
              coefficient(4, "gammaV2Mean", "gamma_v2_mean", WORDS.text("measure.gammaV2Mean")),
              coefficient(5, "gammaV2Max", "gamma_v2_max", WORDS.text("measure.gammaV2Max")),
              RHO_1_OWN_MEAN,
              coefficient(7, "rho1OwnMax", "rho1_own_max", WORDS.text("measure.rho1OwnMax")),
              coefficient(8, "rho2OwnMean", "rho2_own_mean", WORDS.text("measure.rho2OwnMean")),
              coefficient(9, "rho2OwnMax", "rho2_own_max", WORDS.text("measure.rho2OwnMax"))));

  /** Signal against noise in a network of Task 2. */
  public static final Table CLOSE_UP =
      new Table(
          "closeUp",
          WORDS.text("table.closeUp"),
          List.of(
              coefficient(4, "gammaV2Mean", "gamma_v2_mean", WORDS.text("closeUp.gammaV2Mean")),
              coefficient(8, "rho2OwnMean", "rho2_own_mean", WORDS.text("closeUp.rho2OwnMean")),
              coefficient(0, "gammaUMean", "gamma_u_mean", WORDS.text("closeUp.gammaUMean"))));

  private CnnMeasures() {}

  private static Measure coefficient(int number, String key, String column, String title) {
    return new Measure(
        CnnSample.COEFFICIENTS + number,
        key,
        column,
        title,
        Range.ALL,
        Better.HIGHER,
        Yardstick.NONE);
  }
}
