package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void alongOneAxisThereIsOneRow() {
    Grid profile = Grid.along(CnnSpace.STANDARD, NORM);
    assertThat(profile.counts()).containsExactly(4);
    assertThat(profile.rows()).isOne();
    assertThat(profile.setting(new Cell(1, 0)))
        .contains(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 1));
    assertThat(profile.setting(new Cell(3, 0))).isEmpty();
  }

  @Test
  void overMoreAxesTheMapsFollowEachOtherAndEveryCombinationComesOnce() {
    Axis noise = Axis.of(CnnSpace.UPSTREAM_NOISE, List.of(0.5, 1.0), Scale.LINEAR);
    Axis alpha = Axis.of(CnnSpace.ALPHA, List.of(0.0, 0.5, 1.0), Scale.LINEAR);
    Grid grid = new Grid(CnnSpace.STANDARD, List.of(NORM, DIMENSION, noise, alpha));
    List<List<Double>> seen = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      double[] at = grid.values(grid.cell(i));
      seen.add(Arrays.stream(at).boxed().toList());
      assertThat(grid.cell(at)).contains(grid.cell(i));
    }
    List<List<Double>> product = new ArrayList<>();
    for (double a : alpha.values()) {
      for (double n : noise.values()) {
        for (double d : DIMENSION.values()) {
          for (double u : NORM.values()) {
            product.add(List.of(u, d, n, a));
          }
        }
      }
    }
    assertThat(seen).isEqualTo(product);
    assertThat(grid.cell(1, 500, 0.75, 0)).isEmpty();
  }

  @Test
  void valuesThatLimitEachOtherMayRunAlongAnyAxesWhateverTheBase() {
    Axis signal = new Axis(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1, 4, 4, Scale.LINEAR);
    Grid grid = new Grid(CnnSpace.STANDARD, List.of(signal, DIMENSION, NORM));
    assertThat(grid.setting(grid.cell(3, 500, 3).orElseThrow())).isPresent();
    assertThat(grid.setting(grid.cell(2, 500, 3).orElseThrow())).isEmpty();
  }

  @Test
  void minusZeroIsZero() {
    Grid grid = Grid.along(CnnSpace.STANDARD, new Axis(CnnSpace.ALPHA, -0.0, 1, 2, Scale.LINEAR));
    assertThat(grid.cell(0.0)).contains(new Cell(0, 0));
    assertThat(grid.cell(-0.0)).contains(new Cell(0, 0));
  }

  @Test
  void refusesMoreCellsThanTheLargestMapHas() {
    Axis norm = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 1000, Scale.LINEAR);
    Axis alpha = new Axis(CnnSpace.ALPHA, 0, 1, 1000, Scale.LINEAR);
    Axis noise = Axis.of(CnnSpace.UPSTREAM_NOISE, List.of(1.0, 2.0), Scale.LINEAR);
    assertThat(new Grid(CnnSpace.STANDARD, norm, alpha).size()).isEqualTo(Grid.MOST);
    assertThatThrownBy(() -> new Grid(CnnSpace.STANDARD, List.of(norm, alpha, noise)))
        .hasMessage("axes with more than 1000000 cells together are not allowed");
  }

  @Test
  void refusesAParameterThatComesAgainAmongSeveral() {
    Axis alpha = new Axis(CnnSpace.ALPHA, 0, 1, 3, Scale.LINEAR);
    assertThatThrownBy(() -> new Grid(CnnSpace.STANDARD, List.of(NORM, alpha, NORM)))
        .hasMessage("two axes are universalNorm: they must be different parameters");
  }
}
