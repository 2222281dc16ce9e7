package carryover.lab.images;

import carryover.export.ColumnData;
import carryover.studies.images.data.Shape;
import carryover.ui.NumberText;
import carryover.ui.chart.AlbumModel;
import carryover.ui.chart.AlbumModel.Frame;
import carryover.ui.chart.ColourMap;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.Raster;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Numbers that are looked at as a picture, and their name in a file.
 *
 * @param column of the file; no other plate of the same picture has it
 * @param title what it is
 * @param numbers row by row from the top, channel fastest
 */
record Plate(String column, String title, Shape shape, double[] numbers) {
  private static final Words WORDS = Words.of(Plate.class);
  private static final int DIGITS = 3;

  /** As an image that is dark at 0 and light at 1, with room for noise of size σ at both ends. */
  AlbumModel.Picture image(double sigma) {
    ColourScale scale = new ColourScale(ColourMap.GREYS, -sigma, 1 + sigma);
    Raster raster = new Raster(shape.rows(), shape.columns(), shape.channels(), numbers);
    return new AlbumModel.Picture(raster, scale, Frame.PLAIN, rows());
  }

  /** In colours around 0; of several channels it is their mean. */
  AlbumModel.Picture signed(ColourScale scale, Frame frame) {
    return new AlbumModel.Picture(
        new Raster(shape.rows(), shape.columns(), 1, pixels()), scale, frame, rows());
  }

  /** In its own three colours, grey where all are 0. */
  AlbumModel.Picture coloured(ColourScale scale, Frame frame) {
    Raster raster = new Raster(shape.rows(), shape.columns(), shape.channels(), numbers);
    return new AlbumModel.Picture(raster, scale, frame, rows());
  }

  /** Colours around 0 in which the greatest of some plates just has the last one. */
  static ColourScale scale(List<Plate> plates) {
    double greatest =
        plates.stream()
            .flatMapToDouble(plate -> DoubleStream.of(plate.pixels()))
            .map(Math::abs)
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return ColourScale.diverging(greatest > 0 ? greatest : 1);
  }

  /** A row for each number; all plates have one shape. */
  static ColumnData data(List<Plate> plates) {
    Shape shape = plates.get(0).shape();
    List<ColumnData.Column> columns = new ArrayList<>();
    columns.add(places("row", shape, i -> i / (shape.columns() * shape.channels())));
    columns.add(places("column", shape, i -> i / shape.channels() % shape.columns()));
    columns.add(places("channel", shape, i -> i % shape.channels()));
    plates.forEach(plate -> columns.add(new ColumnData.Column(plate.column(), plate.numbers())));
    return new ColumnData(columns);
  }

  private static ColumnData.Column places(String name, Shape shape, IntUnaryOperator place) {
    return new ColumnData.Column(
        name, IntStream.range(0, shape.dimension()).map(place).asDoubleStream().toArray());
  }

  private double[] pixels() {
    int channels = shape.channels();
    double[] pixels = new double[shape.rows() * shape.columns()];
    for (int i = 0; i < numbers.length; i++) {
      pixels[i / channels] += numbers[i] / channels;
    }
    return pixels;
  }

  private List<ReadOutRow> rows() {
    var range = DoubleStream.of(numbers).summaryStatistics();
    double norm = Math.sqrt(DoubleStream.of(numbers).map(x -> x * x).sum());
    return List.of(
        ReadOutRow.plain(title, ""),
        ReadOutRow.plain(
            WORDS.text("plate.range"),
            WORDS.text(
                "plate.fromTo",
                NumberText.rounded(range.getMin(), DIGITS),
                NumberText.rounded(range.getMax(), DIGITS))),
        ReadOutRow.plain(WORDS.text("plate.norm"), NumberText.rounded(norm, DIGITS)));
  }
}
