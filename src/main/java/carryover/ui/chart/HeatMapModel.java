package carryover.ui.chart;

import java.awt.Color;
import java.util.List;

/**
 * What a map shows. Cells are numbered row by row from the lowest: {@code row * columns + column}.
 * The arrays are handed over: nobody changes them afterwards.
 *
 * @param values one per cell; NaN: not computed yet
 * @param diverged cells without a result because the computation diverged; empty: none
 * @param hatched cells to take with caution; empty: none
 * @param provisional cells whose value is only borrowed from a neighbour for the time being; empty:
 *     none
 * @param legendTitle what the colours stand for
 * @param lines contours and boundaries, over the cells
 * @param crosshair the point of the current setting, if it is to be shown
 * @param selected number of the selected cell; −1 for none
 * @param note says what the cells are made of, for example how many seeds
 * @param emptyText shown while no cell has a value
 */
public record HeatMapModel(
    CellAxis x,
    CellAxis y,
    double[] values,
    boolean[] diverged,
    boolean[] hatched,
    boolean[] provisional,
    ColourScale colours,
    String legendTitle,
    List<Polyline> lines,
    Point crosshair,
    int selected,
    String note,
    String emptyText) {

  /** No cell. */
  public static final int NONE = -1;

  private static final boolean[] NOWHERE = {};

  /** A line in the units of the axes; NaN interrupts it. */
  public record Polyline(String label, Color colour, Dash dash, double[] x, double[] y) {}

  /** A point in the units of the axes. */
  public record Point(double x, double y) {
    /** Shown nowhere. */
    public static final Point NOWHERE = new Point(Double.NaN, Double.NaN);
  }

  public HeatMapModel {
    lines = List.copyOf(lines);
    int cells = x.count() * y.count();
    if (values.length != cells
        || (diverged.length != 0 && diverged.length != cells)
        || (hatched.length != 0 && hatched.length != cells)
        || (provisional.length != 0 && provisional.length != cells)) {
      throw new IllegalArgumentException(
          "map of "
              + x.count()
              + " × "
              + y.count()
              + " cells has "
              + values.length
              + " values, "
              + diverged.length
              + ", "
              + hatched.length
              + " and "
              + provisional.length
              + " marks");
    }
  }

  /** Cells only; the rest is added with the {@code with…} methods. */
  public static HeatMapModel of(
      CellAxis x, CellAxis y, double[] values, ColourScale colours, String legendTitle) {
    return new HeatMapModel(
        x,
        y,
        values,
        NOWHERE,
        NOWHERE,
        NOWHERE,
        colours,
        legendTitle,
        List.of(),
        Point.NOWHERE,
        NONE,
        "",
        "No cell has been computed yet");
  }

  public HeatMapModel withDiverged(boolean[] newDiverged) {
    return new HeatMapModel(
        x,
        y,
        values,
        newDiverged,
        hatched,
        provisional,
        colours,
        legendTitle,
        lines,
        crosshair,
        selected,
        note,
        emptyText);
  }

  public HeatMapModel withHatched(boolean[] newHatched) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        newHatched,
        provisional,
        colours,
        legendTitle,
        lines,
        crosshair,
        selected,
        note,
        emptyText);
  }

  public HeatMapModel withProvisional(boolean[] newProvisional) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        hatched,
        newProvisional,
        colours,
        legendTitle,
        lines,
        crosshair,
        selected,
        note,
        emptyText);
  }

  public HeatMapModel withLines(List<Polyline> newLines) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        hatched,
        provisional,
        colours,
        legendTitle,
        newLines,
        crosshair,
        selected,
        note,
        emptyText);
  }

  public HeatMapModel withCrosshair(Point newCrosshair) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        hatched,
        provisional,
        colours,
        legendTitle,
        lines,
        newCrosshair,
        selected,
        note,
        emptyText);
  }

  public HeatMapModel withSelected(int cell) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        hatched,
        provisional,
        colours,
        legendTitle,
        lines,
        crosshair,
        cell,
        note,
        emptyText);
  }

  public HeatMapModel withNote(String newNote) {
    return new HeatMapModel(
        x,
        y,
        values,
        diverged,
        hatched,
        provisional,
        colours,
        legendTitle,
        lines,
        crosshair,
        selected,
        newNote,
        emptyText);
  }

  boolean isDiverged(int cell) {
    return diverged.length > 0 && diverged[cell];
  }

  boolean isHatched(int cell) {
    return hatched.length > 0 && hatched[cell];
  }

  boolean isProvisional(int cell) {
    return provisional.length > 0 && provisional[cell];
  }

  boolean isEmpty() {
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i]) || isDiverged(i)) {
        return false;
      }
    }
    return true;
  }
}
