package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws into an image, as an export does, and looks at the pixels. */
class PathChartPainterTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 640, 360);

  private final BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  private PlotGeometry draw(boolean sameScale, PlanePath... paths) {
    return PathChartPainter.paint(
        g,
        AREA,
        new PathChartModel(
            List.of(paths),
            AxisModel.automatic("x", AxisScale.LINEAR),
            AxisModel.automatic("y", AxisScale.LINEAR),
            sameScale,
            "",
            "nothing yet",
            ""),
        ChartStyle.LIGHT,
        Viewport.ALL);
  }

  private Color at(PlotGeometry geometry, double x, double y) {
    return new Color(image.getRGB((int) geometry.px(x), (int) Math.round(geometry.py(y) - 0.5)));
  }

  private static PlanePath backAndForth() {
    return PlanePath.line(
        "a", "", OkabeIto.BLUE, new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1});
  }

  @Test
  void aPathGoesWhereItsPointsAreForwardAndBack() {
    PlotGeometry geometry = draw(false, backAndForth());

    assertThat(at(geometry, 0.53, 0)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 0.53, 1)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 0.53, 0.53)).isEqualTo(Color.WHITE);
  }

  @Test
  void aPointWithoutANumberInterruptsThePath() {
    PlotGeometry geometry =
        draw(
            false,
            PlanePath.line(
                "a",
                "",
                OkabeIto.BLUE,
                new double[] {0, 1, 2, 3, 4},
                new double[] {0, 0.93, Double.NaN, 0.93, 0}));

    assertThat(at(geometry, 2.03, 0.93)).isEqualTo(Color.WHITE);
  }

  @Test
  void onTheSameScaleCirclesAreRound() {
    PlotGeometry geometry = draw(true, backAndForth());

    double unitOfX = geometry.px(1) - geometry.px(0);
    double unitOfY = geometry.py(0) - geometry.py(1);
    assertThat(unitOfX).isCloseTo(unitOfY, within(0.02 * unitOfY));
  }

  @Test
  void axesCareForWhatIsFramedAlone() {
    PlotGeometry geometry =
        draw(false, backAndForth(), PlanePath.circle("c", "", OkabeIto.GREY, 0, 0, 50));

    assertThat(geometry.x().to()).isLessThan(1.2);
  }

  /** Of two names at one place, and of one that would be cut at the edge. */
  @Test
  void namesAvoidEachOtherAndTheEdge() {
    Labels labels = new Labels(g, ChartStyle.LIGHT);
    PlotGeometry geometry =
        new PlotGeometry(AREA, AxisScale.LINEAR, new Span(0, 1), AxisScale.LINEAR, new Span(0, 1));
    HeadLabels names = new HeadLabels(labels, geometry, ChartStyle.LIGHT);
    Rectangle2D first = names.draw(point("the first name", 0.99)).orElseThrow();
    Rectangle2D second = names.draw(point("the second name", 0.99)).orElseThrow();

    assertThat(AREA.contains(first)).isTrue();
    assertThat(AREA.contains(second)).isTrue();
    assertThat(first.intersects(second)).isFalse();
  }

  @Test
  void aCircleWithoutRoomForItsNameHasNone() {
    Labels labels = new Labels(g, ChartStyle.LIGHT);
    PlotGeometry geometry =
        new PlotGeometry(
            new Rectangle2D.Double(0, 0, 60, 15),
            AxisScale.LINEAR,
            new Span(0, 1),
            AxisScale.LINEAR,
            new Span(0, 1));
    HeadLabels names = new HeadLabels(labels, geometry, ChartStyle.LIGHT);

    assertThat(names.draw(point("arm", 0.3))).isPresent();
    assertThat(names.draw(point("level", 0.3).unframed())).isEmpty();
    assertThat(names.draw(point("another arm", 0.3))).isPresent();
  }

  private static PlanePath point(String label, double x) {
    return PlanePath.line(label, label, OkabeIto.BLUE, new double[] {x}, new double[] {0.5});
  }
}
