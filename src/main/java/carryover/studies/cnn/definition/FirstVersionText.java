package carryover.studies.cnn.definition;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * All digits of a run as a text to make a checksum of. It is that of the program's first version
 * and never changes, or what people have kept would count as another engine's. Filters have no
 * place in it.
 */
final class FirstVersionText {
  private FirstVersionText() {}

  static String of(Trace trace) {
    return "Trace[setting="
        + trace.setting().filedText()
        + ", seed="
        + trace.seed()
        + ", upstream="
        + of(trace.arm(CnnArms.UPSTREAM))
        + ", transfer="
        + of(trace.arm(CnnArms.TRANSFER))
        + ", scratch="
        + of(trace.arm(CnnArms.SCRATCH))
        + ", cancelled="
        + trace.cancelled()
        + "]";
  }

  private static String of(ArmTrace arm) {
    return "ArmTrace[arm="
        + arm.arm().key().toUpperCase(Locale.ROOT)
        + ", samples="
        + arm.samples().stream()
            .map(FirstVersionText::of)
            .collect(Collectors.joining(", ", "[", "]"))
        + ", divergedAt="
        + of(arm.divergedAt())
        + "]";
  }

  private static String of(OptionalInt step) {
    return step.isPresent() ? "OptionalInt[" + step.getAsInt() + "]" : "OptionalInt.empty";
  }

  private static String of(Sample sample) {
    return "Sample[step="
        + sample.step()
        + ", trainLoss="
        + sample.get(CnnMeasures.TRAIN_LOSS)
        + ", trainAccuracy="
        + sample.get(CnnMeasures.TRAIN_ACCURACY)
        + ", testAccuracy="
        + sample.get(CnnMeasures.TEST_ACCURACY)
        + ", coefficients="
        + of(CnnSample.coefficients(sample))
        + ", bySign=SignedCoefficients[plus="
        + of(CnnSample.bySign(sample).plus())
        + ", minus="
        + of(CnnSample.bySign(sample).minus())
        + "], filters=null]";
  }

  private static String of(Coefficients c) {
    return "Coefficients[gammaUMean="
        + c.gammaUMean()
        + ", gammaUMax="
        + c.gammaUMax()
        + ", gammaV1Mean="
        + c.gammaV1Mean()
        + ", gammaV1Max="
        + c.gammaV1Max()
        + ", gammaV2Mean="
        + c.gammaV2Mean()
        + ", gammaV2Max="
        + c.gammaV2Max()
        + ", rho1OwnMean="
        + c.rho1OwnMean()
        + ", rho1OwnMax="
        + c.rho1OwnMax()
        + ", rho2OwnMean="
        + c.rho2OwnMean()
        + ", rho2OwnMax="
        + c.rho2OwnMax()
        + "]";
  }
}
