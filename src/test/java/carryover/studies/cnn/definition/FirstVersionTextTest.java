package carryover.studies.cnn.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.SignedCoefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FirstVersionTextTest {
  private static final Setting MIXED =
      CnnSpace.STANDARD
          .with(CnnSpace.ALPHA, 0.1)
          .with(CnnSpace.UPSTREAM_NOISE, 1e-4)
          .with(CnnSpace.DIMENSION, 10_000_000);

  private static final String SETTING =
      "Setting[alpha=0.1, upstreamSamples=200, downstreamSamples=50, upstreamNoise=1.0E-4,"
          + " downstreamNoise=1.0, universalNorm=2.0, downstreamSignalNorm=2.0,"
          + " upstreamSpecificNorm=1.0, dimension=10000000, filters=10, learningRate=0.1,"
          + " upstreamSteps=200, downstreamSteps=200, initialStd=0.01]";

  @Test
  void aRunIsTheTextItWasInVersion1() {
    Coefficients both = new Coefficients(1, 2, 3, 4, 5, 6, 7, 8, 9, 1e-9);
    Coefficients plus = new Coefficients(0.5, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Coefficients minus = new Coefficients(0.25, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Sample sample =
        new CnnSample(7, 0.125, 1, Double.NaN, both, new SignedCoefficients(plus, minus), null)
            .sample();
    Trace trace =
        CnnArms.trace(
            MIXED,
            3,
            new ArmTrace(CnnArms.UPSTREAM, List.of(sample, sample), OptionalInt.empty()),
            new ArmTrace(CnnArms.TRANSFER, List.of(), OptionalInt.of(8)),
            ArmTrace.unreached(CnnArms.SCRATCH),
            false);

    String end =
        "gammaUMax=2.0, gammaV1Mean=3.0, gammaV1Max=4.0, gammaV2Mean=5.0, gammaV2Max=6.0,"
            + " rho1OwnMean=7.0, rho1OwnMax=8.0, rho2OwnMean=9.0, rho2OwnMax=";
    String sampleText =
        "Sample[step=7, trainLoss=0.125, trainAccuracy=1.0, testAccuracy=NaN,"
            + (" coefficients=Coefficients[gammaUMean=1.0, " + end + "1.0E-9],")
            + (" bySign=SignedCoefficients[plus=Coefficients[gammaUMean=0.5, " + end + "10.0],")
            + (" minus=Coefficients[gammaUMean=0.25, " + end + "10.0]], filters=null]");
    assertThat(FirstVersionText.of(trace))
        .isEqualTo(
            ("Trace[setting=" + SETTING + ", seed=3,")
                + (" upstream=ArmTrace[arm=UPSTREAM, samples=[" + sampleText + ", " + sampleText)
                + "], divergedAt=OptionalInt.empty],"
                + " transfer=ArmTrace[arm=TRANSFER, samples=[], divergedAt=OptionalInt[8]],"
                + " scratch=ArmTrace[arm=SCRATCH, samples=[], divergedAt=OptionalInt.empty],"
                + " cancelled=false]");
  }
}
