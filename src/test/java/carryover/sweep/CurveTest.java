package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static Sample sample(int step, double accuracy) {
    return CnnSample.alike(step, 0, 0, accuracy, Coefficients.NONE, null);
  }

  private static Curve curve(OptionalInt divergedAt) {
    return Curve.of(
        new ArmTrace(
            CnnArms.TRANSFER,
            List.of(sample(0, 0.5), sample(10, 0.7), sample(20, 0.9)),
            divergedAt),
        CnnMeasures.TEST_ACCURACY);
  }

  @Test
  void showsTheLastRecordedStepUpToTheOneAskedFor() {
    Curve curve = curve(OptionalInt.empty());
    assertThat(curve.at(0)).isEqualTo(0.5);
    assertThat(curve.at(10)).isEqualTo(0.7);
    assertThat(curve.at(19)).isEqualTo(0.7);
    assertThat(curve.at(Curve.END)).isEqualTo(0.9);
  }

  @Test
  void hasNoValueFromTheStepOfDivergenceOn() {
    Curve curve = curve(OptionalInt.of(25));
    assertThat(curve.at(24)).isEqualTo(0.9);
    assertThat(curve.at(25)).isNaN();
    assertThat(curve.divergedBy(Curve.END)).isTrue();
  }

  @Test
  void knowsNothingBeforeTheFirstRecordedStep() {
    assertThat(Curve.ending(0.8).at(199)).isNaN();
    assertThat(Curve.ending(0.8).divergedBy(199)).isFalse();
    assertThat(Curve.ending(0.8).knownAt(199)).isFalse();
    assertThat(Curve.ending(0.8).at(Curve.END)).isEqualTo(0.8);
    assertThat(Curve.ending(0.8).knownAt(Curve.END)).isTrue();
  }

  @Test
  void notANumberAtTheEndMeansDiverged() {
    assertThat(Curve.ending(Double.NaN).divergedBy(Curve.END)).isTrue();
    assertThat(Curve.ending(Double.NaN).divergedBy(199)).isFalse();
    assertThat(Curve.ending(Double.NaN).knownAt(199)).isFalse();
  }
}
