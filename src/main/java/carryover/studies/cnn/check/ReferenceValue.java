package carryover.studies.cnn.check;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.stream.Stream;

/**
 * One row of a reference table: a mean over seeds of an independent NumPy program that simulates
 * docs/model.md §1–4, and the switches of §8, in R^d.
 *
 * @param name of the setting
 * @param quantity what was measured
 * @param step when
 * @param standardError of the mean
 * @param seeds behind the mean
 */
public record ReferenceValue(
    String name,
    Setting setting,
    Arm arm,
    Quantity quantity,
    int step,
    double mean,
    double standardError,
    int seeds) {

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

    /** {@code upstream_train_loss}: the quantity of an arm. */
    static Quantity named(String name, Arm arm) {
      return Stream.of(values())
          .filter(q -> name.equals(arm.key() + "_" + q.key()))
          .findFirst()
          .orElseThrow();
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
