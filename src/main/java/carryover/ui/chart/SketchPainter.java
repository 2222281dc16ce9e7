package carryover.ui.chart;

import carryover.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws a sketch on any Graphics2D. */
final class SketchPainter {
  private static final Words WORDS = Words.of(SketchPainter.class);

  private static final double LEAST_WIDTH = 20;
  private static final double LEAST_HEIGHT = 12;
  private static final int GRAINS = 12;
  private static final double HEAD = 0.7;

  /** How near to a thin mark is still on it, in units of the text size. */
  private static final double NEAR = 0.5;

  private final Graphics2D g;
  private final Rectangle2D area;
  private final ChartStyle style;
  private final Labels labels;
  private final double em;
  private double top;

  private SketchPainter(Graphics2D g, Rectangle2D area, ChartStyle style) {
    this.g = g;
    this.area = area;
    this.style = style;
    labels = new Labels(g, style);
    em = style.fontSize();
  }

  /** A subject where it has come to lie; the last drawn lies on top. */
  record Place(SketchModel.Subject subject, List<Shape> shapes) {
    boolean contains(double x, double y) {
      return shapes.stream().anyMatch(shape -> shape.contains(x, y));
    }

    Rectangle2D bounds() {
      return shapes.stream().map(Shape::getBounds2D).reduce(Rectangle2D::createUnion).orElseThrow();
    }
  }

  /** Draws it and says where the subjects lie that can be asked about. */
  static List<Place> paint(Graphics2D g, Rectangle2D area, SketchModel model, ChartStyle style) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    return new SketchPainter(g, area, style).paint(model);
  }

  private List<Place> paint(SketchModel model) {
    double pad = 0.6 * em;
    double width = area.getWidth() - 2 * pad;
    double note =
        new Legend(g, style).draw(List.of(), model.note(), area.getX() + pad, area.getY(), width);
    top = Math.max(pad, note);
    double height = area.getHeight() - top - pad;
    if (width < LEAST_WIDTH * em || height < LEAST_HEIGHT * em) {
      labels.drawCentred(
          labels.fit(WORDS.text("sketch.noRoom"), width),
          area.getCenterX(),
          area.getCenterY(),
          style.muted());
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (SketchModel.Subject subject : model.layout().arrange(width / em, height / em)) {
      List<Shape> shapes = new ArrayList<>();
      subject.marks().forEach(mark -> shapes.add(draw(mark)));
      if (!subject.words().isEmpty()) {
        places.add(new Place(subject, shapes));
      }
    }
    return places;
  }

  private double px(double x) {
    return area.getX() + (x + 0.6) * em;
  }

  private double py(double y) {
    return area.getY() + top + y * em;
  }

  /** Draws a mark, and says what is on it. */
  private Shape draw(SketchModel.Mark mark) {
    if (mark instanceof SketchModel.Arrow arrow) {
      return draw(arrow);
    }
    if (mark instanceof SketchModel.Box box) {
      return draw(box);
    }
    if (mark instanceof SketchModel.Speckles speckles) {
      return draw(speckles);
    }
    return draw((SketchModel.Text) mark);
  }

  private Shape draw(SketchModel.Arrow arrow) {
    double x = px(arrow.fromX());
    double y = py(arrow.fromY());
    double tipX = px(arrow.toX());
    double tipY = py(arrow.toY());
    double length = Math.hypot(tipX - x, tipY - y);
    Line2D whole = new Line2D.Double(x, y, tipX, tipY);
    Shape near = new BasicStroke((float) (2 * NEAR * em)).createStrokedShape(whole);
    g.setPaint(style.line(arrow.colour()));
    if (length < 1) {
      return near;
    }
    double head = arrow.head() ? Math.min(length, HEAD * em) : 0;
    double ux = (tipX - x) / length;
    double uy = (tipY - y) / length;
    g.setStroke(style.stroke(arrow.thickness(), arrow.dash()));
    g.draw(new Line2D.Double(x, y, tipX - head * ux * 0.8, tipY - head * uy * 0.8));
    if (arrow.head()) {
      Path2D path = new Path2D.Double();
      path.moveTo(tipX, tipY);
      path.lineTo(tipX - head * ux + head * 0.4 * uy, tipY - head * uy - head * 0.4 * ux);
      path.lineTo(tipX - head * ux - head * 0.4 * uy, tipY - head * uy + head * 0.4 * ux);
      path.closePath();
      g.fill(path);
    }
    return near;
  }

  private Shape draw(SketchModel.Box box) {
    Rectangle2D place =
        new Rectangle2D.Double(px(box.x()), py(box.y()), box.width() * em, box.height() * em);
    g.setPaint(style.line(box.colour()));
    if (box.filled()) {
      g.fill(place);
    } else {
      g.setStroke(style.stroke(0.75, Dash.SOLID));
      g.draw(place);
    }
    // A bar of no length can be asked about as well.
    return new Rectangle2D.Double(
        place.getX(),
        place.getY(),
        Math.max(place.getWidth(), em),
        Math.max(place.getHeight(), em));
  }

  private Shape draw(SketchModel.Speckles speckles) {
    double side = speckles.side() * em;
    Rectangle2D place = new Rectangle2D.Double(px(speckles.x()), py(speckles.y()), side, side);
    // Always the same grains, so that a slider changes nothing but their contrast.
    SplittableRandom grains = new SplittableRandom(GRAINS);
    for (int i = 0; i < GRAINS * GRAINS; i++) {
      double level = 0.5 + speckles.contrast() * (grains.nextDouble() - 0.5);
      int grey = (int) Math.round(255 * level);
      g.setPaint(new Color(grey, grey, grey));
      double x = place.getX() + side / GRAINS * (i % GRAINS);
      double y = place.getY() + side / GRAINS * Math.floorDiv(i, GRAINS);
      // A little larger, so that no seams show.
      g.fill(new Rectangle2D.Double(x, y, side / GRAINS + 0.5, side / GRAINS + 0.5));
    }
    return place;
  }

  private Shape draw(SketchModel.Text text) {
    String shown = labels.fit(text.text(), text.width() * em);
    double width = labels.width(shown);
    double x = px(text.x());
    double left =
        switch (text.anchor()) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    Color colour = text.ink() == SketchModel.Ink.STRONG ? style.foreground() : style.muted();
    labels.draw(shown, left, py(text.y()), colour);
    return new Rectangle2D.Double(
        left, py(text.y()) - labels.height() / 2, Math.max(1, width), labels.height());
  }
}
