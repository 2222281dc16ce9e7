package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws an album on any Graphics2D: the screen, an image, an SVG or PDF page. */
final class AlbumPainter {
  private static final Words WORDS = Words.of(AlbumPainter.class);

  /** From here on pictures are worth more than whole titles. */
  private static final double MUCH_LARGER = 1.3;

  private final Graphics2D g;
  private final Rectangle2D area;
  private final AlbumModel model;
  private final ChartStyle style;
  private final Labels labels;
  private final double pad;
  private boolean brief;

  private AlbumPainter(Graphics2D g, Rectangle2D area, AlbumModel model, ChartStyle style) {
    this.g = g;
    this.area = area;
    this.model = model;
    this.style = style;
    labels = new Labels(g, style);
    pad = style.fontSize() * 0.6;
  }

  /** Draws it and says where each picture has come to lie; none where there is no room. */
  static List<Rectangle2D> paint(
      Graphics2D g, Rectangle2D area, AlbumModel model, ChartStyle style) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    return new AlbumPainter(g, area, model, style).paint();
  }

  private List<Rectangle2D> paint() {
    if (model.bands().isEmpty()) {
      say(model.emptyText());
      return List.of();
    }
    double width = area.getWidth() - 2 * pad;
    double note =
        new Legend(g, style).draw(List.of(), model.note(), area.getX() + pad, area.getY(), width);
    double top = Math.max(pad, note);
    double height = area.getHeight() - top - pad;
    double barWidth = model.legend().map(one -> bar(one, height).width(g, area)).orElse(0.0);
    Rectangle2D inside =
        new Rectangle2D.Double(area.getX() + pad, area.getY() + top, width - barWidth, height);
    List<Rectangle2D> places = places(inside);
    if (places.isEmpty()) {
      say(WORDS.text("album.noRoom"));
      return places;
    }
    draw(places);
    double right = places.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
    double bottom = places.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow();
    Rectangle2D taken =
        new Rectangle2D.Double(
            inside.getX(), inside.getY(), right - inside.getX(), bottom - inside.getY());
    // As high as the pictures together, which the layout alone knows.
    model.legend().ifPresent(one -> bar(one, taken.getHeight()).draw(g, taken));
    return places;
  }

  /** Brief titles stand where whole ones have no room, or make pictures much smaller. */
  private List<Rectangle2D> places(Rectangle2D inside) {
    AlbumLayout layout = new AlbumLayout(model.bands(), this::titleHeight, pad);
    List<Rectangle2D> whole = layout.in(inside).orElse(List.of());
    boolean wholeFit = titlesFit(whole);
    brief = true;
    List<Rectangle2D> larger = layout.in(inside).orElse(List.of());
    brief = side(larger) > MUCH_LARGER * side(whole) || (!wholeFit && titlesFit(larger));
    return brief ? larger : whole;
  }

  private boolean titlesFit(List<Rectangle2D> places) {
    return model.groups().stream()
        .allMatch(
            group -> {
              double width = AlbumLayout.titleWidth(group.pictures().size(), side(places), pad);
              String shown = String.join(" ", title(group, width));
              return shown.equals(brief ? group.brief() : group.title());
            });
  }

  private static double side(List<Rectangle2D> places) {
    return places.isEmpty() ? 0 : places.get(0).getWidth();
  }

  private ColourBar bar(AlbumModel.ColourLegend legend, double height) {
    return new ColourBar(g, legend.colours(), legend.title(), height, style);
  }

  private void draw(List<Rectangle2D> places) {
    int next = 0;
    for (AlbumModel.Group group : model.groups()) {
      Rectangle2D first = places.get(next);
      Rectangle2D last = first;
      for (AlbumModel.Picture picture : group.pictures()) {
        last = places.get(next++);
        draw(picture, last);
      }
      double y = last.getMaxY() + labels.height() / 2;
      for (String line : title(group, last.getMaxX() - first.getMinX() + pad)) {
        labels.drawCentred(line, (first.getMinX() + last.getMaxX()) / 2, y, style.foreground());
        y += labels.height();
      }
    }
  }

  private double titleHeight(AlbumModel.Group group, double width) {
    return labels.height() * title(group, width).size();
  }

  /** In one line where titles are brief, else in two where one is too short. */
  private List<String> title(AlbumModel.Group group, double width) {
    if (brief) {
      return List.of(labels.fit(group.brief(), width));
    }
    List<String> lines = labels.wrap(group.title(), width);
    return lines.size() > 2 ? List.of(lines.get(0), labels.fit(rest(lines), width)) : lines;
  }

  private static String rest(List<String> lines) {
    return String.join(" ", lines.subList(1, lines.size()));
  }

  private void draw(AlbumModel.Picture picture, Rectangle2D place) {
    Raster raster = picture.raster();
    double scale = Math.min(place.getWidth() / raster.columns(), place.getHeight() / raster.rows());
    double width = scale * raster.columns();
    double height = scale * raster.rows();
    Rectangle2D inside =
        new Rectangle2D.Double(
            place.getCenterX() - width / 2, place.getCenterY() - height / 2, width, height);
    Pictures.draw(
        g, SharpImage.of(raster.colours(picture.colours()), raster.columns(), width), inside);
    g.setPaint(picture.frame() == AlbumModel.Frame.PLAIN ? style.muted() : style.foreground());
    g.setStroke(
        switch (picture.frame()) {
          case PLAIN -> Dash.SOLID.stroke(1);
          case THICK -> Dash.SOLID.stroke(style.lineWidth() + 1);
          case DASHED -> Dash.DASHED.stroke(1);
        });
    g.draw(inside);
  }

  private void say(String text) {
    List<String> lines = labels.wrap(text, area.getWidth() - 4 * pad);
    double y = area.getCenterY() - (lines.size() - 1) * labels.height() / 2;
    for (String line : lines) {
      labels.drawCentred(line, area.getCenterX(), y, style.muted());
      y += labels.height();
    }
  }
}
