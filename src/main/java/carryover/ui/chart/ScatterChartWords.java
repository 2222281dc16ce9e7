package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** A scatter chart in words, for those who hear it: how many points, and between what they lie. */
final class ScatterChartWords {
  private static final Words WORDS = Words.of(ScatterChartWords.class);

  private static final int DIGITS = 3;

  private ScatterChartWords() {}

  static String of(ScatterChartModel model) {
    List<String> sentences = new ArrayList<>();
    sentences.add(WORDS.text("chart.axes", model.yAxis().title(), model.xAxis().title()));
    int[] shown = IntStream.range(0, model.x().length).filter(model::isShown).toArray();
    if (shown.length == 0) {
      sentences.add(WORDS.text("chart.sentence", model.emptyText()));
      return String.join(" ", sentences);
    }
    sentences.add(
        WORDS.counted(
            "scatter.points",
            shown.length,
            range(model.xAxis().title(), model.x(), shown),
            range(model.yAxis().title(), model.y(), shown),
            range(model.legendTitle(), model.values(), shown)));
    if (!model.note().isEmpty()) {
      sentences.add(WORDS.text("chart.sentence", model.note()));
    }
    long selected = IntStream.of(shown).filter(model::isSelected).count();
    if (selected > 0) {
      sentences.add(WORDS.text("scatter.selected", String.valueOf(selected)));
    }
    return String.join(" ", sentences);
  }

  private static String range(String title, double[] values, int[] shown) {
    DoubleSummaryStatistics extent =
        IntStream.of(shown).mapToDouble(i -> values[i]).summaryStatistics();
    return WORDS.text(
        "scatter.range",
        title,
        NumberText.rounded(extent.getMin(), DIGITS),
        NumberText.rounded(extent.getMax(), DIGITS));
  }
}
