package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanePainterTest {
  private final BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);

  /** Pixels of a colour to the right of the middle and above it, and elsewhere. */
  private int[] pixels(PlaneModel model, Color colour) {
    Graphics2D g = image.createGraphics();
    PlanePainter.paint(g, new Rectangle2D.Double(0, 0, 400, 400), model, ChartStyle.LIGHT);
    int[] found = new int[2];
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        if (image.getRGB(x, y) == colour.getRGB()) {
          found[x >= 199 && y <= 206 ? 0 : 1]++;
        }
      }
    }
    return found;
  }

  @Test
  void anArrowPointsToTheRightAndUpwards() {
    PlaneModel model =
        new PlaneModel(
            "a",
            "b",
            List.of(new PlaneModel.Arrow("", OkabeIto.BLUE, 0.6, 0.8)),
            List.of(),
            List.of(new PlaneModel.Angle("53°", Math.atan2(0.8, 0.6))),
            "",
            "");
    assertThat(pixels(model, OkabeIto.BLUE)[0]).isGreaterThan(50);
    assertThat(pixels(model, OkabeIto.BLUE)[1]).isZero();
  }

  @Test
  void aStretchedCircleIsLongerAlongItsDirection() {
    PlaneModel model =
        new PlaneModel(
            "a",
            "b",
            List.of(),
            List.of(new PlaneModel.Circle("", OkabeIto.BLUE, Dash.SOLID, 0, 1, 0.5)),
            List.of(),
            "",
            "");
    pixels(model, OkabeIto.BLUE);
    int[] columns = new int[2];
    int[] rows = {400, 0};
    columns[0] = 400;
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        if (image.getRGB(x, y) == OkabeIto.BLUE.getRGB()) {
          columns[0] = Math.min(columns[0], x);
          columns[1] = Math.max(columns[1], x);
          rows[0] = Math.min(rows[0], y);
          rows[1] = Math.max(rows[1], y);
        }
      }
    }
    assertThat((columns[1] - columns[0]) / (double) (rows[1] - rows[0]))
        .isCloseTo(2, org.assertj.core.api.Assertions.within(0.05));
  }

  @Test
  void withoutAnythingItSaysWhy() {
    assertThat(pixels(PlaneModel.empty("none"), ChartStyle.LIGHT.background())[1])
        .isLessThan(400 * 400);
  }
}
