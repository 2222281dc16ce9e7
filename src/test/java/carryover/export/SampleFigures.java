package carryover.export;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.CellAxis;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Charts with everything a chart can have on it. */
final class SampleFigures {
  private SampleFigures() {}

  /** Two curves with bands, a prediction, and a mark; Greek letters and signs in the text. */
  static ChartPicture curves() {
    double[] x = IntStream.rangeClosed(0, 200).asDoubleStream().toArray();
    double[] y = Arrays.stream(x).map(step -> 0.9 - 0.4 * Math.exp(-step / 40)).toArray();
    double[] z = Arrays.stream(x).map(step -> 0.75 - 0.25 * Math.exp(-step / 80)).toArray();
    return ChartPicture.of(
        new LineChartModel(
            List.of(
                Series.line("z", "γ of u", OkabeIto.VERMILION, x, z)
                    .withDash(Dash.DASH_DOT)
                    .withBand(shifted(z, -0.02), shifted(z, 0.02)),
                Series.line("y", "ρ of Task 1", OkabeIto.BLUE, x, y)
                    .withBand(shifted(y, -0.02), shifted(y, 0.02))),
            List.of(new ReferenceLine("predicted transfer", 0.85, OkabeIto.GREY)),
            List.of(new EventMarker(120, "ρ overtakes γ at step 120", OkabeIto.ORANGE)),
            AxisModel.linear("step", 0, 200),
            AxisModel.linear("Test accuracy", 0.4, 1),
            "8 seeds, mean ± 95 % CI",
            "No run yet"));
  }

  /** A map with hatched, excluded, diverged and empty cells and a line. */
  static ChartPicture map() {
    double[] x = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR).values();
    double[] y = new Axis(CnnSpace.DIMENSION, 500, 5000, 9, Scale.LOG).values();
    double[] values = new double[x.length * y.length];
    CellMark[] marks = new CellMark[values.length];
    for (int i = 0; i < values.length; i++) {
      int column = i % x.length;
      int row = i / x.length;
      values[i] = column + row > 16 ? Double.NaN : (column - row) * 0.03;
      marks[i] =
          column - row == 0
              ? CellMark.HATCHED
              : column + row == 17 ? CellMark.DIVERGED : CellMark.PLAIN;
    }
    return ChartPicture.of(
        HeatMapModel.of(
                new CellAxis("‖u‖ (shared signal)", AxisScale.LINEAR, x),
                new CellAxis("d (dimension)", AxisScale.LOG, y),
                values,
                ColourScale.diverging(0.3),
                "transfer − scratch")
            .withMarks(marks)
            .withLines(
                List.of(
                    new Polyline(
                        "Γ₂ = const",
                        Color.BLACK,
                        Dash.DOTTED,
                        new double[] {0, 1, 2},
                        new double[] {500, 1400, 5000})))
            .withCrosshair(new HeatMapModel.Point(1.2, 2000))
            .withNote("4 seeds"));
  }

  private static double[] shifted(double[] values, double by) {
    return Arrays.stream(values).map(value -> value + by).toArray();
  }
}
