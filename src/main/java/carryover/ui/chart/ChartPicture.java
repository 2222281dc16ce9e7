package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart as it was at one moment, ready to be drawn anywhere: an image, an SVG or PDF page. */
@FunctionalInterface
public interface ChartPicture {
  /**
   * Draws the chart.
   *
   * @param pixelsPerUnit how fine what consists of pixels is: pixels per unit of the drawing
   */
  void paint(Graphics2D g, Rectangle2D area, ChartStyle style, double pixelsPerUnit);

  /** The same with a text below it, on the same area; nothing for an empty text. */
  default ChartPicture withCaption(String caption) {
    return caption.isEmpty()
        ? this
        : (g, area, style, pixelsPerUnit) ->
            new Caption(g, area, style, caption)
                .paint(above -> paint(g, above, style, pixelsPerUnit));
  }

  /** A whole map, as it is before anyone zooms. */
  static ChartPicture of(HeatMapModel model) {
    return (g, area, style, pixelsPerUnit) ->
        HeatMapPainter.paint(g, area, model, style, Viewport.ALL, pixelsPerUnit);
  }

  /** A whole line chart, as it is before anyone zooms. */
  static ChartPicture of(LineChartModel model) {
    return (g, area, style, pixelsPerUnit) -> LineChartPainter.paint(g, area, model, style);
  }

  /** Matrices beside each other. */
  static ChartPicture of(MatricesModel model) {
    return (g, area, style, pixelsPerUnit) -> MatricesPainter.paint(g, area, model, style);
  }

  /** Small pictures in groups. */
  static ChartPicture of(AlbumModel model) {
    return (g, area, style, pixelsPerUnit) -> AlbumPainter.paint(g, area, model, style);
  }

  /** Directions in a plane. */
  static ChartPicture of(PlaneModel model) {
    return (g, area, style, pixelsPerUnit) -> PlanePainter.paint(g, area, model, style);
  }

  /** A picture that explains something. */
  static ChartPicture of(SketchModel model) {
    return (g, area, style, pixelsPerUnit) -> SketchPainter.paint(g, area, model, style);
  }
}
