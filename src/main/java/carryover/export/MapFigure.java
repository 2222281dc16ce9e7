package carryover.export;

import carryover.sweep.Axis;
import carryover.sweep.Cell;
import carryover.sweep.Course;
import carryover.sweep.Grid;
import carryover.sweep.Layer;
import carryover.sweep.LayerValues;
import carryover.sweep.Line;
import carryover.sweep.MapLines;
import carryover.sweep.Point;
import carryover.transfer.Parameter.Scale;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.CellAxis;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.ui.chart.OkabeIto;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A measured map as a picture: cells in the colours of a layer, measured and predicted lines. */
public final class MapFigure {
  private final LayerValues values;
  private final Layer layer;
  private final Grid grid;

  private MapFigure(LayerValues values, Layer layer) {
    this.values = values;
    this.layer = layer;
    this.grid = values.state().grid();
  }

  /** The figure of one layer. */
  public static HeatMapModel of(LayerValues values, Layer layer) {
    return new MapFigure(values, layer).model();
  }

  private HeatMapModel model() {
    double[] cells = cells().mapToDouble(cell -> values.value(layer, grid.cell(cell))).toArray();
    CellMark[] marks = cells().mapToObj(i -> mark(grid.cell(i))).toArray(CellMark[]::new);
    return HeatMapModel.of(
            axis(grid.x()),
            axis(grid.y()),
            cells,
            LayerColours.of(layer, values.threshold(), cells),
            layer.title())
        .withMarks(marks)
        .withLines(lines())
        .withNote(note());
  }

  private CellMark mark(Cell cell) {
    return switch (values.state(layer, cell)) {
      case DIVERGED -> CellMark.DIVERGED;
      case NOT_ALLOWED -> CellMark.EXCLUDED;
      case OPEN, MEASURED -> CellMark.PLAIN;
    };
  }

  private List<Polyline> lines() {
    List<Polyline> lines = new ArrayList<>();
    switch (layer) {
      case TRANSFER, TRUNCATED ->
          add(
              lines,
              MapLines.measured(values, Layer.TRANSFER, values.threshold()),
              "measured accuracy " + values.threshold(),
              Color.BLACK,
              Dash.SOLID);
      case DIFFERENCE ->
          add(
              lines,
              MapLines.measured(values, Layer.DIFFERENCE, 0),
              "measured break-even",
              Color.BLACK,
              Dash.SOLID);
      case SCRATCH, PREDICTION, DISAGREEMENT -> {}
    }
    if (layer != Layer.SCRATCH) {
      add(
          lines,
          MapLines.predictedBoundary(grid),
          "predicted break-even",
          OkabeIto.GREY,
          Dash.DASHED);
    }
    return lines;
  }

  /** One entry in the legend for all pieces together. */
  private static void add(
      List<Polyline> lines, List<Line> pieces, String label, Color colour, Dash dash) {
    for (int i = 0; i < pieces.size(); i++) {
      List<Point> points = pieces.get(i).points();
      lines.add(
          new Polyline(
              i == 0 ? label : "",
              colour,
              dash,
              points.stream().mapToDouble(Point::x).toArray(),
              points.stream().mapToDouble(Point::y).toArray()));
    }
  }

  private String note() {
    int count = values.state().seeds().count();
    String seeds = count == 1 ? "1 seed" : count + " seeds";
    return values.step() == Course.END ? seeds : seeds + ", step " + values.step();
  }

  private static CellAxis axis(Axis axis) {
    return new CellAxis(
        axis.parameter().symbol() + " (" + axis.parameter().title() + ")",
        axis.scale() == Scale.LOG ? AxisScale.LOG : AxisScale.LINEAR,
        axis.values());
  }

  private IntStream cells() {
    return IntStream.range(0, grid.size());
  }
}
