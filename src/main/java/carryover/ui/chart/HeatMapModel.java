package carryover.ui.chart;

import java.awt.Color;
import java.util.List;

/**
 * What a map shows. Cells are numbered row by row from the lowest: {@code row * columns + column}.
 * The arrays are handed over: nobody changes them afterwards.
 *
 * @param values one per cell; NaN: none
 * @param marks one per cell, or empty: all plain
 * @param legendTitle what the colours stand for
 * @param lines contours and boundaries, over the cells
 * @param crosshair the point of the current setting, if it is to be shown
 * @param selected number of the selected cell; −1 for none
 * @param outlined cells to bring out together, one truth value per cell, or empty: none
 * @param note says what the cells are made of, for example how many seeds
 */
public record HeatMapModel(
    CellAxis x,
    CellAxis y,
    double[] values,
    CellMark[] marks,
    ColourScale colours,
    String legendTitle,
    List<Polyline> lines,
    Point crosshair,
    int selected,
    boolean[] outlined,
    String note) {

  /** No cell. */
  public static final int NONE = -1;

  private static final CellMark[] ALL_PLAIN = {};
  private static final boolean[] NO_OUTLINE = {};

  /** A line in the units of the axes; NaN interrupts it. */
  public record Polyline(String label, Color colour, Dash dash, double[] x, double[] y) {
    /** The same line under another name. */
    public Polyline withLabel(String newLabel) {
      return new Polyline(newLabel, colour, dash, x, y);
    }
  }

  /** A point in the units of the axes. */
  public record Point(double x, double y) {
    /** Shown nowhere. */
    public static final Point NOWHERE = new Point(Double.NaN, Double.NaN);
  }

  public HeatMapModel {
    lines = List.copyOf(lines);
    int cells = x.count() * y.count();
    if (values.length != cells
        || (marks.length != 0 && marks.length != cells)
        || (outlined.length != 0 && outlined.length != cells)) {
      throw new IllegalArgumentException(
          "map of "
              + x.count()
              + " × "
              + y.count()
              + " cells has "
              + values.length
              + " values, "
              + marks.length
              + " marks and "
              + outlined.length
              + " outlines");
    }
  }

  /** Cells only; the rest is added with the {@code with…} methods. */
  public static HeatMapModel of(
      CellAxis x, CellAxis y, double[] values, ColourScale colours, String legendTitle) {
    return new HeatMapModel(
        x,
        y,
        values,
        ALL_PLAIN,
        colours,
        legendTitle,
        List.of(),
        Point.NOWHERE,
        NONE,
        NO_OUTLINE,
        "");
  }

  public HeatMapModel withMarks(CellMark[] newMarks) {
    return new HeatMapModel(
        x, y, values, newMarks, colours, legendTitle, lines, crosshair, selected, outlined, note);
  }

  public HeatMapModel withLines(List<Polyline> newLines) {
    return new HeatMapModel(
        x, y, values, marks, colours, legendTitle, newLines, crosshair, selected, outlined, note);
  }

  public HeatMapModel withCrosshair(Point newCrosshair) {
    return new HeatMapModel(
        x, y, values, marks, colours, legendTitle, lines, newCrosshair, selected, outlined, note);
  }

  public HeatMapModel withSelected(int cell) {
    return new HeatMapModel(
        x, y, values, marks, colours, legendTitle, lines, crosshair, cell, outlined, note);
  }

  public HeatMapModel withOutlined(boolean[] newOutlined) {
    return new HeatMapModel(
        x, y, values, marks, colours, legendTitle, lines, crosshair, selected, newOutlined, note);
  }

  public HeatMapModel withNote(String newNote) {
    return new HeatMapModel(
        x, y, values, marks, colours, legendTitle, lines, crosshair, selected, outlined, newNote);
  }

  /** Without anything that a person points at: no crosshair, no selected or outlined cells. */
  public HeatMapModel withoutMarks() {
    return withCrosshair(Point.NOWHERE).withSelected(NONE).withOutlined(NO_OUTLINE);
  }

  /** Whether a cell is to be brought out; nothing beyond the map is. */
  boolean isOutlined(int column, int row) {
    boolean inside = column >= 0 && column < x.count() && row >= 0 && row < y.count();
    return inside && outlined.length > 0 && outlined[row * x.count() + column];
  }

  CellMark mark(int cell) {
    return marks.length == 0 ? CellMark.PLAIN : marks[cell];
  }
}
