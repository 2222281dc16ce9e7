package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line chart in words, for those who hear it: axes, where each line begins and ends, how high and
 * low it comes in between, which lines pass each other, and what is ahead at the end.
 */
final class LineChartWords {
  private static final Words WORDS = Words.of(LineChartWords.class);

  private static final int DIGITS = 3;

  /** More than this many crossings are counted. */
  private static final int MOST_CROSSINGS = 6;

  private final LineChartModel model;
  private final List<Series> lines;

  private LineChartWords(LineChartModel model) {
    this.model = model;
    lines =
        model.series().stream()
            .filter(s -> !s.faded() && !s.label().isEmpty() && last(s) >= 0)
            .toList();
  }

  static String of(LineChartModel model) {
    List<String> sentences = new ArrayList<>();
    sentences.add(WORDS.text("chart.axes", model.y().title(), model.x().title()));
    if (model.isEmpty()) {
      sentences.add(WORDS.text("chart.sentence", model.emptyText()));
    } else {
      sentences.addAll(new LineChartWords(model).sentences());
    }
    return String.join(" ", sentences);
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!model.note().isEmpty()) {
      sentences.add(WORDS.text("chart.sentence", model.note()));
    }
    if (isInPart()) {
      sentences.add(WORDS.text("line.upTo", at(end()), number(model.end())));
    }
    lines.forEach(line -> sentences.add(course(line)));
    List<Series> own = lines.stream().filter(s -> s.group().isEmpty()).toList();
    if (own.size() > 1) {
      sentences.add(order(own));
      sentences.addAll(crossings(own));
    }
    for (ReferenceLine reference : model.references()) {
      sentences.add(
          WORDS.text(
              "chart.sentence",
              WORDS.text("line.place", reference.label(), number(reference.value()))));
    }
    for (EventMarker event : model.events()) {
      sentences.add(WORDS.text("chart.sentence", event.label()));
    }
    return sentences;
  }

  private boolean isInPart() {
    return !lines.isEmpty() && end() < model.end();
  }

  private double end() {
    return lines.stream().mapToDouble(s -> s.x()[last(s)]).max().orElse(Double.NaN);
  }

  private String course(Series s) {
    int first = first(s);
    int last = last(s);
    int least = extreme(s, first, last, -1);
    int greatest = extreme(s, first, last, 1);
    List<String> points = new ArrayList<>();
    if (first < last) {
      points.add(point(s, first));
    }
    if (s.y()[greatest] > Math.max(s.y()[first], s.y()[last])) {
      points.add(WORDS.text("line.greatest", point(s, greatest)));
    }
    if (s.y()[least] < Math.min(s.y()[first], s.y()[last])) {
      points.add(WORDS.text("line.least", point(s, least)));
    }
    points.add(withMargin(s, last));
    return WORDS.text("line.course", s.label(), String.join(", ", points));
  }

  private static int extreme(Series s, int first, int last, int sign) {
    int found = first;
    for (int i = first; i <= last; i++) {
      found = sign * s.y()[i] > sign * s.y()[found] ? i : found;
    }
    return found;
  }

  private String point(Series s, int i) {
    return WORDS.text("line.point", number(s.y()[i]), at(s.x()[i]));
  }

  private String at(double x) {
    return WORDS.text("line.place", model.x().title(), number(x));
  }

  private String withMargin(Series s, int i) {
    boolean known = s.hasBand() && Double.isFinite(s.upper()[i] - s.lower()[i]);
    return known
        ? WORDS.text("line.interval", point(s, i), number(s.lower()[i]), number(s.upper()[i]))
        : point(s, i);
  }

  private static String order(List<Series> own) {
    String labels =
        own.stream()
            .sorted(Comparator.comparingDouble((Series s) -> s.y()[last(s)]).reversed())
            .map(Series::label)
            .reduce((one, next) -> WORDS.text("line.then", one, next))
            .orElseThrow();
    return WORDS.text("line.order", labels);
  }

  /** Where one line passes another; two lines that never do are said to stay as they are. */
  private List<String> crossings(List<Series> own) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (int k = i + 1; k < own.size(); k++) {
        found.addAll(crossings(own.get(i), own.get(k)));
      }
    }
    if (found.isEmpty() && own.size() == 2) {
      return List.of(WORDS.text("line.noCrossing"));
    }
    int left = found.size() - MOST_CROSSINGS;
    return left <= 0
        ? found
        : List.of(
            String.join(" ", found.subList(0, MOST_CROSSINGS)),
            WORDS.counted("line.moreCrossings", left));
  }

  private List<String> crossings(Series one, Series other) {
    List<String> found = new ArrayList<>();
    double ahead = 0;
    for (int i = 0; i < one.x().length; i++) {
      int k = other.covers(one.x()[i]) ? other.nearest(one.x()[i]) : -1;
      double now = k < 0 ? Double.NaN : Math.signum(one.y()[i] - other.y()[k]);
      if (now != 0 && !Double.isNaN(now)) {
        if (ahead != 0 && now != ahead) {
          Series upper = now > 0 ? one : other;
          Series lower = now > 0 ? other : one;
          found.add(WORDS.text("line.passes", upper.label(), lower.label(), at(one.x()[i])));
        }
        ahead = now;
      }
    }
    return found;
  }

  /** Index of the first value; −1 where there is none. */
  private static int first(Series s) {
    return s.nearest(Double.NEGATIVE_INFINITY);
  }

  /** Index of the last value; −1 where there is none. */
  private static int last(Series s) {
    return s.nearest(Double.POSITIVE_INFINITY);
  }

  private static String number(double value) {
    return NumberText.rounded(value, DIGITS);
  }
}
