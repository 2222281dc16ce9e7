package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScatterChartWordsTest {
  private static String words(double[] x, boolean... selected) {
    return ScatterChartWords.of(
        new ScatterChartModel(
            AxisModel.automatic("snr", AxisScale.LOG),
            AxisModel.automatic("transfer accuracy", AxisScale.LINEAR),
            x,
            new double[] {0.6, 0.8, 0.9},
            new double[] {500, 1000, 2000},
            ColourScale.diverging(1),
            "d (dimension)",
            selected,
            "rank correlation Γ₂ 0.915",
            "No cell is measured yet"));
  }

  /** A point at 0 has no place on a logarithmic axis. */
  @Test
  void tellsHowManyPointsThereAreAndBetweenWhatTheyLie() {
    assertThat(words(new double[] {0, 1, 2}, true, true, false))
        .isEqualTo(
            "transfer accuracy against snr. 2 points, snr from 1 to 2, transfer accuracy from 0.8"
                + " to 0.9, coloured by d (dimension) from 1000 to 2000."
                + " rank correlation Γ₂ 0.915. 1 selected.");
  }

  @Test
  void withoutPointsItSaysWhy() {
    assertThat(words(new double[] {0, 0, 0}))
        .isEqualTo("transfer accuracy against snr. No cell is measured yet.");
  }
}
