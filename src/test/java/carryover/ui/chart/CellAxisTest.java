package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CellAxisTest {
  @Test
  void bordersLieHalfWayBetweenNeighbours() {
    CellAxis axis = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1, 3});
    assertThat(axis.edges()).containsExactly(-0.5, 0.5, 2, 4);
  }

  @Test
  void bordersOfALogarithmicAxisLieAtTheGeometricMean() {
    CellAxis axis = new CellAxis("d", AxisScale.LOG, new double[] {1, 100, 10_000});
    assertThat(axis.edges()).containsExactly(new double[] {0.1, 10, 1000, 1e5}, within(1e-9));
  }

  @Test
  void aValueBelongsToTheCellAroundIt() {
    CellAxis axis = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1, 2});
    double[] edges = axis.edges();
    assertThat(axis.cell(edges, -0.4)).isZero();
    assertThat(axis.cell(edges, 1.4)).isEqualTo(1);
    assertThat(axis.cell(edges, 2.5)).isEqualTo(2);
    assertThat(axis.cell(edges, -0.6)).isEqualTo(-1);
    assertThat(axis.cell(edges, 2.6)).isEqualTo(-1);
  }

  @Test
  void zeroHasNoPlaceOnALogarithmicAxis() {
    assertThatThrownBy(() -> new CellAxis("d", AxisScale.LOG, new double[] {0, 1}))
        .hasMessageContaining("above 0");
  }
}
