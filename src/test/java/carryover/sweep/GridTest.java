package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 3, 4, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 700, 3, Scale.LINEAR);

  @Test
  void aCellDiffersFromTheBaseInTheTwoAxesOnly() {
    Grid grid = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);
    assertThat(grid.setting(new Cell(1, 2)))
        .contains(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 1).with(CnnSpace.DIMENSION, 700));
  }

  @Test
  void aSharedSignalAboveTheWholeSignalIsNotAllowed() {
    Grid grid = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);
    assertThat(grid.setting(new Cell(2, 0))).isPresent();
    assertThat(grid.setting(new Cell(3, 0))).isEmpty();
  }

  @Test
  void bothNormsMayRunAlongTheAxesWhateverTheBase() {
    Axis signal = new Axis(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1, 4, 4, Scale.LINEAR);
    Grid grid = new Grid(CnnSpace.STANDARD, NORM, signal);
    assertThat(grid.setting(new Cell(3, 2)).orElseThrow().get(CnnSpace.UNIVERSAL_NORM))
        .isEqualTo(3);
    assertThat(grid.setting(new Cell(2, 0))).isEmpty();
  }

  @Test
  void cellsAreNumberedRowByRow() {
    Grid grid = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);
    assertThat(grid.size()).isEqualTo(12);
    assertThat(grid.index(new Cell(3, 1))).isEqualTo(7);
    for (int i = 0; i < grid.size(); i++) {
      assertThat(grid.index(grid.cell(i))).isEqualTo(i);
    }
  }

  @Test
  void refusesTheSameParameterTwice() {
    assertThatThrownBy(() -> new Grid(CnnSpace.STANDARD, NORM, NORM))
        .hasMessage("map axes are both universalNorm: they must be two different parameters");
  }

  @Test
  void aBaseThatDiffersOnlyAlongTheAxesHasTheSameCells() {
    Grid grid = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);

    assertThat(grid.sharesCellsWith(CnnSpace.STANDARD)).isTrue();
    assertThat(grid.sharesCellsWith(CnnSpace.STANDARD.with(CnnSpace.DIMENSION, 900))).isTrue();
    assertThat(
            grid.sharesCellsWith(
                CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 1).with(CnnSpace.ALPHA, 0.5)))
        .isFalse();
  }

  /** Scratch does not notice ‖u‖, so cells that differ in nothing else have it in common. */
  @Test
  void columnsShareWorkWhereTheSharedSignalRunsUpwards() {
    assertThat(new Grid(CnnSpace.STANDARD, DIMENSION, NORM).columnsShareWork()).isTrue();
    assertThat(new Grid(CnnSpace.STANDARD, NORM, DIMENSION).columnsShareWork()).isFalse();
  }
}
