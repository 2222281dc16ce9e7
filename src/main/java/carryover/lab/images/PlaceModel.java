package carryover.lab.images;

import carryover.export.ColumnData;
import carryover.lab.CountText;
import carryover.lab.Margin;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.images.theory.PairPrediction;
import carryover.studies.images.theory.Place;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.CellAxis;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A real pair of tasks on the map of inherited filters: the closed form's gain over ‖u‖/S and the
 * dimension of the noise, with all other numbers those of the pair.
 *
 * @param drawn the gain predicted from the training images alone, once it is known
 * @param measured of the run on screen; of no seed before there is one
 */
record PlaceModel(PairPrediction pair, OptionalDouble drawn, Estimate measured) {
  private static final Words WORDS = Words.of(PlaceModel.class);
  private static final int COLUMNS = 41;
  private static final int ROWS = 31;
  private static final int PLACES = 3;
  private static final double LEAST_DIMENSION = 3;
  private static final double GREATEST_DIMENSION = 1000;

  /** Colours of a map on which nothing matters. */
  private static final double LEAST_GAIN = 0.05;

  HeatMapModel picture() {
    double[] values = gains();
    double greatest = Math.max(LEAST_GAIN, DoubleStream.of(values).map(Math::abs).max().orElse(0));
    return HeatMapModel.of(
            new CellAxis(WORDS.text("place.shared"), AxisScale.LINEAR, shares()),
            new CellAxis(WORDS.text("place.dimension"), AxisScale.LOG, dimensions()),
            values,
            ColourScale.diverging(greatest),
            WORDS.text("place.gain"))
        .withCrosshair(new HeatMapModel.Point(clamped(), pair.effectiveDimension()))
        .withNote(note());
  }

  /** ‖u‖/S where the map has it. */
  double clamped() {
    return Math.max(0, Math.min(1, place().sharedShare()));
  }

  private Place place() {
    return pair.place();
  }

  private double[] gains() {
    double[] shares = shares();
    double[] dimensions = dimensions();
    return IntStream.range(0, COLUMNS * ROWS)
        .mapToDouble(cell -> place().at(shares[cell % COLUMNS], dimensions[cell / COLUMNS]).gain())
        .toArray();
  }

  private static double[] shares() {
    return IntStream.range(0, COLUMNS).mapToDouble(i -> i / (COLUMNS - 1.0)).toArray();
  }

  /** Of a range that the pair's own lies well inside. */
  private double[] dimensions() {
    double from = Math.log(Math.min(LEAST_DIMENSION, pair.effectiveDimension() / 2));
    double to = Math.log(Math.max(GREATEST_DIMENSION, 2 * pair.effectiveDimension()));
    return IntStream.range(0, ROWS)
        .mapToDouble(i -> Math.exp(from + (to - from) * i / (ROWS - 1)))
        .toArray();
  }

  private String note() {
    List<String> parts = new ArrayList<>();
    parts.add(
        WORDS.text(
            "place.theory",
            Signed.text(place().gain(), 2),
            Signed.text(pair.gain(), 2),
            drawn.isPresent() ? Signed.text(drawn.getAsDouble(), 2) : WORDS.text("place.drawing")));
    measuredText().ifPresent(text -> parts.add(WORDS.text("place.measured", text)));
    beyond().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private Optional<String> measuredText() {
    if (measured.count() == 0) {
      return Optional.empty();
    }
    String margin = Confidence.isTold(measured) ? Margin.of(measured, PLACES) : "";
    return Optional.of(
        Signed.text(measured.mean(), PLACES) + margin + ", " + CountText.seeds(measured.count()));
  }

  /** Why the mark is at the border, where the pair itself is not. */
  private Optional<String> beyond() {
    if (!place().isBeyond()) {
      return Optional.empty();
    }
    return Optional.of(
        place().shared() < 0 ? WORDS.text("place.opposed") : WORDS.text("place.stronger"));
  }

  /** A cell and, beside it, the pair. */
  List<ReadOutRow> describe(int cell) {
    double share = shares()[cell % COLUMNS];
    double dimension = dimensions()[cell / COLUMNS];
    List<ReadOutRow> rows = new ArrayList<>();
    rows.add(ReadOutRow.plain(WORDS.text("place.shared"), NumberText.fixed(share, 2)));
    rows.add(
        ReadOutRow.plain(WORDS.text("place.dimension"), NumberText.rounded(dimension, PLACES)));
    rows.add(
        ReadOutRow.plain(
            WORDS.text("place.gain"), Signed.text(place().at(share, dimension).gain(), PLACES)));
    rows.add(ReadOutRow.plain(WORDS.text("place.pair"), ""));
    rows.addAll(numbers());
    return rows;
  }

  /** The numbers of the pair. */
  private List<ReadOutRow> numbers() {
    return List.of(
        ReadOutRow.plain(WORDS.text("place.u"), NumberText.rounded(pair.sharedSignal(), PLACES)),
        ReadOutRow.plain(
            WORDS.text("place.v1"), NumberText.rounded(pair.sourceOnlySignal(), PLACES)),
        ReadOutRow.plain(WORDS.text("place.s"), NumberText.rounded(pair.targetSignal(), PLACES)),
        ReadOutRow.plain(
            WORDS.text("place.sigma"), NumberText.rounded(pair.effectiveNoise(), PLACES)),
        ReadOutRow.plain(
            WORDS.text("place.d"), NumberText.rounded(pair.effectiveDimension(), PLACES)),
        ReadOutRow.plain(
            WORDS.text("place.ratio"), NumberText.rounded(pair.signalRatio(), PLACES)));
  }

  /** A row for each cell. */
  ColumnData table() {
    double[] shares = shares();
    double[] dimensions = dimensions();
    int[] cells = IntStream.range(0, COLUMNS * ROWS).toArray();
    return new ColumnData(
        List.of(
            new ColumnData.Column(
                "shared_share",
                Arrays.stream(cells).mapToDouble(c -> shares[c % COLUMNS]).toArray()),
            new ColumnData.Column(
                "dimension",
                Arrays.stream(cells).mapToDouble(c -> dimensions[c / COLUMNS]).toArray()),
            new ColumnData.Column("gain", gains())));
  }
}
