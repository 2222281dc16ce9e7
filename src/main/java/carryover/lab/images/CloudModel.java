package carryover.lab.images;

import carryover.export.PointTable;
import carryover.numeric.RankCorrelation;
import carryover.studies.images.cloud.CloudPoint;
import carryover.studies.images.cloud.TaskPair;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ColourMap;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.chart.ScatterChartModel;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The picture of a cloud: predicted against measured, grey where a prediction is no better than a
 * guess.
 *
 * @param present the pair on screen
 */
record CloudModel(
    List<CloudPoint> points,
    TaskPair present,
    Predictor predictor,
    CloudQuantity quantity,
    TaskNames names) {
  private static final Words WORDS = Words.of(CloudModel.class);
  private static final int PLACES = 3;
  private static final int LEAST_RANKED = 10;
  private static final boolean[] NONE_SELECTED = {};

  /**
   * @param progress said after what the points are
   */
  ScatterChartModel picture(String progress, String emptyText) {
    double[] x = points.stream().mapToDouble(this::predicted).toArray();
    double[] y = points.stream().mapToDouble(this::measured).toArray();
    double[] colours =
        points.stream()
            .mapToDouble(point -> point.isValid() ? point.signalRatio() : Double.NaN)
            .toArray();
    ScatterChartModel picture =
        new ScatterChartModel(
            AxisModel.automatic(
                WORDS.text("cloud.predicted", quantity.title(), predictor.title()),
                AxisScale.LINEAR),
            AxisModel.automatic(WORDS.text("cloud.measured", quantity.title()), AxisScale.LINEAR),
            x,
            y,
            colours,
            new ColourScale(ColourMap.VIRIDIS, 0, CloudPoint.LEAST_INVALID),
            WORDS.text("cloud.legend"),
            NONE_SELECTED,
            note(progress),
            emptyText);
    return points.isEmpty() ? picture : picture.aroundEquality(place());
  }

  private int place() {
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).pair().equals(present))
        .findFirst()
        .orElse(ScatterChartModel.NONE);
  }

  private double predicted(CloudPoint point) {
    return quantity.of(predictor.of(point));
  }

  private double measured(CloudPoint point) {
    return quantity.of(point.measured());
  }

  /** Spearman's, over the points that are not grey; NaN for a few. */
  double rankCorrelation() {
    List<CloudPoint> valid = ranked();
    return valid.size() < LEAST_RANKED
        ? Double.NaN
        : RankCorrelation.spearman(
            valid.stream().mapToDouble(this::predicted).toArray(),
            valid.stream().mapToDouble(this::measured).toArray());
  }

  private List<CloudPoint> ranked() {
    return points.stream()
        .filter(CloudPoint::isValid)
        .filter(point -> Double.isFinite(measured(point)))
        .toList();
  }

  private String note(String progress) {
    List<String> parts = new ArrayList<>();
    double rank = rankCorrelation();
    if (Double.isFinite(rank)) {
      parts.add(WORDS.text("cloud.rank", NumberText.fixed(rank, 2)));
      List<CloudPoint> valid = ranked();
      long right =
          valid.stream().filter(p -> predictor.of(p).gain() * p.measured().gain() > 0).count();
      parts.add(WORDS.text("cloud.sign", NumberText.fixed(100.0 * right / valid.size(), 0)));
    }
    long grey = points.stream().filter(point -> !point.isValid()).count();
    if (grey > 0) {
      parts.add(WORDS.text("cloud.grey", String.valueOf(grey)));
    }
    if (!progress.isEmpty()) {
      parts.add(progress);
    }
    return String.join(" · ", parts);
  }

  /** All that is known of a point. */
  List<ReadOutRow> describe(int place) {
    CloudPoint point = points.get(place);
    List<ReadOutRow> rows = new ArrayList<>();
    rows.add(ReadOutRow.plain(names.of(point.pair()), ""));
    rows.add(
        ReadOutRow.plain(
            WORDS.text("cloud.gainMeasured"), Signed.text(point.measured().gain(), PLACES)));
    for (Predictor one : Predictor.values()) {
      rows.add(ReadOutRow.plain(one.title(), Signed.text(one.of(point).gain(), PLACES)));
    }
    rows.add(
        ReadOutRow.plain(
            WORDS.text("cloud.accuracy"), NumberText.fixed(point.measured().transfer(), 3)));
    rows.add(
        ReadOutRow.plain(
            WORDS.text("cloud.ratio"),
            point.isValid()
                ? NumberText.fixed(point.signalRatio(), 2)
                : WORDS.text("cloud.tooLarge", NumberText.fixed(point.signalRatio(), 1))));
    return rows;
  }

  /** A row for each pair. */
  PointTable table() {
    return new PointTable(
        "pair",
        List.of(
            "measured_transfer",
            "measured_scratch",
            "place_transfer",
            "place_scratch",
            "refined_transfer",
            "refined_scratch",
            "before_training_transfer",
            "before_training_scratch",
            "signal_ratio"),
        points.stream().map(CloudModel::row).toList());
  }

  private static PointTable.Point row(CloudPoint point) {
    return new PointTable.Point(
        point.pair().source().text() + " " + point.pair().target().text(),
        List.of(
            point.measured().transfer(),
            point.measured().scratch(),
            point.place().transfer(),
            point.place().scratch(),
            point.refined().transfer(),
            point.refined().scratch(),
            point.drawn().transfer(),
            point.drawn().scratch(),
            point.signalRatio()));
  }
}
