package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void linearValuesAreTheDecimalsAPersonWouldWrite() {
    Axis axis = new Axis(CnnSpace.UNIVERSAL_NORM, 0.1, 0.5, 5, Scale.LINEAR);
    assertThat(axis.values()).containsExactly(0.1, 0.2, 0.3, 0.4, 0.5);
  }

  @Test
  void theLastValueIsTheEndItself() {
    Axis axis = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 1.7, 1000, Scale.LINEAR);
    assertThat(axis.values()).hasSize(1000).endsWith(1.7).isSorted();
  }

  @Test
  void logValuesKeepPowersOfTenExact() {
    Axis axis = new Axis(CnnSpace.LEARNING_RATE, 0.001, 10, 5, Scale.LOG);
    assertThat(axis.values()).containsExactly(0.001, 0.01, 0.1, 1, 10);
  }

  @Test
  void wholeNumberValuesThatCoincideComeOnce() {
    Axis axis = new Axis(CnnSpace.FILTERS, 1, 4, 21, Scale.LINEAR);
    assertThat(axis.values()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void coordinatesOfALogAxisAreEvenlySpacedAndLeadBack() {
    Axis axis = new Axis(CnnSpace.INITIAL_STD, 0.01, 1, 3, Scale.LOG);
    assertThat(axis.coordinate(0.1))
        .isCloseTo((axis.coordinate(0.01) + axis.coordinate(1)) / 2, within(1e-12));
    assertThat(axis.valueAt(axis.coordinate(0.1))).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void refusesFractionsForWholeNumbers() {
    assertThatThrownBy(() -> new Axis(CnnSpace.DIMENSION, 10.5, 20, 3, Scale.LINEAR))
        .hasMessage("axis dimension = 10.5:20.0 is not allowed: whole numbers");
  }

  @Test
  void refusesLogFromZero() {
    assertThatThrownBy(() -> new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LOG))
        .hasMessage("axis universalNorm from = 0.0 is not allowed: above 0 on a log scale");
  }

  @Test
  void listedValuesComeInAscendingOrder() {
    Axis axis = Axis.of(CnnSpace.DIMENSION, List.of(800.0, 100.0, 300.0), Scale.LINEAR);

    assertThat(axis.values()).containsExactly(100, 300, 800);
    assertThat(axis.value(1)).isEqualTo(300);
    assertThat(axis.from()).isEqualTo(100);
    assertThat(axis.to()).isEqualTo(800);
    assertThat(axis.count()).isEqualTo(3);
  }

  @Test
  void aSingleValueMayBeListedAndStaysAlone() {
    Axis axis = Axis.of(CnnSpace.UNIVERSAL_NORM, List.of(0.3), Scale.LINEAR);

    assertThat(axis.values()).containsExactly(0.3);
    assertThat(axis.spread(9)).isEqualTo(axis);
    assertThat(Axis.of(CnnSpace.UNIVERSAL_NORM, List.of(0.0, 1.0), Scale.LINEAR).spread(3).values())
        .containsExactly(0, 0.5, 1);
  }

  @Test
  void refusesAValueThatIsListedTwiceOrIsNotWhole() {
    assertThatThrownBy(() -> Axis.of(CnnSpace.DIMENSION, List.of(5.0, 9.0, 5.0), Scale.LINEAR))
        .hasMessage("axis dimension = 5 is not allowed: it is listed twice");
    assertThatThrownBy(
            () -> Axis.of(CnnSpace.UNIVERSAL_NORM, List.of(0.0, 1.0, -0.0), Scale.LINEAR))
        .hasMessage("axis universalNorm = 0 is not allowed: it is listed twice");
    assertThatThrownBy(() -> Axis.of(CnnSpace.DIMENSION, List.of(5.0, 8.5), Scale.LINEAR))
        .hasMessage("axis dimension = 8.5 is not allowed: whole numbers");
  }

  @Test
  void refusesWhatIsOutOfRangeOrTheWrongWayRound() {
    String range = CnnSpace.DIMENSION.range();
    assertThatThrownBy(() -> new Axis(CnnSpace.DIMENSION, 0, 20, 3, Scale.LINEAR))
        .hasMessage("axis dimension = 0.0:20.0 is not allowed: from < to within " + range);
    assertThatThrownBy(() -> new Axis(CnnSpace.DIMENSION, 20, 20, 3, Scale.LINEAR))
        .hasMessage("axis dimension = 20.0:20.0 is not allowed: from < to within " + range);
    assertThatThrownBy(() -> Axis.of(CnnSpace.DIMENSION, List.of(0.0), Scale.LINEAR))
        .hasMessage("axis dimension = 0.0 is not allowed: within " + range);
  }

  @Test
  void hasTwoToAThousandValues() {
    for (int count : new int[] {1, 1001}) {
      assertThatThrownBy(() -> new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, count, Scale.LINEAR))
          .hasMessage("axis universalNorm count = " + count + " is not allowed: 2…1000");
    }
    assertThat(new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 2, Scale.LINEAR).values())
        .containsExactly(0, 2);
  }
}
