package carryover.export;

import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Sample;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One quantity of a sample as a column of a table.
 *
 * @param name in CSV files
 * @param key in JSON files
 */
record TraceColumn(String name, String key, ToDoubleFunction<Sample> value) {
  /** Losses and accuracies. */
  static final List<TraceColumn> CURVES =
      List.of(
          new TraceColumn("train_loss", "trainLoss", CnnMeasures.TRAIN_LOSS),
          new TraceColumn("train_accuracy", "trainAccuracy", CnnMeasures.TRAIN_ACCURACY),
          new TraceColumn("test_accuracy", "testAccuracy", CnnMeasures.TEST_ACCURACY));

  /** Signal and noise. */
  static final List<TraceColumn> COEFFICIENTS =
      List.of(
          of("gamma_u_mean", "gammaUMean", Coefficients::gammaUMean),
          of("gamma_u_max", "gammaUMax", Coefficients::gammaUMax),
          of("gamma_v1_mean", "gammaV1Mean", Coefficients::gammaV1Mean),
          of("gamma_v1_max", "gammaV1Max", Coefficients::gammaV1Max),
          of("gamma_v2_mean", "gammaV2Mean", Coefficients::gammaV2Mean),
          of("gamma_v2_max", "gammaV2Max", Coefficients::gammaV2Max),
          of("rho1_own_mean", "rho1OwnMean", Coefficients::rho1OwnMean),
          of("rho1_own_max", "rho1OwnMax", Coefficients::rho1OwnMax),
          of("rho2_own_mean", "rho2OwnMean", Coefficients::rho2OwnMean),
          of("rho2_own_max", "rho2OwnMax", Coefficients::rho2OwnMax));

  private static TraceColumn of(String name, String key, ToDoubleFunction<Coefficients> value) {
    return new TraceColumn(
        name, key, sample -> value.applyAsDouble(CnnSample.coefficients(sample)));
  }
}
