package carryover.export;

import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.Measure;
import carryover.study.Parameter.Scale;
import carryover.study.Readout;
import carryover.study.Study;
import carryover.sweep.LayerValues;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.Series;
import carryover.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A profile as a chart: measured points with their 95 % bands, closed forms as lines. */
public final class ProfileFigure {
  private static final Words WORDS = Words.of(ProfileFigure.class);

  private ProfileFigure() {}

  /**
   * What a profile shows of some layers, all told in one measure or all differences of it.
   *
   * @param values of a grid along one axis
   */
  public static LineChartModel of(LayerValues values, List<Layer> layers, AxisScale scale) {
    Layer first = layers.get(0);
    ProfileLines lines = new ProfileLines(values);
    List<Series> series =
        Stream.concat(
                layers.stream().flatMap(layer -> lines.predicted(layer).stream()),
                layers.stream().map(lines::measured))
            .toList();
    return new LineChartModel(
        series,
        first.isDifference() ? List.of(new ReferenceLine("0", 0, OkabeIto.GREY)) : List.of(),
        List.of(),
        axis(values.state().grid().x()),
        AxisModel.automatic(title(layers), scale),
        WORDS.counted("count.seeds", values.state().seeds().count()),
        "");
  }

  /** Writes the figure of all readouts that are told in this measure; the stream stays open. */
  public static void write(
      FigureFormat format,
      LayerValues values,
      Measure measure,
      Provenance provenance,
      OutputStream out)
      throws IOException {
    LineChartModel figure = of(values, readouts(values.state().study(), measure), AxisScale.LINEAR);
    format.write(ChartPicture.of(figure), provenance, out);
  }

  /** The readouts of a study that are told in this measure, as layers. */
  public static List<Layer> readouts(Study study, Measure measure) {
    return study.readouts().stream()
        .filter(readout -> readout.measure().equals(measure))
        .map(ProfileFigure::layer)
        .toList();
  }

  private static Layer layer(Readout readout) {
    return Layer.measured(readout.arm().key(), readout.title(), readout);
  }

  private static String title(List<Layer> layers) {
    Layer first = layers.get(0);
    String title = layers.size() == 1 ? first.title() : first.measure().title();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** An axis with its ends where the values end. */
  private static AxisModel axis(Axis axis) {
    return new AxisModel(
        axis.parameter().symbol() + " (" + axis.parameter().title() + ")",
        axis.scale() == Scale.LOG ? AxisScale.LOG : AxisScale.LINEAR,
        axis.from() < axis.to() ? axis.from() : Double.NaN,
        axis.from() < axis.to() ? axis.to() : Double.NaN);
  }
}
