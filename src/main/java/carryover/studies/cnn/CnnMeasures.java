package carryover.studies.cnn;

import carryover.numeric.Range;
import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Table;
import carryover.study.Yardstick;
import java.util.List;

/** What is recorded of an arm at a step (docs/model.md §4). */
public final class CnnMeasures {
  /** One test draw out of 2000; one answer in fifty; guessing to perfect. */
  private static final Yardstick ACCURACY = new Yardstick(1 / 2000.0, 0.02, 0.5, 1, 0.3);

  /** Guessing costs ln 2. */
  private static final Yardstick LOSS = new Yardstick(0.001, 0.02, 0, 0.7, 0.3);

  /** Mean logistic loss over the training set. */
  public static final Measure TRAIN_LOSS =
      new Measure(
          0, "trainLoss", "train_loss", "training loss", Range.NOT_NEGATIVE, Better.LOWER, LOSS);

  /** Share of training samples with y·f &gt; 0. */
  public static final Measure TRAIN_ACCURACY =
      new Measure(
          1,
          "trainAccuracy",
          "train_accuracy",
          "training accuracy",
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** P[y·f &gt; 0] for a fresh sample of the arm's own task; NaN when not asked for. */
  public static final Measure TEST_ACCURACY =
      new Measure(
          2,
          "testAccuracy",
          "test_accuracy",
          "test accuracy",
          Range.SHARE,
          Better.HIGHER,
          ACCURACY);

  /** P[y·f ≤ 0] for a fresh sample. */
  public static final Measure TEST_ERROR =
      TEST_ACCURACY.complement("testError", "test_error", "test error");

  /** Losses and accuracies. */
  public static final Table CURVES =
      new Table("curves", "Learning curves", List.of(TRAIN_LOSS, TRAIN_ACCURACY, TEST_ACCURACY));

  public static final Measure GAMMA_U_MEAN = coefficient(0, "gammaUMean", "gamma_u_mean", "mean γ");
  public static final Measure GAMMA_V1_MEAN =
      coefficient(2, "gammaV1Mean", "gamma_v1_mean", "mean γ₁");
  public static final Measure RHO_1_OWN_MEAN =
      coefficient(6, "rho1OwnMean", "rho1_own_mean", "mean ρ₁");

  /** The same as a summary calls it. */
  public static final Measure RHO_OWN_MEAN =
      coefficient(6, "rhoOwnMean", "rho_own_mean", "mean ρ of its own samples");

  /** Signal and noise, summed up over all filters. */
  public static final Table COEFFICIENTS =
      new Table(
          "coefficients",
          "Coefficients",
          List.of(
              GAMMA_U_MEAN,
              coefficient(1, "gammaUMax", "gamma_u_max", "greatest γ"),
              GAMMA_V1_MEAN,
              coefficient(3, "gammaV1Max", "gamma_v1_max", "greatest γ₁"),
              coefficient(4, "gammaV2Mean", "gamma_v2_mean", "mean γ₂"),
              coefficient(5, "gammaV2Max", "gamma_v2_max", "greatest γ₂"),
              RHO_1_OWN_MEAN,
              coefficient(7, "rho1OwnMax", "rho1_own_max", "greatest ρ₁"),
              coefficient(8, "rho2OwnMean", "rho2_own_mean", "mean ρ₂"),
              coefficient(9, "rho2OwnMax", "rho2_own_max", "greatest ρ₂")));

  /** Signal against noise in a network of Task 2. */
  public static final Table CLOSE_UP =
      new Table(
          "closeUp",
          "mean coefficient",
          List.of(
              coefficient(4, "gammaV2Mean", "gamma_v2_mean", "γ₂ of v2"),
              coefficient(8, "rho2OwnMean", "rho2_own_mean", "ρ of Task 2"),
              coefficient(0, "gammaUMean", "gamma_u_mean", "γ of u")));

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
