package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContourTest {
  /** Two real parameters without a constraint between them. */
  private static Grid grid(double from, double to, int columns, int rows, Scale scale) {
    return new Grid(
        CnnSpace.STANDARD,
        new Axis(CnnSpace.UPSTREAM_NOISE, from, to, columns, scale),
        new Axis(CnnSpace.DOWNSTREAM_NOISE, from, to, rows, scale));
  }

  private static List<Line> lines(Grid grid, double level, ToDoubleFunction<Point> quantity) {
    return Contour.lines(
        grid,
        LatticeStep.ONE,
        cell -> quantity.applyAsDouble(new Point(grid.x(cell.column()), grid.y(cell.row()))),
        level);
  }

  private static List<Line> square(double level, double a, double b, double c, double d) {
    double[] corners = {a, b, d, c};
    Grid grid = grid(0, 1, 2, 2, Scale.LINEAR);
    return Contour.lines(grid, LatticeStep.ONE, cell -> corners[grid.index(cell)], level);
  }

  @Test
  void aPlaneHasTheExactStraightLineFromEdgeToEdge() {
    List<Line> lines = lines(grid(0, 10, 6, 6, Scale.LINEAR), 9, p -> p.x() + 2 * p.y());
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).closed()).isFalse();
    assertThat(lines.get(0).points())
        .allSatisfy(p -> assertThat(p.x() + 2 * p.y()).isCloseTo(9, within(1e-12)))
        .contains(new Point(9, 0))
        .anyMatch(p -> p.x() == 0);
  }

  @Test
  void aHillHasAClosedRingOfTheRightRadius() {
    Grid grid = grid(0, 10, 101, 101, Scale.LINEAR);
    List<Line> lines = lines(grid, 3, p -> Math.hypot(p.x() - 5, p.y() - 5));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).closed()).isTrue();
    assertThat(lines.get(0).points())
        .hasSizeGreaterThan(100)
        .allSatisfy(p -> assertThat(Math.hypot(p.x() - 5, p.y() - 5)).isCloseTo(3, within(1e-3)));
  }

  @Test
  void onLogAxesAPowerLawIsExact() {
    Grid grid = grid(0.01, 100, 9, 7, Scale.LOG);
    List<Line> lines = lines(grid, Math.log(5), p -> 2 * Math.log(p.x()) - Math.log(p.y()));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).points())
        .allSatisfy(p -> assertThat(p.x() * p.x() / p.y()).isCloseTo(5, within(1e-9)));
  }

  @Test
  void missingCellsBreakTheLineAndNothingIsDrawnThroughThem() {
    Grid grid = grid(0, 10, 11, 11, Scale.LINEAR);
    List<Line> lines = lines(grid, 4.5, p -> p.x() == 6 && p.y() == 5 ? Double.NaN : p.y());
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.points()).noneMatch(p -> p.x() > 5 && p.x() < 7));
  }

  @Test
  void inASaddleTheMeanDecidesWhichCornersAreConnected() {
    // Corners counter-clockwise from the bottom left. High corners win: the low ones are cut off.
    assertThat(square(0.4, 1, 0, 1, 0))
        .extracting(Line::points)
        .containsExactlyInAnyOrder(
            List.of(new Point(0.6, 0), new Point(1, 0.4)),
            List.of(new Point(0, 0.6), new Point(0.4, 1)));
    // Low corners win: the high ones are cut off.
    assertThat(square(0.6, 1, 0, 1, 0))
        .extracting(Line::points)
        .containsExactlyInAnyOrder(
            List.of(new Point(0.4, 0), new Point(0, 0.4)),
            List.of(new Point(1, 0.6), new Point(0.6, 1)));
    // All four corners count: (1 + 0.5 + 1 + 0.5)/4 is just on the level, so high corners win.
    assertThat(square(0.75, 1, 0.5, 1, 0.5))
        .extracting(Line::points)
        .containsExactlyInAnyOrder(
            List.of(new Point(0.5, 0), new Point(1, 0.5)),
            List.of(new Point(0, 0.5), new Point(0.5, 1)));
  }

  @Test
  void onlyTheCellsAtTheLineAreCrossed() {
    Grid grid = grid(0, 5, 6, 4, Scale.LINEAR);

    assertThat(new Contour(grid, LatticeStep.ONE, Cell::column, 2.5).crossed())
        .containsExactlyInAnyOrder(
            new Cell(2, 0),
            new Cell(3, 0),
            new Cell(2, 1),
            new Cell(3, 1),
            new Cell(2, 2),
            new Cell(3, 2),
            new Cell(2, 3),
            new Cell(3, 3));
    assertThat(new Contour(grid, LatticeStep.ONE, Cell::column, 9).crossed()).isEmpty();
    assertThat(new Contour(grid, LatticeStep.ONE, Cell::column, -1).crossed()).isEmpty();
  }

  @Test
  void aValueExactlyOnTheLevelGivesNoLooseEnds() {
    Grid grid = grid(0, 4, 5, 5, Scale.LINEAR);
    assertThat(lines(grid, 1, p -> p.x() == 2 && p.y() == 2 ? 1 : 0)).isEmpty();
    List<Line> edge = lines(grid, 1, p -> Math.min(p.x(), 1));
    assertThat(edge).hasSize(1);
    assertThat(edge.get(0).points()).allMatch(p -> p.x() == 1).hasSize(5);
  }

  @Test
  void aLatticeOfEverySecondCellGivesACoarserLine() {
    Grid grid = grid(0, 8, 9, 9, Scale.LINEAR);
    List<Line> lines =
        Contour.lines(grid, new LatticeStep(2, 2), cell -> cell.column() + cell.row(), 7.5);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).points())
        .allSatisfy(p -> assertThat(p.x() + p.y()).isCloseTo(7.5, within(1e-12)));
  }

  @Property(tries = 300)
  void openLinesEndAtTheEdgeAndEveryCrossingIsUsedOnce(
      @ForAll @Size(value = 36) List<@DoubleRange(min = 0, max = 1) Double> values) {
    Grid grid = grid(0, 5, 6, 6, Scale.LINEAR);
    double level = 0.5;
    List<Line> lines =
        Contour.lines(grid, LatticeStep.ONE, cell -> values.get(grid.index(cell)), level);
    for (Line line : lines) {
      if (!line.closed()) {
        assertThat(List.of(line.points().get(0), line.points().get(line.points().size() - 1)))
            .allMatch(p -> onEdge(p.x()) || onEdge(p.y()));
      }
    }
    if (values.contains(level)) {
      return; // Crossings may then coincide in a corner.
    }
    long drawn = lines.stream().mapToLong(l -> l.points().size() - (l.closed() ? 1 : 0)).sum();
    assertThat(drawn).isEqualTo(crossings(values, level));
  }

  private static boolean onEdge(double coordinate) {
    return coordinate == 0 || coordinate == 5;
  }

  private static long crossings(List<Double> values, double level) {
    long count = 0;
    for (int i = 0; i < 36; i++) {
      boolean above = values.get(i) >= level;
      count += i % 6 < 5 && above != values.get(i + 1) >= level ? 1 : 0;
      count += i < 30 && above != values.get(i + 6) >= level ? 1 : 0;
    }
    return count;
  }
}
