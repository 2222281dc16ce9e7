package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapWordsTest {
  private static final CellAxis NORM =
      new CellAxis("‖u‖ (shared signal)", AxisScale.LINEAR, new double[] {0, 1, 2});
  private static final CellAxis DIMENSION =
      new CellAxis("d (dimension)", AxisScale.LOG, new double[] {500, 1000});

  /** Six cells, rising from −0.2 at the lower left to 0.3 at the upper right. */
  private static HeatMapModel map() {
    return HeatMapModel.of(
            NORM,
            DIMENSION,
            new double[] {-0.2, -0.1, 0, 0.1, 0.2, 0.3},
            ColourScale.diverging(1),
            "transfer − scratch")
        .withNote("4 seeds");
  }

  private static CellMark[] marks(CellMark last, CellMark first) {
    CellMark[] marks = new CellMark[6];
    Arrays.fill(marks, CellMark.PLAIN);
    marks[0] = first;
    marks[5] = last;
    return marks;
  }

  @Test
  void tellsAxesSeedsAndRangeOfValues() {
    assertThat(HeatMapWords.of(map()))
        .isEqualTo(
            "transfer − scratch over ‖u‖ (shared signal) from 0 to 2 in 3 cells and d (dimension)"
                + " from 500 to 1000 on a logarithmic scale in 2 cells. 4 seeds."
                + " 6 of 6 cells have a value, from −0.2 at ‖u‖ 0, d 500 to 0.3 at ‖u‖ 2, d 1000.");
  }

  @Test
  void cellsThatAreBorrowedDivergedOrMissingHaveNoValue() {
    double[] values = map().values().clone();
    values[5] = Double.NaN;
    HeatMapModel partly =
        HeatMapModel.of(NORM, DIMENSION, values, ColourScale.diverging(1), "difference")
            .withMarks(marks(CellMark.DIVERGED, CellMark.PROVISIONAL));

    assertThat(HeatMapWords.of(partly))
        .contains("4 of 6 cells have a value, from −0.1 at ‖u‖ 1, d 500 to 0.2 at ‖u‖ 1, d 1000.")
        .endsWith("1 cell diverged.");
  }

  @Test
  void beforeAnythingIsMeasuredItSaysSo() {
    double[] none = new double[6];
    Arrays.fill(none, Double.NaN);

    assertThat(
            HeatMapWords.of(
                HeatMapModel.of(NORM, DIMENSION, none, ColourScale.diverging(1), "difference")))
        .endsWith("No cell has a value yet.");
  }

  /** In two pieces, of which the second has no name of its own. */
  @Test
  void tellsFromWhereToWhereALineRuns() {
    HeatMapModel.Polyline lower = piece("measured break-even", new double[] {0.5, 0.6}, 500, 600);
    HeatMapModel.Polyline upper = piece("", new double[] {0.7, 0.9}, 800, 1000);
    HeatMapModel.Polyline beyond = piece("predicted", new double[] {7, 8}, 500, 600);

    assertThat(
            HeatMapWords.of(
                map()
                    .withLines(
                        List.of(
                            upper.withLabel("measured break-even"), lower.withLabel(""), beyond))))
        .contains("measured break-even runs from ‖u‖ 0.5, d 500 to ‖u‖ 0.9, d 1000.")
        .contains("predicted: outside of the map.");
  }

  private static HeatMapModel.Polyline piece(String name, double[] x, double... y) {
    return new HeatMapModel.Polyline(name, Color.BLACK, Dash.SOLID, x, y);
  }

  @Test
  void tellsTheValueAtTheCrosshairAndAtTheSelectedCell() {
    HeatMapModel pointed =
        map()
            .withMarks(marks(CellMark.HATCHED, CellMark.PLAIN))
            .withCrosshair(new HeatMapModel.Point(2.1, 990))
            .withSelected(1);

    assertThat(HeatMapWords.of(pointed))
        .contains("1 cell not significant.")
        .contains("The setting is at ‖u‖ 2, d 1000: 0.3, not significant.")
        .endsWith("Selected: ‖u‖ 1, d 500: −0.1.");
  }
}
