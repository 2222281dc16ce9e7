package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws into an image, as an export does, and looks at the pixels. */
class MatricesPainterTest {
  private static final ColourScale COLOURS = new ColourScale(ColourMap.VIRIDIS, 0, 1);

  private final BufferedImage image = new BufferedImage(600, 240, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  private static MatricesModel model(double[]... values) {
    return new MatricesModel(
        List.of(
            new MatricesModel.Panel("before", values[0], "not yet"),
            new MatricesModel.Panel("after", values[1], "not yet")),
        2,
        COLOURS,
        "kernel",
        "inputs",
        "seed 1");
  }

  private List<Rectangle2D> draw(MatricesModel model, double width, double height) {
    return MatricesPainter.paint(
        g, new Rectangle2D.Double(0, 0, width, height), model, ChartStyle.LIGHT);
  }

  private Color at(Rectangle2D square, double right, double down) {
    return new Color(
        image.getRGB(
            (int) (square.getX() + right * square.getWidth()),
            (int) (square.getY() + down * square.getHeight())));
  }

  @Test
  void rowsGoDownwardsAndAllPanelsHaveTheSameColours() {
    List<Rectangle2D> squares =
        draw(model(new double[] {0, 1, 0.5, 0.25}, new double[] {1, 0, 0.25, 0.5}), 600, 240);
    assertThat(squares).hasSize(2);
    assertThat(at(squares.get(0), 0.75, 0.25)).isEqualTo(COLOURS.of(1));
    assertThat(at(squares.get(0), 0.25, 0.75)).isEqualTo(COLOURS.of(0.5));
    assertThat(at(squares.get(1), 0.25, 0.25)).isEqualTo(COLOURS.of(1));
    assertThat(squares.get(0).getWidth()).isEqualTo(squares.get(0).getHeight());
  }

  @Test
  void whatIsNotThereYetHasAFrameAndItsWords() {
    List<Rectangle2D> squares = draw(model(new double[] {1, 1, 1, 1}, new double[0]), 600, 240);
    assertThat(at(squares.get(1), 0.25, 0.25)).isEqualTo(Color.WHITE);
    assertThat(
            new Color(image.getRGB((int) squares.get(1).getX(), (int) squares.get(1).getCenterY())))
        .isNotEqualTo(Color.WHITE);
  }

  @Test
  void whereThereIsNoRoomNothingIsDrawn() {
    MatricesModel model = model(new double[] {0, 1, 0.5, 0.25}, new double[0]);
    assertThat(draw(model, 120, 240)).isEmpty();
    assertThat(draw(model, 600, 60)).isEmpty();
  }

  @Test
  void matricesAreOfOneOrder() {
    assertThatThrownBy(() -> model(new double[] {1, 2, 3}, new double[0]))
        .hasMessage("before has 3 values, allowed: 4 or none");
  }
}
