package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Names the patterns in a map. It stands beside the title of the x axis, in room that is free
 * anyway: patterns come and go while a map is computed, and the map must not jump.
 */
final class PatternLegend {
  private static final List<CellMark> BY_IMPORTANCE =
      List.of(CellMark.DIVERGED, CellMark.HATCHED, CellMark.PROVISIONAL, CellMark.EXCLUDED);

  private final Graphics2D g;
  private final ChartStyle style;
  private final Labels labels;
  private final CellPattern pattern;
  private final double pixelsPerUnit;

  PatternLegend(Graphics2D g, ChartStyle style, double pixelsPerUnit) {
    this.g = g;
    this.style = style;
    this.labels = new Labels(g, style);
    this.pattern = new CellPattern(style, pixelsPerUnit);
    this.pixelsPerUnit = pixelsPerUnit;
  }

  /**
   * Draws in a line, first right and then left of what stands in its middle, as far as there is
   * room.
   *
   * @param middleFrom where the middle begins
   * @param middleTo where it ends
   */
  void draw(
      HeatMapModel model, double left, double middleFrom, double middleTo, double right, double y) {
    double em = style.fontSize();
    double rightEnd = right;
    double leftEnd = left;
    Set<CellMark> present = present(model);
    for (CellMark mark : BY_IMPORTANCE) {
      double needed = labels.width(mark.label()) + 1.5 * em;
      if (!present.contains(mark)) {
        continue;
      }
      if (rightEnd - needed >= middleTo + em) {
        rightEnd -= needed;
        drawEntry(mark, rightEnd, y);
        rightEnd -= em;
      } else if (leftEnd + needed <= middleFrom - em) {
        drawEntry(mark, leftEnd, y);
        leftEnd += needed + em;
      }
    }
  }

  private void drawEntry(CellMark mark, double x, double y) {
    double em = style.fontSize();
    int size = (int) Math.round(em * pixelsPerUnit);
    Rectangle2D place = new Rectangle2D.Double(x, y - em / 2, em, em);
    Pictures.draw(g, pattern.sample(mark, size), place);
    labels.draw(mark.label(), x + 1.5 * em, y, style.muted());
  }

  private static Set<CellMark> present(HeatMapModel model) {
    Set<CellMark> present = EnumSet.noneOf(CellMark.class);
    for (int i = 0; i < model.values().length; i++) {
      boolean missing = Double.isNaN(model.values()[i]) && model.mark(i) == CellMark.PLAIN;
      present.add(missing ? CellMark.PROVISIONAL : model.mark(i));
    }
    return present;
  }
}
