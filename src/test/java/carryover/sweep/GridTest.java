package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Setting;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Axis NORM = new Axis(Parameter.UNIVERSAL_NORM, 0, 3, 4, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(Parameter.DIMENSION, 500, 700, 3, Scale.LINEAR);

  @Test
  void aCellDiffersFromTheBaseInTheTwoAxesOnly() {
    Grid grid = new Grid(Setting.DEFAULT, NORM, DIMENSION);
    assertThat(grid.setting(new Cell(1, 2)))
        .contains(Setting.DEFAULT.with(Parameter.UNIVERSAL_NORM, 1).with(Parameter.DIMENSION, 700));
  }

  @Test
  void aSharedSignalAboveTheWholeSignalIsNotAllowed() {
    Grid grid = new Grid(Setting.DEFAULT, NORM, DIMENSION);
    assertThat(grid.setting(new Cell(2, 0))).isPresent();
    assertThat(grid.setting(new Cell(3, 0))).isEmpty();
  }

  @Test
  void bothNormsMayRunAlongTheAxesWhateverTheBase() {
    Axis signal = new Axis(Parameter.DOWNSTREAM_SIGNAL_NORM, 1, 4, 4, Scale.LINEAR);
    Grid grid = new Grid(Setting.DEFAULT, NORM, signal);
    assertThat(grid.setting(new Cell(3, 2)).orElseThrow().universalNorm()).isEqualTo(3);
    assertThat(grid.setting(new Cell(2, 0))).isEmpty();
  }

  @Test
  void cellsAreNumberedRowByRow() {
    Grid grid = new Grid(Setting.DEFAULT, NORM, DIMENSION);
    assertThat(grid.size()).isEqualTo(12);
    assertThat(grid.index(new Cell(3, 1))).isEqualTo(7);
    for (int i = 0; i < grid.size(); i++) {
      assertThat(grid.index(grid.cell(i))).isEqualTo(i);
    }
  }

  @Test
  void refusesTheSameParameterTwice() {
    assertThatThrownBy(() -> new Grid(Setting.DEFAULT, NORM, NORM))
        .hasMessage("map axes are both universalNorm: they must be two different parameters");
  }
}
