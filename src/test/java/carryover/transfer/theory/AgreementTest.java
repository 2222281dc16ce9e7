package carryover.transfer.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /** Two seeds at 0.88 and 0.92: mean 0.90, standard error 0.02, t quantile 12.706. */
  private static final Estimate TWO = Estimate.of(0.88, 0.92);

  @Test
  void zCountsStandardErrors() {
    assertThat(new Agreement(TWO, 0.94).z()).isCloseTo(-2, within(1e-9));
    assertThat(new Agreement(TWO, 0.87).z()).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void agreesWithinTheInterval() {
    double half = 12.706 * 0.02;

    assertThat(new Agreement(TWO, 0.90 - half + 1e-3).agrees()).isTrue();
    assertThat(new Agreement(TWO, 0.90 - half - 1e-3).agrees()).isFalse();
  }

  @Test
  void oneSeedIsNoGroundForAJudgement() {
    Agreement one = new Agreement(Estimate.of(0.9), 0.9);

    assertThat(one.judged()).isFalse();
    assertThat(one.agrees()).isFalse();
  }

  @Test
  void anUndefinedPredictionIsNotJudged() {
    assertThat(new Agreement(TWO, Double.NaN).judged()).isFalse();
    assertThat(new Agreement(TWO, Double.NaN).agrees()).isFalse();
  }

  /** Four seeds at exactly 1: one test draw in 2000 counts as the error of a seed. */
  @Test
  void equalSeedsStillLeaveTheResolutionOfTheTest() {
    Agreement perfect = new Agreement(Estimate.of(1, 1, 1, 1), 0.9995);

    assertThat(perfect.z()).isCloseTo(2, within(1e-9));
    assertThat(perfect.agrees()).isTrue();
  }
}
