package carryover.sweep;

import static carryover.sweep.MadeUpCells.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Confidence;
import carryover.studies.cnn.CnnReadouts;
import org.junit.jupiter.api.Test;

class SettledRuleTest {
  private static final SettledRule SETTLED =
      new SettledRule(CnnReadouts.HEADLINE, 3, 0.7, Confidence.OF_95_PERCENT);

  @Test
  void aClearDifferenceFarFromTheThresholdIsSettled() {
    assertThat(SETTLED.settled(ended(0.90, 0.80, 0.91, 0.81, 0.92, 0.815))).isTrue();
  }

  @Test
  void tooFewSeedsAreNeverEnough() {
    assertThat(SETTLED.settled(ended(0.90, 0.80, 0.91, 0.81))).isFalse();
  }

  @Test
  void anUncertainSignIsNotSettled() {
    assertThat(SETTLED.settled(ended(0.90, 0.80, 0.91, 0.99, 0.92, 0.90))).isFalse();
  }

  @Test
  void anUncertainSideOfTheThresholdIsNotSettled() {
    assertThat(SETTLED.settled(ended(0.69, 0.50, 0.71, 0.52, 0.72, 0.53))).isFalse();
  }

  @Test
  void aDifferenceTooSmallToMatterIsSettled() {
    assertThat(SETTLED.settled(ended(1, 1, 1, 1, 1, 1))).isTrue();
  }

  @Test
  void certaintyIsTheDistanceFromSignOrSideInStandardErrors() {
    // Differences 0.05 and 0.15: 0.1 ± 0.05. Accuracies 0.85 and 0.95: 0.2 ± 0.05 above 0.7.
    assertThat(SETTLED.certainty(ended(0.85, 0.80, 0.95, 0.80))).isCloseTo(2, within(1e-9));
    // A single seed has no error: plain distances, 0.1 from 0 and 0.2 from 0.7.
    assertThat(SETTLED.certainty(ended(0.9, 0.8))).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void aDivergedCellIsSettled() {
    assertThat(SETTLED.settled(ended(Double.NaN, 0.8, 0.9, 0.8, 0.7, 0.8))).isTrue();
  }
}
