package carryover.studies.cnn.check;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;

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
        case TRAIN_LOSS -> sample.get(CnnMeasures.TRAIN_LOSS);
        case TEST_ACCURACY -> sample.get(CnnMeasures.TEST_ACCURACY);
        case GAMMA_U_MEAN -> CnnSample.coefficients(sample).gammaUMean();
        case GAMMA_V1_MEAN -> CnnSample.coefficients(sample).gammaV1Mean();
        case RHO_OWN_MEAN ->
            arm.equals(CnnArms.UPSTREAM)
                ? CnnSample.coefficients(sample).rho1OwnMean()
                : CnnSample.coefficients(sample).rho2OwnMean();
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
