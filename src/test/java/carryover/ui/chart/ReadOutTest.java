package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOutTest {
  private static final PlotGeometry GEOMETRY =
      new PlotGeometry(
          new Rectangle2D.Double(0, 0, 100, 100),
          AxisScale.LINEAR,
          new Span(0, 1),
          AxisScale.LINEAR,
          new Span(0, 1));

  private static Series level(String name, double y) {
    return Series.line(name, name, OkabeIto.BLUE, new double[] {0, 1}, new double[] {y, y});
  }

  /** A line of its own at 0.1, a reference at 0.95, and eight lines of groups in between. */
  private static LineChartModel model() {
    List<Series> series = new ArrayList<>();
    series.add(level("own", 0.1));
    for (int i = 1; i <= 8; i++) {
      series.add(level("pinned " + i, i / 10.0 + 0.05).inGroup("pinned"));
    }
    return new LineChartModel(
        series,
        List.of(new ReferenceLine("level", 0.95, OkabeIto.BLUE)),
        List.of(),
        AxisModel.linear("x", 0, 1),
        AxisModel.linear("y", 0, 1),
        "",
        "");
  }

  private static List<String> names(double mouse, int most) {
    return ReadOut.rows(model(), GEOMETRY, 1, mouse, most).stream().map(ReadOutRow::name).toList();
  }

  @Test
  void allLinesAreReadFromTopToBottomWhereThereIsRoom() {
    assertThat(names(50, 11))
        .startsWith("x", "level", "pinned 8", "pinned 7")
        .endsWith("pinned 1", "own")
        .hasSize(11);
  }

  /** y = 0.65 is at pixel 35. */
  @Test
  void whereThereIsNoneOwnLinesStayAndOfTheOthersThoseAtTheMouseAndTheRestIsCounted() {
    assertThat(names(35, 7))
        .containsExactly("x", "level", "pinned 7", "pinned 6", "pinned 5", "own", "and 5 more");
    assertThat(names(85, 4)).containsExactly("x", "level", "own", "and 8 more");
  }

  @Test
  void aBandIsReadAsItsMarginOrWhereItIsCutAsItsEnds() {
    double[] x = {0, 1};
    LineChartModel model =
        new LineChartModel(
            List.of(
                level("whole", 0.5).withBand(new double[] {0.4, 0.4}, new double[] {0.6, 0.6}),
                level("cut", 0.96).withBand(new double[] {0.83, 0.83}, new double[] {1, 1}),
                level("few", 0.2)
                    .withBand(
                        new double[] {Double.NaN, Double.NaN},
                        new double[] {Double.NaN, Double.NaN})),
            List.of(),
            List.of(),
            AxisModel.linear("x", 0, 1),
            AxisModel.linear("y", 0, 1),
            "",
            "");

    assertThat(ReadOut.rows(model, GEOMETRY, x[1], 0, 9))
        .extracting(ReadOutRow::value)
        .containsExactly("1", "0.96 (0.83…1.00)", "0.50 ± 0.10", "0.20");
  }

  @Test
  void aLineThatHasEndedIsNotReadAnyMore() {
    LineChartModel longer =
        model()
            .withBehind(
                List.of(
                    Series.line(
                        "l", "longer", OkabeIto.BLUE, new double[] {0, 1, 2}, new double[3])));

    assertThat(ReadOut.rows(longer, GEOMETRY, 2, 0, 20))
        .extracting(ReadOutRow::name)
        .containsExactly("x", "level", "longer");
  }
}
