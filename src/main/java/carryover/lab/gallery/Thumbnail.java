package carryover.lab.gallery;

import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel;
import java.awt.Color;
import java.util.List;

/** A small picture of what a preset gives: curves, or a coarse map. */
sealed interface Thumbnail {

  /**
   * The headline measure over the share 0…1 of the steps, of one seed.
   *
   * @param from value at the lower end
   * @param to value at the upper end
   */
  record Curves(List<Curve> curves, double from, double to) implements Thumbnail {}

  /** One line of it. */
  record Curve(Color colour, Dash dash, double[] x, double[] y) {}

  /** Few cells of one seed. */
  record Cells(HeatMapModel map) implements Thumbnail {}

  /** No picture, and why. */
  record None(String reason) implements Thumbnail {}
}
