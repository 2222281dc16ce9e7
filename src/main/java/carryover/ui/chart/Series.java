package carryover.ui.chart;

import java.awt.Color;
import java.util.Arrays;

/**
 * One line of a chart. The arrays are handed over: nobody changes them afterwards.
 *
 * @param id stable name, for tests and accessibility
 * @param label what a person reads; empty for none
 * @param width times the ordinary line width
 * @param x ascending
 * @param y as long as x; NaN or ±∞ interrupts the line
 * @param lower lower edge of the band, as long as x, or empty for no band
 * @param upper upper edge of the band
 * @param faded in the background: pale, without a label
 * @param group lines of one group share an entry of the legend, by this name, and have no name at
 *     their ends; empty for a line of its own
 * @param form how the points are drawn
 */
public record Series(
    String id,
    String label,
    Color colour,
    Dash dash,
    Marker marker,
    double width,
    double[] x,
    double[] y,
    double[] lower,
    double[] upper,
    boolean faded,
    String group,
    Form form) {
  /** How points are drawn. */
  public enum Form {
    /** As a line, with some marks to tell it from others where it has a marker. */
    LINE,
    /** As a line with a mark at each point. */
    POINTS,
    /** As bars that stand on 0, or on the lower edge where 0 has no place. */
    BARS
  }

  private static final double[] NO_BAND = {};

  public Series {
    if (x.length != y.length
        || lower.length != upper.length
        || (lower.length != 0 && lower.length != x.length)) {
      throw new IllegalArgumentException(
          "series "
              + id
              + ": x, y, lower and upper have "
              + x.length
              + ", "
              + y.length
              + ", "
              + lower.length
              + " and "
              + upper.length
              + " values");
    }
  }

  /** A solid line without a band. */
  public static Series line(String id, String label, Color colour, double[] x, double[] y) {
    return new Series(
        id,
        label,
        colour,
        Dash.SOLID,
        Marker.NONE,
        1,
        x,
        y,
        NO_BAND,
        NO_BAND,
        false,
        "",
        Form.LINE);
  }

  public Series withDash(Dash newDash) {
    return new Series(
        id, label, colour, newDash, marker, width, x, y, lower, upper, faded, group, form);
  }

  public Series withMarker(Marker newMarker) {
    return new Series(
        id, label, colour, dash, newMarker, width, x, y, lower, upper, faded, group, form);
  }

  public Series withWidth(double newWidth) {
    return new Series(
        id, label, colour, dash, marker, newWidth, x, y, lower, upper, faded, group, form);
  }

  public Series withBand(double[] newLower, double[] newUpper) {
    return new Series(
        id, label, colour, dash, marker, width, x, y, newLower, newUpper, faded, group, form);
  }

  public Series inBackground() {
    return new Series(
        id, label, colour, dash, marker, width, x, y, lower, upper, true, group, form);
  }

  public Series inGroup(String newGroup) {
    return new Series(
        id, label, colour, dash, marker, width, x, y, lower, upper, faded, newGroup, form);
  }

  /** With a mark at each point. */
  public Series withPoints() {
    return new Series(
        id,
        label,
        colour,
        dash,
        Marker.CIRCLE,
        width,
        x,
        y,
        lower,
        upper,
        faded,
        group,
        Form.POINTS);
  }

  /** As bars in place of a line. */
  public Series asBars() {
    return new Series(
        id, label, colour, dash, marker, width, x, y, lower, upper, faded, group, Form.BARS);
  }

  /** Whether each point stands for itself. */
  public boolean points() {
    return form != Form.LINE;
  }

  /** The line as far as this x; it keeps its place along x beyond. */
  Series upTo(double at) {
    return new Series(
        id,
        label,
        colour,
        dash,
        marker,
        width,
        x,
        cut(y, at),
        cut(lower, at),
        cut(upper, at),
        faded,
        group,
        form);
  }

  private double[] cut(double[] values, double at) {
    double[] known = values.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = x[i] <= at ? known[i] : Double.NaN;
    }
    return known;
  }

  /** What the legend calls it. */
  String legendName() {
    return group.isEmpty() ? label : group;
  }

  boolean hasBand() {
    return lower.length > 0;
  }

  /** Whether the line has begun at this x and not ended before it. */
  boolean covers(double at) {
    return x.length > 0 && x[0] <= at && at <= x[x.length - 1];
  }

  /** Index of the point nearest to this x among those with a value; −1 where there is none. */
  int nearest(double at) {
    int found = Arrays.binarySearch(x, at);
    int start = found >= 0 ? found : -found - 1;
    int left = Math.min(start, x.length - 1);
    while (left >= 0 && (x[left] > at || !Double.isFinite(y[left]))) {
      left--;
    }
    int right = start;
    while (right < x.length && !Double.isFinite(y[right])) {
      right++;
    }
    if (left < 0 || right == x.length) {
      return left < 0 ? (right < x.length ? right : -1) : left;
    }
    return x[right] - at < at - x[left] ? right : left;
  }
}
