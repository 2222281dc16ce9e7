package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import javafx.scene.layout.Region;

/** A short piece of a chart's line with its marker, to stand beside its name elsewhere. */
public final class LineSample extends Region {
  private static final double WIDTH_IN_EM = 2;
  private static final double HEIGHT_IN_EM = 1.2;

  private final ChartStyle style;
  private final Color colour;
  private final Marker marker;
  private final ChartSurface surface = new ChartSurface(this::paint);

  public LineSample(ChartStyle style, Color colour, Marker marker) {
    this.style = style;
    this.colour = colour;
    this.marker = marker;
    setMinSize(WIDTH_IN_EM * style.fontSize(), HEIGHT_IN_EM * style.fontSize());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    getChildren().add(surface);
  }

  @Override
  protected void layoutChildren() {
    surface.resize(getWidth(), getHeight());
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    PlotFrame.prepare(g);
    g.setPaint(style.line(colour));
    g.setStroke(style.stroke(1, Dash.SOLID));
    double y = area.getCenterY();
    g.draw(new Line2D.Double(area.getMinX() + 1, y, area.getMaxX() - 1, y));
    g.fill(marker.at(area.getCenterX(), y, style.fontSize() * 0.62));
  }
}
