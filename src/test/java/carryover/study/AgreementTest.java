package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Agreement.Sign;
import carryover.study.Agreement.Size;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final double USUAL = 0.06;

  /** Eight seeds with an interval of ± 0.002. */
  private static Agreement of(double measured, double predicted) {
    return new Agreement(
        CnnMeasures.TEST_ACCURACY, new Estimate(measured, 0.001, 8), predicted, USUAL);
  }

  @Test
  void zCountsStandardErrors() {
    Estimate two = Estimate.of(0.88, 0.92);
    assertThat(new Agreement(CnnMeasures.TEST_ACCURACY, two, 0.94, USUAL).z())
        .isCloseTo(-2, within(1e-9));
    assertThat(new Agreement(CnnMeasures.TEST_ACCURACY, two, 0.87, USUAL).z())
        .isCloseTo(1.5, within(1e-9));
  }

  /** Four seeds at exactly 1: one test draw in 2000 counts as the error of a seed. */
  @Test
  void equalSeedsStillLeaveTheResolutionOfTheTest() {
    Agreement perfect =
        new Agreement(CnnMeasures.TEST_ACCURACY, Estimate.of(1, 1, 1, 1), 0.9995, USUAL);

    assertThat(perfect.z()).isCloseTo(2, within(1e-9));
    assertThat(perfect.text()).isEqualTo("right in size");
  }

  @Test
  void aGapThatDoesNotMatterIsRightHoweverManyStandardErrorsItIs() {
    assertThat(of(0.95, 0.9305).size()).isEqualTo(Size.RIGHT);
    assertThat(of(0.95, 0.9305).z()).isGreaterThan(19);
    assertThat(of(0.95, 0.9305).text()).isEqualTo("right in size");
  }

  @Test
  void aGapIsJudgedByTheErrorThatThePredictorUsuallyHas() {
    assertThat(of(0.95, 0.9295).size()).isEqualTo(Size.USUAL);
    assertThat(of(0.95, 0.8905).size()).isEqualTo(Size.USUAL);
    assertThat(of(0.95, 0.8905).text()).isEqualTo("off by 0.060, as usual");
    assertThat(of(0.95, 0.8895).size()).isEqualTo(Size.OFF);
    assertThat(of(0.874, 0.743).text()).isEqualTo("off by 0.131");
  }

  /** All three numbers are exact in binary. */
  @Test
  void anErrorOfJustTheUsualSizeIsUsual() {
    assertThat(
            new Agreement(CnnMeasures.TEST_ACCURACY, new Estimate(0.75, 0.001, 8), 0.5, 0.25)
                .size())
        .isEqualTo(Size.USUAL);
  }

  @Test
  void tooFewSeedsLeaveItOpen() {
    Agreement wide = new Agreement(CnnMeasures.TEST_ACCURACY, Estimate.of(0.88, 0.92), 0.9, USUAL);

    assertThat(wide.size()).isEqualTo(Size.UNTOLD);
    assertThat(wide.text()).isEqualTo("needs more seeds");
    assertThat(new Agreement(CnnMeasures.TEST_ACCURACY, Estimate.of(0.9), 0.9, USUAL).text())
        .isEqualTo("needs two seeds");
    assertThat(new Agreement(CnnMeasures.TEST_ACCURACY, Estimate.of(), 0.9, USUAL).text())
        .isEmpty();
    assertThat(
            new Agreement(CnnMeasures.TEST_ACCURACY, Estimate.of(0.9), 0.9, USUAL)
                .textOfDifference())
        .isEqualTo("needs two seeds");
  }

  @Test
  void anUndefinedPredictionIsNotJudged() {
    assertThat(of(0.9, Double.NaN).judged()).isFalse();
    assertThat(of(0.9, Double.NaN).text()).isEmpty();
    assertThat(of(0.9, Double.NaN).textOfDifference()).isEmpty();
  }

  @Test
  void aDifferenceMayBeRightInSignAndInSize() {
    assertThat(of(0.13, 0.141).sign()).isEqualTo(Sign.RIGHT);
    assertThat(of(0.13, 0.141).textOfDifference()).isEqualTo("right in sign and size");
  }

  @Test
  void orInSignAlone() {
    assertThat(of(-0.08, -0.21).sign()).isEqualTo(Sign.RIGHT);
    assertThat(of(-0.08, -0.21).textOfDifference()).isEqualTo("right in sign, off by 0.130");
    assertThat(of(0.08, 0.12).textOfDifference())
        .isEqualTo("right in sign, off by 0.040, as usual");
  }

  @Test
  void orWrong() {
    assertThat(of(0.021, -0.021).sign()).isEqualTo(Sign.WRONG);
    assertThat(of(0.021, -0.021).textOfDifference())
        .isEqualTo("wrong in sign, off by 0.042, as usual");
    assertThat(of(0.1, -0.1).textOfDifference()).isEqualTo("wrong in sign, off by 0.200");
  }

  @Test
  void neitherOfTwoThatDoNotMatterHasASign() {
    assertThat(of(-0.015, 0.018).sign()).isEqualTo(Sign.RIGHT);
    assertThat(of(-0.015, 0.018).textOfDifference()).isEqualTo("right: no difference that matters");
  }

  @Test
  void whereOnlyOneOfThemMattersTheGapDecides() {
    assertThat(of(0.019, 0.025).textOfDifference()).isEqualTo("right in sign and size");
    assertThat(of(0, -0.07).sign()).isEqualTo(Sign.MISSED);
    assertThat(of(0, -0.07).textOfDifference()).isEqualTo("off by 0.070");
  }

  @Test
  void aSignIsNotToldFromAnIntervalThatHoldsBoth() {
    Agreement wide =
        new Agreement(CnnMeasures.TEST_ACCURACY, new Estimate(0.05, 0.03, 8), 0.05, USUAL);

    assertThat(wide.sign()).isEqualTo(Sign.UNTOLD);
    assertThat(wide.textOfDifference()).isEqualTo("needs more seeds");
  }

  @Test
  void aClearSignMayStandBesideASizeThatNeedsMoreSeeds() {
    Agreement wide =
        new Agreement(CnnMeasures.TEST_ACCURACY, new Estimate(0.15, 0.015, 8), 0.14, USUAL);

    assertThat(wide.textOfDifference()).isEqualTo("right in sign, size needs more seeds");
  }
}
