package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChartWordsTest {
  private static final double[] STEPS = {0, 10, 20, 30};
  private static final Series SCRATCH = line("scratch", 0.5, 0.7, 0.8, 0.84);

  private static Series line(String name, double... y) {
    return Series.line(name, name, OkabeIto.BLUE, STEPS, y);
  }

  private static String words(List<Series> series) {
    return LineChartWords.of(
        new LineChartModel(
            series,
            List.of(new ReferenceLine("predicted transfer", 0.985, OkabeIto.GREY)),
            List.of(new EventMarker(20, "noise overtakes signal at step 20", OkabeIto.ORANGE)),
            AxisModel.automatic("step", AxisScale.LINEAR),
            AxisModel.automatic("Test accuracy", AxisScale.LINEAR),
            "8 seeds, mean ± 95 % CI",
            "No run yet"));
  }

  @Test
  void tellsSeedsEndsOrderCrossingsPredictionsAndMarks() {
    assertThat(words(List.of(SCRATCH, line("transfer", 0.45, 0.6, 0.9, 0.97))))
        .isEqualTo(
            "Test accuracy against step. 8 seeds, mean ± 95 % CI."
                + " scratch: 0.5 at step 0, 0.84 at step 30."
                + " transfer: 0.45 at step 0, 0.97 at step 30."
                + " At the end from the top: transfer, then scratch."
                + " transfer passes scratch at step 20."
                + " predicted transfer 0.985."
                + " noise overtakes signal at step 20.");
  }

  @Test
  void tellsExtremesBetweenTheEndsAndTheIntervalAtTheEnd() {
    Series hill =
        line("hill", 0.5, 0.9, 0.1, 0.6)
            .withBand(new double[] {0.4, 0.8, 0, 0.5}, new double[] {0.6, 1, 0.2, 0.75});

    assertThat(words(List.of(hill)))
        .contains(
            "hill: 0.5 at step 0, greatest 0.9 at step 10, least 0.1 at step 20, 0.6 at step 30"
                + " (interval 0.5 to 0.75).");
  }

  @Test
  void aDivergedLineEndsWhereItsLastValueIs() {
    assertThat(words(List.of(line("transfer", 0.5, 0.6, Double.NaN, Double.NaN))))
        .contains("transfer: 0.5 at step 0, 0.6 at step 10.");
  }

  @Test
  void twoLinesThatNeverMeetAreSaidNotToCross() {
    assertThat(words(List.of(SCRATCH, line("transfer", 0.6, 0.8, 0.9, 0.97))))
        .contains("transfer, then scratch. They do not cross.");
  }

  @Test
  void atATimeCursorOnlyWhatIsDrawnIsTold() {
    Series now =
        Series.line("t", "transfer", OkabeIto.BLUE, new double[] {0, 10}, new double[] {0.5, 0.6});
    Series later = line("transfer", 0.5, 0.6, 0.9, 0.97).inBackground();

    assertThat(words(List.of(later, now)))
        .contains("Drawn up to step 10 of 30.")
        .contains("transfer: 0.5 at step 0, 0.6 at step 10.")
        .doesNotContain("0.97");
  }

  @Test
  void anEmptyChartSaysWhy() {
    assertThat(words(List.of())).isEqualTo("Test accuracy against step. No run yet.");
  }
}
