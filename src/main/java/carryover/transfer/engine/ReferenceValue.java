package carryover.transfer.engine;

import carryover.transfer.Arm;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;

/**
 * One row of the reference table: a mean over 400 seeds of an independent NumPy program that
 * simulates docs/model.md §1–4 in R^d.
 *
 * @param name of the setting
 * @param quantity what was measured
 * @param step when
 * @param standardError of the mean
 */
public record ReferenceValue(
    String name,
    Setting setting,
    Arm arm,
    Quantity quantity,
    int step,
    double mean,
    double standardError) {

  /** Behind each mean of the table. */
  public static final int SEEDS = 400;

  /** What the table holds, by its name there. */
  public enum Quantity {
    TRAIN_LOSS("train_loss"),
    TEST_ACCURACY("test_accuracy"),
    GAMMA_U_MEAN("gamma_u_mean"),
    GAMMA_V1_MEAN("gamma_v1_mean"),
    RHO_OWN_MEAN("rho_own_mean");

    private final String key;

    Quantity(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    private double of(Arm arm, Sample sample) {
      return switch (this) {
        case TRAIN_LOSS -> sample.trainLoss();
        case TEST_ACCURACY -> sample.testAccuracy();
        case GAMMA_U_MEAN -> sample.coefficients().gammaUMean();
        case GAMMA_V1_MEAN -> sample.coefficients().gammaV1Mean();
        case RHO_OWN_MEAN ->
            arm == Arm.UPSTREAM
                ? sample.coefficients().rho1OwnMean()
                : sample.coefficients().rho2OwnMean();
      };
    }
  }

  /** The same quantity of a run; NaN when its step was not recorded. */
  public double in(Trace trace) {
    return trace.arm(arm).samples().stream()
        .filter(sample -> sample.step() == step)
        .mapToDouble(sample -> quantity.of(arm, sample))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Arm, quantity and step in words. */
  public String reading() {
    return arm.key() + " " + quantity.key() + " at step " + step;
  }

  /** The same with the setting's name. */
  public String title() {
    return name + ": " + reading();
  }
}
