package carryover.sweep;

import carryover.study.Axis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The lines on which a quantity known on a lattice of cells has a given level, by marching squares.
 * Crossings are interpolated along the sides of the squares in the scales of the axes. A square
 * with a missing corner (NaN or infinite) has no line. In a saddle, the mean of the four corners
 * decides which of them are joined.
 */
final class Contour {
  private final Grid grid;
  private final LatticeStep step;
  private final double level;
  private final int columns;
  private final int rows;

  /** The quantity on the lattice, row by row. */
  private final double[] values;

  private final List<Line> lines;

  /** Sides of squares that a line joins, by number; at most two for each side. */
  private final Map<Integer, Set<Integer>> joined = new TreeMap<>();

  /** Cells at the corners of the squares that a line crosses. */
  private final Set<Cell> crossed = new LinkedHashSet<>();

  /** Works out the lines through the lattice of cells {@code step} apart. */
  Contour(Grid grid, LatticeStep step, ToDoubleFunction<Cell> quantity, double level) {
    this.grid = grid;
    this.step = step;
    this.level = level;
    this.columns = (grid.columns() - 1) / step.columns() + 1;
    this.rows = (grid.rows() - 1) / step.rows() + 1;
    this.values =
        IntStream.range(0, columns * rows)
            .mapToDouble(i -> quantity.applyAsDouble(cell(i % columns, i / columns)))
            .toArray();
    for (int row = 0; row + 1 < rows; row++) {
      for (int column = 0; column + 1 < columns; column++) {
        joinWithin(column, row);
      }
    }
    this.lines = trace();
  }

  /** The lines through the lattice of cells {@code step} apart; open lines first. */
  static List<Line> lines(
      Grid grid, LatticeStep step, ToDoubleFunction<Cell> quantity, double level) {
    return new Contour(grid, step, quantity, level).lines();
  }

  /** The lines; open ones first. */
  List<Line> lines() {
    return lines;
  }

  /** The cells between which the lines run. */
  Set<Cell> crossed() {
    return crossed;
  }

  private double value(int column, int row) {
    return values[row * columns + column];
  }

  private Cell cell(int column, int row) {
    return new Cell(column * step.columns(), row * step.rows());
  }

  private void joinWithin(int column, int row) {
    double a = value(column, row);
    double b = value(column + 1, row);
    double c = value(column + 1, row + 1);
    double d = value(column, row + 1);
    double mean = (a + b + c + d) / 4;
    if (!Double.isFinite(mean)) {
      return;
    }
    int bottom = side(column, row, 0);
    int left = side(column, row, 1);
    int top = side(column, row + 1, 0);
    int right = side(column + 1, row, 1);
    boolean centre = mean >= level;
    int corners = (a >= level ? 1 : 0) | (b >= level ? 2 : 0);
    corners |= (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
    if (corners != 0 && corners != 15) {
      crossed.add(cell(column, row));
      crossed.add(cell(column + 1, row));
      crossed.add(cell(column + 1, row + 1));
      crossed.add(cell(column, row + 1));
    }
    switch (corners) {
      case 1, 14 -> join(left, bottom);
      case 2, 13 -> join(bottom, right);
      case 3, 12 -> join(left, right);
      case 4, 11 -> join(right, top);
      case 6, 9 -> join(bottom, top);
      case 7, 8 -> join(left, top);
      case 5, 10 -> {
        // The two corners that agree with the centre are connected, the others cut off.
        boolean cutOffBottomLeft = (corners == 5) != centre;
        join(left, cutOffBottomLeft ? bottom : top);
        join(right, cutOffBottomLeft ? top : bottom);
      }
      default -> {}
    }
  }

  /** Number of the side that starts at a lattice point, 0 along x or 1 along y. */
  private int side(int column, int row, int direction) {
    return 2 * (row * columns + column) + direction;
  }

  private void join(int side, int other) {
    joined.computeIfAbsent(side, s -> new LinkedHashSet<>()).add(other);
    joined.computeIfAbsent(other, s -> new LinkedHashSet<>()).add(side);
  }

  private List<Line> trace() {
    List<Line> lines = new ArrayList<>();
    List<Integer> ends =
        joined.entrySet().stream()
            .filter(entry -> entry.getValue().size() == 1)
            .map(Map.Entry::getKey)
            .toList();
    for (int end : ends) {
      if (joined.containsKey(end)) {
        lines.add(follow(end));
      }
    }
    while (!joined.isEmpty()) {
      lines.add(follow(joined.keySet().iterator().next()));
    }
    // A single corner that lies exactly on the level gives a line of one point.
    lines.removeIf(line -> line.points().size() < 2);
    return lines;
  }

  /** Walks along the joined sides and takes them out. */
  private Line follow(int start) {
    List<Point> points = new ArrayList<>();
    Integer side = start;
    while (side != null) {
      Point point = crossing(side);
      if (points.isEmpty() || !point.equals(points.get(points.size() - 1))) {
        points.add(point);
      }
      Set<Integer> next = joined.remove(side);
      Integer following = null;
      for (int candidate : next) {
        if (joined.containsKey(candidate)) {
          following = candidate;
          break;
        }
      }
      boolean loop = following == null && points.size() > 2 && next.contains(start);
      if (loop) {
        points.add(points.get(0));
      }
      side = following;
    }
    return new Line(points);
  }

  private Point crossing(int side) {
    int column = side / 2 % columns;
    int row = side / 2 / columns;
    boolean alongX = side % 2 == 0;
    int nextColumn = alongX ? column + 1 : column;
    int nextRow = alongX ? row : row + 1;
    double from = value(column, row);
    double share = (level - from) / (value(nextColumn, nextRow) - from);
    Cell start = cell(column, row);
    Cell end = cell(nextColumn, nextRow);
    return new Point(
        between(grid.x(), grid.x(start.column()), grid.x(end.column()), share),
        between(grid.y(), grid.y(start.row()), grid.y(end.row()), share));
  }

  private static double between(Axis axis, double from, double to, double share) {
    if (from == to) {
      return from;
    }
    double start = axis.coordinate(from);
    return axis.valueAt(start + share * (axis.coordinate(to) - start));
  }
}
