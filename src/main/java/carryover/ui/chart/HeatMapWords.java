package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A map in words, for those who hear it: axes, how many cells have a value and between which they
 * lie, where the lines run, and what is at the crosshair.
 */
final class HeatMapWords {
  private static final Words WORDS = Words.of(HeatMapWords.class);

  private static final int DIGITS = 3;

  private final HeatMapModel model;

  private HeatMapWords(HeatMapModel model) {
    this.model = model;
  }

  static String of(HeatMapModel model) {
    return String.join(" ", new HeatMapWords(model).sentences());
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(WORDS.text("map.axes", model.legendTitle(), axis(model.x()), axis(model.y())));
    if (!model.note().isEmpty()) {
      sentences.add(WORDS.text("chart.sentence", model.note()));
    }
    sentences.add(values());
    sentences.addAll(patterns());
    sentences.addAll(lines());
    int here = cell(model.crosshair().x(), model.crosshair().y());
    if (here != HeatMapModel.NONE) {
      sentences.add(WORDS.text("map.setting", place(here), value(here)));
    }
    if (model.selected() != HeatMapModel.NONE) {
      sentences.add(WORDS.text("map.selected", place(model.selected()), value(model.selected())));
    }
    return sentences;
  }

  private static String axis(CellAxis axis) {
    double[] centres = axis.centres();
    String from = number(centres[0]);
    String to = number(centres[centres.length - 1]);
    String count = String.valueOf(centres.length);
    return axis.scale() == AxisScale.LOG
        ? WORDS.text("map.logAxis", axis.title(), from, to, count)
        : WORDS.text("map.axis", axis.title(), from, to, count);
  }

  /** Cells that only stand in for a neighbour have no value of their own. */
  private String values() {
    int count = 0;
    int least = HeatMapModel.NONE;
    int greatest = HeatMapModel.NONE;
    for (int i = 0; i < model.values().length; i++) {
      double value = model.values()[i];
      if (Double.isFinite(value) && model.mark(i) != CellMark.PROVISIONAL) {
        count++;
        least = least < 0 || value < model.values()[least] ? i : least;
        greatest = greatest < 0 || value > model.values()[greatest] ? i : greatest;
      }
    }
    return count == 0
        ? WORDS.text("map.noValue")
        : WORDS.text(
            "map.values",
            String.valueOf(count),
            String.valueOf(model.values().length),
            number(model.values()[least]),
            place(least),
            number(model.values()[greatest]),
            place(greatest));
  }

  private List<String> patterns() {
    Map<CellMark, Integer> counts = new EnumMap<>(CellMark.class);
    for (int i = 0; i < model.values().length; i++) {
      counts.merge(model.mark(i), 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    for (CellMark mark : List.of(CellMark.HATCHED, CellMark.DIVERGED, CellMark.EXCLUDED)) {
      int count = counts.getOrDefault(mark, 0);
      if (count > 0) {
        words.add(WORDS.counted("map.cells", count, mark.label()));
      }
    }
    return words;
  }

  /** Pieces without a name belong to the line named before. */
  private List<String> lines() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < model.lines().size(); i++) {
      if (!model.lines().get(i).label().isEmpty()) {
        int end = i + 1;
        while (end < model.lines().size() && model.lines().get(end).label().isEmpty()) {
          end++;
        }
        words.add(line(model.lines().subList(i, end)));
      }
    }
    return words;
  }

  private String line(List<Polyline> pieces) {
    List<double[]> points = new ArrayList<>();
    for (Polyline piece : pieces) {
      for (int i = 0; i < piece.x().length; i++) {
        if (cell(piece.x()[i], piece.y()[i]) != HeatMapModel.NONE) {
          points.add(new double[] {piece.x()[i], piece.y()[i]});
        }
      }
    }
    String label = pieces.get(0).label();
    if (points.isEmpty()) {
      return WORDS.text("map.outside", label);
    }
    // Along the axis of which the line crosses more.
    int along = share(points, 0, model.x()) > share(points, 1, model.y()) ? 0 : 1;
    points.sort((a, b) -> Double.compare(a[along], b[along]));
    double[] end = points.get(points.size() - 1);
    return WORDS.text(
        "map.line", label, place(points.get(0)[0], points.get(0)[1]), place(end[0], end[1]));
  }

  private static double share(List<double[]> points, int coordinate, CellAxis axis) {
    var extent =
        points.stream().mapToDouble(p -> axis.scale().along(p[coordinate])).summaryStatistics();
    Span span = axis.span();
    return (extent.getMax() - extent.getMin())
        / (axis.scale().along(span.to()) - axis.scale().along(span.from()));
  }

  private int cell(double x, double y) {
    int column = Double.isFinite(x) ? model.x().cell(model.x().edges(), x) : -1;
    int row = Double.isFinite(y) ? model.y().cell(model.y().edges(), y) : -1;
    return column < 0 || row < 0 ? HeatMapModel.NONE : row * model.x().count() + column;
  }

  private String value(int cell) {
    double value = model.values()[cell];
    CellMark mark = model.mark(cell);
    boolean known = Double.isFinite(value) && mark != CellMark.PROVISIONAL;
    if (known) {
      return mark == CellMark.HATCHED
          ? WORDS.text("map.caution", number(value), mark.label())
          : number(value);
    }
    return mark.label().isEmpty() ? CellMark.PROVISIONAL.label() : mark.label();
  }

  private String place(int cell) {
    return place(
        model.x().centres()[cell % model.x().count()],
        model.y().centres()[cell / model.x().count()]);
  }

  private String place(double x, double y) {
    return WORDS.text("map.place", name(model.x()), number(x), name(model.y()), number(y));
  }

  /** The symbol alone: what it means was said with the axes. */
  private static String name(CellAxis axis) {
    int bracket = axis.title().indexOf(" (");
    return bracket < 0 ? axis.title() : axis.title().substring(0, bracket);
  }

  private static String number(double value) {
    return NumberText.rounded(value, DIGITS);
  }
}
