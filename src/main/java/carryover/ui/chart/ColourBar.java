package carryover.ui.chart;

import carryover.ui.chart.TickedAxis.Side;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The legend of a map's colours, right of it. */
final class ColourBar {
  private static final int LEVELS = 256;

  private final ColourScale colours;
  private final ChartStyle style;
  private final TickedAxis axis;

  /**
   * @param height of the bar, about: a longer title is cut short
   */
  ColourBar(Graphics2D g, ColourScale colours, String title, double height, ChartStyle style) {
    this.colours = colours;
    this.style = style;
    String shown = new Labels(g, style).fit(title, height);
    this.axis =
        new TickedAxis(
            g, Side.RIGHT, shown, AxisScale.LINEAR, new Span(colours.from(), colours.to()), style);
  }

  /** Width of bar, ticks and title. */
  double width(Graphics2D g, Rectangle2D area) {
    return 2 * style.fontSize() + axis.depth(area.getHeight());
  }

  /** Draws beside a data area, as high as that. */
  void draw(Graphics2D g, Rectangle2D data) {
    double em = style.fontSize();
    Rectangle2D bar =
        new Rectangle2D.Double(data.getMaxX() + em, data.getY(), em, data.getHeight());
    BufferedImage image = new BufferedImage(1, LEVELS, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < LEVELS; i++) {
      image.setRGB(0, LEVELS - 1 - i, colours.map().at((i + 0.5) / LEVELS).getRGB());
    }
    Pictures.draw(g, image, bar);
    axis.draw(bar, axis.ticks(bar.getHeight()));
  }
}
