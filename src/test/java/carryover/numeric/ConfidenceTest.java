package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void intervalsAreStudentsT() {
    // Two-sided 95 % points of printed tables: 12.706, 2.262 and 1.980 for 1, 9 and 120 degrees.
    assertThat(Confidence.OF_95_PERCENT.halfWidth(new Estimate(0, 1, 2)))
        .isCloseTo(12.706, within(5e-4));
    assertThat(Confidence.OF_95_PERCENT.halfWidth(new Estimate(0, 1, 10)))
        .isCloseTo(2.262, within(5e-4));
    assertThat(Confidence.OF_95_PERCENT.halfWidth(new Estimate(0, 1, 121)))
        .isCloseTo(1.980, within(5e-4));
  }

  @Test
  void theIntervalOfADifferenceOfIndependentMeansIsWelchs() {
    // Student's sleep data; t.test(extra ~ group, data = sleep) of R says −3.3654832 … 0.2054832.
    Estimate one = Estimate.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
    Estimate other = Estimate.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    assertThat(Confidence.OF_95_PERCENT.halfWidthOfDifference(one, other))
        .isCloseTo((0.2054832 + 3.3654832) / 2, within(1e-6));
  }

  @Test
  void aDifferenceOfIndependentMeansNeedsTwoRepetitionsOfEach() {
    Estimate one = Estimate.of(0.5);
    Estimate two = Estimate.of(0.5, 0.6);

    assertThat(Confidence.OF_95_PERCENT.halfWidthOfDifference(one, two)).isNaN();
    assertThat(Confidence.OF_95_PERCENT.halfWidthOfDifference(two, one)).isNaN();
  }

  @Test
  void oneRepetitionExcludesNothing() {
    assertThat(Confidence.OF_95_PERCENT.excludes(Estimate.of(5), 0)).isFalse();
  }

  @Test
  void anIntervalConfinesAValueWhenItLiesWithinTheMargin() {
    Estimate estimate = new Estimate(0.5, 0.001, 10);
    assertThat(Confidence.OF_95_PERCENT.confines(estimate, 0.501, 0.0033)).isTrue();
    assertThat(Confidence.OF_95_PERCENT.confines(estimate, 0.501, 0.0032)).isFalse();
  }
}
