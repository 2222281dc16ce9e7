package carryover.ui.chart;

import carryover.ui.NumberText;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;

/** A scatter chart in words, for those who hear it: how many points, and between what they lie. */
final class ScatterChartWords {
  private static final int DIGITS = 3;

  private ScatterChartWords() {}

  static String of(ScatterChartModel model) {
    String title = model.yAxis().title() + " against " + model.xAxis().title() + ". ";
    int[] shown = IntStream.range(0, model.x().length).filter(model::isShown).toArray();
    if (shown.length == 0) {
      return title + model.emptyText() + ".";
    }
    long selected = IntStream.of(shown).filter(model::isSelected).count();
    return title
        + shown.length
        + (shown.length == 1 ? " point, " : " points, ")
        + range(model.xAxis().title(), model.x(), shown)
        + ", "
        + range(model.yAxis().title(), model.y(), shown)
        + ", coloured by "
        + range(model.legendTitle(), model.values(), shown)
        + "."
        + (model.note().isEmpty() ? "" : " " + model.note() + ".")
        + (selected == 0 ? "" : " " + selected + " selected.");
  }

  private static String range(String title, double[] values, int[] shown) {
    DoubleSummaryStatistics extent =
        IntStream.of(shown).mapToDouble(i -> values[i]).summaryStatistics();
    return title
        + " from "
        + NumberText.rounded(extent.getMin(), DIGITS)
        + " to "
        + NumberText.rounded(extent.getMax(), DIGITS);
  }
}
