package carryover.ui.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYDotRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;

/** What surrounds the data: axes, tick labels and grid, laid out and drawn by JFreeChart. */
final class PlotFrame {
  /** Smaller than this there is no room for axes. */
  static final double LEAST_SIZE = 40;

  private PlotFrame() {}

  static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    // JFreeChart restores this hint after use and fails where none was set. Figures in files have
    // pixels enough to draw lines where they are.
    if (g.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL) != RenderingHints.VALUE_STROKE_PURE) {
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    }
  }

  /** Draws axes for these spans into the area and says where the data go. */
  static PlotGeometry draw(
      Graphics2D g,
      Rectangle2D area,
      AxisModel x,
      Span xSpan,
      AxisModel y,
      Span ySpan,
      ChartStyle style) {
    // Otherwise upright titles would be outlines, not text, in SVG and PDF files.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
    Labels labels = new Labels(g, style);
    double ticks = 3 * style.fontSize();
    String xTitle = labels.fit(x.title(), area.getWidth() - ticks);
    String yTitle = labels.fit(y.title(), area.getHeight() - ticks);
    ValueAxis domain = TickedAxis.of(xTitle, x.scale(), xSpan, style);
    ValueAxis range = TickedAxis.of(yTitle, y.scale(), ySpan, style);
    // Without a renderer JFreeChart draws no grid.
    XYPlot plot = new XYPlot(null, domain, range, new XYDotRenderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(style.grid());
    plot.setRangeGridlinePaint(style.grid());
    BasicStroke hair = new BasicStroke((float) Math.max(1, style.scale()));
    plot.setDomainGridlineStroke(hair);
    plot.setRangeGridlineStroke(hair);
    PlotRenderingInfo info = new PlotRenderingInfo(null);
    plot.draw(g, (Rectangle2D) area.clone(), null, null, info);
    return new PlotGeometry(info.getDataArea(), x.scale(), xSpan, y.scale(), ySpan);
  }
}
