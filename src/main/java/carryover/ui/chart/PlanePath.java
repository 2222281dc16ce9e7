package carryover.ui.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A line that goes anywhere in a plane, or a single point. The arrays are handed over: nobody
 * changes them afterwards.
 *
 * @param id stable name, for tests
 * @param label at its last point; empty for none
 * @param head at its last point
 * @param x of its points, one after the other
 * @param y as long as x; a point that is not finite interrupts the line
 * @param faded in the background: pale, without a label
 * @param framed whether the axes reach as far as it does
 * @param told what is said of a point that is pointed at; nothing where it is empty
 */
public record PlanePath(
    String id,
    String label,
    Color colour,
    Dash dash,
    double width,
    Marker head,
    double[] x,
    double[] y,
    boolean faded,
    boolean framed,
    IntFunction<List<ReadOutRow>> told) {

  public PlanePath {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "path " + id + ": x and y have " + x.length + " and " + y.length + " values");
    }
  }

  /** A solid line without a head, of which nothing is told. */
  public static PlanePath line(String id, String label, Color colour, double[] x, double[] y) {
    return new PlanePath(
        id, label, colour, Dash.SOLID, 1, Marker.NONE, x, y, false, true, point -> List.of());
  }

  /** A circle, which the axes do not care for. */
  public static PlanePath circle(
      String id, String label, Color colour, double x, double y, double radius) {
    int count = 181;
    double[] across = new double[count];
    double[] up = new double[count];
    for (int i = 0; i < count; i++) {
      // Begins and ends at the left, where its name has room.
      double angle = Math.PI + 2 * Math.PI * i / (count - 1);
      across[i] = x + radius * Math.cos(angle);
      up[i] = y + radius * Math.sin(angle);
    }
    return line(id, label, colour, across, up).unframed();
  }

  public PlanePath withDash(Dash newDash) {
    return new PlanePath(id, label, colour, newDash, width, head, x, y, faded, framed, told);
  }

  public PlanePath withWidth(double newWidth) {
    return new PlanePath(id, label, colour, dash, newWidth, head, x, y, faded, framed, told);
  }

  public PlanePath withHead(Marker newHead) {
    return new PlanePath(id, label, colour, dash, width, newHead, x, y, faded, framed, told);
  }

  public PlanePath inBackground() {
    return new PlanePath(id, label, colour, dash, width, head, x, y, true, framed, told);
  }

  public PlanePath unframed() {
    return new PlanePath(id, label, colour, dash, width, head, x, y, faded, false, told);
  }

  public PlanePath telling(IntFunction<List<ReadOutRow>> newTold) {
    return new PlanePath(id, label, colour, dash, width, head, x, y, faded, framed, newTold);
  }

  /** The last finite point; −1 without any. */
  int last() {
    int i = x.length - 1;
    while (i >= 0 && !isFinite(i)) {
      i--;
    }
    return i;
  }

  boolean isFinite(int i) {
    return Double.isFinite(x[i]) && Double.isFinite(y[i]);
  }
}
