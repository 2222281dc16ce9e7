package carryover.ui.chart;

import carryover.ui.chart.Ticks.Tick;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis beside the data: numbers along their edge, then a title. The lines that belong to the
 * numbers are those of the grid.
 */
final class TickedAxis {
  /** Which edge of the data an axis is at. */
  enum Side {
    BELOW(4.2),
    LEFT(2.6),
    RIGHT(2.6);

    /** Room that one number usually takes along the axis, in font sizes. */
    private final double spacing;

    Side(double spacing) {
      this.spacing = spacing;
    }
  }

  /** From the data to the gap before the numbers, in pixels at any size of text. */
  private static final double CLEARANCE = 2;

  private final Graphics2D g;
  private final Side side;
  private final String title;
  private final AxisScale scale;
  private final Span span;
  private final ChartStyle style;

  /** Sizes as the surface draws, which a screen does in whole pixels. */
  private final FontMetrics metrics;

  /** Where the font has its base line, exactly. */
  private final LineMetrics line;

  private final double gap;

  TickedAxis(Graphics2D g, Side side, String title, AxisScale scale, Span span, ChartStyle style) {
    this.g = g;
    this.side = side;
    this.title = title;
    this.scale = scale;
    this.span = span;
    this.style = style;
    this.metrics = g.getFontMetrics(style.font());
    this.line = style.font().getLineMetrics("0", g.getFontRenderContext());
    this.gap = style.fontSize() / 3;
  }

  /** How far numbers and title of an axis of this length reach from the data. */
  double depth(double length) {
    double numbers = side == Side.BELOW ? depthBelow() : depthBeside(ticks(length));
    return numbers + (title.isEmpty() ? 0 : metrics.getHeight() + gap);
  }

  private double depthBelow() {
    return line.getHeight() + 1.5 * gap;
  }

  private double depthBeside(List<Tick> ticks) {
    return ticks.stream().mapToDouble(tick -> width(tick.text())).max().orElse(0) + 2 * gap;
  }

  /** The ticks of an axis of this length, with numbers as far as they do not touch. */
  List<Tick> ticks(double length) {
    double em = style.font().getSize2D();
    double usual = em * side.spacing;
    List<Tick> ticks = Ticks.of(scale, span, length / usual);
    double needed = ticks.stream().mapToDouble(this::extent).max().orElse(0) + gap;
    return apart(needed > usual ? Ticks.of(scale, span, length / needed) : ticks, length);
  }

  /** Leaves out what still touches: a short or a logarithmic axis may be crowded in places. */
  private List<Tick> apart(List<Tick> ticks, double length) {
    List<Tick> legible = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double middle = scale.share(span, tick.value()) * length;
      double half = extent(tick) / 2;
      if (tick.text().isEmpty() || middle - half < end) {
        legible.add(tick.withoutText());
      } else {
        legible.add(tick);
        end = middle + half + gap / 2;
      }
    }
    return legible;
  }

  /** How much of the axis the number of a tick covers. */
  private double extent(Tick tick) {
    return side == Side.BELOW ? width(tick.text()) : metrics.getHeight();
  }

  private double width(String text) {
    return metrics.stringWidth(text);
  }

  /** Draws numbers and title beside the data. */
  void draw(Rectangle2D data, List<Tick> ticks) {
    g.setFont(style.font());
    g.setPaint(style.muted());
    ticks.forEach(tick -> drawNumber(data, tick));
    double middle = (gap + metrics.getHeight()) / 2;
    switch (side) {
      case BELOW -> drawCentred(title, data.getCenterX(), data.getMaxY() + depthBelow() + middle);
      case LEFT -> drawTurned(-1, data.getMinX() - depthBeside(ticks) - middle, data.getCenterY());
      case RIGHT -> drawTurned(1, data.getMaxX() + depthBeside(ticks) + middle, data.getCenterY());
    }
  }

  private void drawNumber(Rectangle2D data, Tick tick) {
    double share = scale.share(span, tick.value());
    double x = data.getX() + share * data.getWidth();
    double y = data.getMaxY() - share * data.getHeight();
    switch (side) {
      case BELOW ->
          drawCentred(
              tick.text(), x, data.getMaxY() + 0.75 * gap + CLEARANCE + metrics.getHeight() / 2.0);
      case LEFT -> draw(tick.text(), data.getMinX() - gap - CLEARANCE - width(tick.text()), y);
      case RIGHT -> draw(tick.text(), data.getMaxX() + gap + CLEARANCE, y);
    }
  }

  /** The title along an upright axis. */
  private void drawTurned(int quarters, double x, double y) {
    AffineTransform upright = g.getTransform();
    g.transform(AffineTransform.getQuadrantRotateInstance(quarters, x, y));
    drawCentred(title, x, y);
    g.setTransform(upright);
  }

  private void drawCentred(String text, double x, double y) {
    draw(text, x - width(text) / 2, y);
  }

  /** Text that starts at x, its middle line at y. */
  private void draw(String text, double x, double y) {
    if (!text.isEmpty()) {
      double baseline = y + metrics.getHeight() / 2.0 - line.getDescent() - line.getLeading();
      g.drawString(text, (float) x, (float) baseline);
    }
  }
}
