package carryover.ui.chart;

import java.awt.Color;
import java.util.List;

/**
 * Directions in a plane, drawn alike along both axes.
 *
 * @param right name of the unit vector along the first axis
 * @param up name of the unit vector along the second axis
 * @param arrows from the origin
 * @param circles images of the unit circle
 * @param angles between arrows
 * @param note what the numbers are made of
 * @param emptyText shown instead while there are none
 */
public record PlaneModel(
    String right,
    String up,
    List<Arrow> arrows,
    List<Circle> circles,
    List<Angle> angles,
    String note,
    String emptyText) {

  /** An arrow from the origin. */
  public record Arrow(String label, Color colour, double x, double y) {}

  /**
   * The unit circle, stretched.
   *
   * @param direction in radians
   * @param along factor along it
   * @param across factor across it
   */
  public record Circle(
      String label, Color colour, Dash dash, double direction, double along, double across) {}

  /** From the first axis to a direction, in radians. */
  public record Angle(String label, double to) {}

  public PlaneModel {
    arrows = List.copyOf(arrows);
    circles = List.copyOf(circles);
    angles = List.copyOf(angles);
  }

  /** Nothing to be seen yet. */
  public static PlaneModel empty(String text) {
    return new PlaneModel("", "", List.of(), List.of(), List.of(), "", text);
  }

  boolean isEmpty() {
    return arrows.isEmpty() && circles.isEmpty();
  }
}
