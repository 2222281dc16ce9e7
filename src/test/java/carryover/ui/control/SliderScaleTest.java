package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.NumberText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SliderScaleTest {
  private static final SliderScale SHARE = SliderScale.linear(0, 1);
  private static final SliderScale DIMENSION = SliderScale.log(100, 100_000).wholeNumbers();

  @Test
  void bothEndsAreExact() {
    SliderScale uneven = SliderScale.linear(0, 1.7321);
    assertThat(uneven.value(0)).isZero();
    assertThat(uneven.value(1)).isEqualTo(1.7321);
  }

  @Test
  void aLogarithmicSliderHasTheGeometricMeanInItsMiddle() {
    assertThat(SliderScale.log(0.1, 10).value(0.5)).isEqualTo(1);
    assertThat(SliderScale.log(0.1, 10).position(1)).isCloseTo(0.5, within(1e-12));
  }

  @Property
  void everyPlaceOfASliderIsAShortNumber(@ForAll @DoubleRange(max = 1) double position) {
    for (SliderScale scale :
        new SliderScale[] {SHARE, SliderScale.linear(0, 2), SliderScale.log(0.0001, 1)}) {
      String digits = NumberText.exact(scale.value(position)).replaceAll("^0\\.?0*|\\.", "");
      assertThat(digits).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Property
  void wholeNumberSlidersGiveWholeNumbers(@ForAll @DoubleRange(max = 1) double position) {
    double value = DIMENSION.value(position);
    assertThat(value).isEqualTo(Math.rint(value)).isBetween(100.0, 100_000.0);
  }

  @Property
  void aPlaceAndItsValueAgreeUpToRounding(@ForAll @DoubleRange(max = 1) double position) {
    // Rounding moves a log slider by at most half of 2 % of a value, over 4 decades.
    SliderScale scale = SliderScale.log(0.0001, 1);
    assertThat(scale.position(scale.value(position))).isCloseTo(position, within(0.0015));
  }

  @Test
  void arrowsMoveFineStepsAndPageKeysCoarseOnes() {
    assertThat(SHARE.next(0.07, true)).isEqualTo(0.08);
    assertThat(SHARE.next(0.07, false)).isEqualTo(0.06);
    assertThat(SHARE.nextCoarse(0.07, true)).isEqualTo(0.1);
    assertThat(DIMENSION.next(2000, true)).isEqualTo(2050);
    assertThat(DIMENSION.nextCoarse(2000, true)).isEqualTo(5000);
    assertThat(DIMENSION.nextCoarse(2000, false)).isEqualTo(1000);
    assertThat(DIMENSION.nextCoarse(1000, false)).isEqualTo(500);
  }

  @Test
  void stepsFromATypedValueGoToTheNextRoundOne() {
    assertThat(SHARE.next(0.123456, true)).isEqualTo(0.13);
    assertThat(SHARE.next(0.123456, false)).isEqualTo(0.12);
  }

  @Test
  void everyArrowStepMovesUntilTheEnd() {
    double value = 100;
    int steps = 0;
    while (value < 100_000 && steps < 1000) {
      double next = DIMENSION.next(value, true);
      assertThat(next).isGreaterThan(value);
      value = next;
      steps++;
    }
    assertThat(value).isEqualTo(100_000);
    assertThat(DIMENSION.next(value, true)).isEqualTo(100_000);
  }

  @Test
  void aTypedValueBeyondTheEndStaysAndStepsBackToTheEnd() {
    assertThat(SHARE.position(7)).isEqualTo(1);
    assertThat(SHARE.next(7, true)).isEqualTo(7);
    assertThat(SHARE.next(7, false)).isEqualTo(1);
  }

  @Test
  void aLogarithmicSliderCannotStartAtZero() {
    assertThatThrownBy(() -> SliderScale.log(0, 1)).hasMessageContaining("above 0");
  }

  @Test
  void aSliderOfLengthZeroHasOneValue() {
    SliderScale point = SliderScale.linear(0, 0);
    assertThat(point.value(0.5)).isZero();
    assertThat(point.position(0)).isZero();
  }
}
